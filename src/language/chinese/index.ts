import { once } from '../../text/once';
import { alphabetOf, type Alphabet } from '../alphabet';
import { Channel } from '../channel';
import { foldHan } from '../../text/fold-han';
import { readLatin } from '../latin-reader';
import type { LatinSystem } from '../latin-systems';
import { readNative } from '../native-reader';
import { MISSING_SYLLABLE, type Language } from '../reading';
import { splitSurname } from '../surname-split';
import { characterSpellings } from './characters';
import { hangulOf } from './hangul';
import { EARS } from './hangul-ear';
import { readHangul, type HangulEar } from './hangul-reader';
import { charactersHeard, HEARD as HEARD_IN_KHMER, surnamesHeard } from './khmer';
import { syllablesOf } from './foreign';
import { loanwordEar } from './loanword';
import { characterSound, surnameSound } from './readings';
import { romanizeChinese, SYSTEMS } from './romanize';
import { characterClass, otherCharacterClasses, otherSurnameClasses, surnameClass } from './sound-class';
import { toneless } from './sounds';
import { isDoubleSurname, isSurnameHeard, surnameHeard, surnameOf, surnameSpellings } from './surnames';
import { ownName } from './surnames-end';
import { readTranscribed, transcribedSplit } from './transcribed';
import { kana, latinSystems, palladius, systems, thai } from './systems';

/** log2 P(number of given characters | Chinese). */
const GIVEN_COUNT = [0.02, 0.22, 0.74, 0.02].map(Math.log2);
/** The same of names without a surname: to given names by themselves come those of Tibetans and Mongols, nearly all of four. */
const ALONE_COUNT = [...GIVEN_COUNT, Math.log2(0.5)];

/** log2 P(a name in this script is Chinese). */
const HAN = Math.log2(0.85);
const HANGUL = Math.log2(0.02);
/** log2 P(a name in Hangul is a Chinese one, written by its Mandarin sounds). */
const HEARD = Math.log2(0.015);

const channels = once(() => {
  const given = new Channel(charactersHeard, characterClass, otherCharacterClasses);
  return [new Channel(surnamesHeard, surnameClass, otherSurnameClasses), given, given] as const;
});

/** Names by ear in Hangul: Mandarin ones, and those of the south. */
const loanword = loanwordEar(isSurnameHeard);
/** log2 P(a name in Hangul is Chinese or Vietnamese, and written by the sounds of neither Mandarin nor Korean). */
const HEARD_IN_THE_SOUTH = Math.log2(0.002);
/** 응우옌 Nguyen, 추이 Chui; any run may be one. */
const southern = EARS.map(({ suffix, share }): readonly [ear: HangulEar, bits: number] =>
  [{ suffix, surname: 3, character: 3, words: 3, isSurname: () => true, isCharacter: () => true }, HEARD_IN_THE_SOUTH + Math.log2(share)]);

/** In other letters a system of their own; some names are transliterated from pinyin. */
const ownOr = (suffix: string, own: number): readonly LatinSystem[] => [{ suffix, bits: Math.log2(own) }, { suffix: '@pinyin', bits: Math.log2(1 - own) }];
const inAlphabet: Readonly<Record<Alphabet | 'latin', readonly LatinSystem[]>> = { latin: latinSystems, cyrillic: ownOr(palladius.suffix, 0.95), thai: ownOr(thai.suffix, 0.9), kana: ownOr(kana.suffix, 0.9) };

/** The Chinese room: Han names, every Latin spelling of them, and the Hangul that their characters are read as. */
export const chinese: Language = {
  code: 'zh',
  scripts: ['han', 'hangul'],
  stride: 1,
  gap: () => MISSING_SYLLABLE,
  cheapestGap: MISSING_SYLLABLE,
  channels,
  clean: foldHan,
  read: (name, slips) => {
    const script = name.parts[0]?.script ?? 'none';
    if (script === 'hangul' || script === 'han') {
      const splits = splitSurname(name, isDoubleSurname);
      if (script === 'han') return readNative(name, 'zh', script, HAN, [...splits, ...ownName(name), ...transcribedSplit(name)], channels());
      return [...readNative(name, 'zh', script, HANGUL, splits, channels()), ...readHangul(name, HEARD, GIVEN_COUNT, channels(), loanword)];
    }
    const alphabet = alphabetOf(name);
    const found = readLatin(name, { code: 'zh', script: 'latin', channels: channels(), systems: inAlphabet[alphabet ?? 'latin'], givenCount: GIVEN_COUNT, aloneCount: ALONE_COUNT }, slips);
    return alphabet === undefined && slips === undefined ? [...found, ...readTranscribed(name, channels()[1])] : found;
  },
  readByEar: (name) => southern.flatMap(([ear, bits]) => readHangul(name, bits, GIVEN_COUNT, channels(), ear)),
  syllables: syllablesOf,
  hear: (sounds, script) => readLatin(sounds, { code: 'zh', script, channels: channels(), systems: HEARD_IN_KHMER, givenCount: GIVEN_COUNT }),
  systems: SYSTEMS,
  romanize: romanizeChinese,
  write: (kind, unit) => (kind === 0 ? surnameOf(unit) : String.fromCodePoint(unit)),
  transcribe: (kind, unit, script) => (script !== 'hangul' ? [] : kind === 0 ? surnameHeard(unit) : hangulOf(toneless(characterSound(String.fromCodePoint(unit))))),
  keyOf: (kind, unit) => (kind === 0 ? surnameSound(surnameOf(unit)) : characterSound(String.fromCodePoint(unit))),
  habits: systems,
  spell: (kind, unit, suffix) => (kind === 0 ? surnameSpellings(unit, suffix) : characterSpellings(unit, suffix)),
};
