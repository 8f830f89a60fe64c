import text from './systems.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import { splitSurname } from '../surname-split';
import type { Written } from '../written-letters';
import { aspirate, assimilate, eachPair, link, palatalize, soundsOf, type Sound } from './sounds';
import { isDoubleSurname, surnameLength, surnameSource } from './surnames';
import { syllableSource } from './syllables';

/** The standards that Korean names are romanized by, in the order of the table's columns. */
export const SYSTEMS: readonly string[] = ['revised', 'mccune-reischauer', 'north-korean', 'yale'];

/** The spellings of a jamo in a place, in the order of {@link SYSTEMS}. */
const letters = once(() => new Map(rows(text).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, row.slice(2)])));

type Place = 'initial' | 'medial-voiced' | 'vowel' | 'final';
type Spell = (jamo: string, place: Place) => string;
/** A word's syllables as they are spelt, joined or to be parted by hyphens. */
type SpellWord = (sounds: Sound[], spell: Spell, hyphen: boolean) => string[];

/**
 * A Hangul name in one standard, marks and all, the surname apart and first (Revised Romanization 2000, 3.4; McCune–Reischauer
 * 1939; the North's rules of 1992) and no sound change between it and the given name. Letters that are no whole syllable
 * stand as they are. With `hyphen`, the syllables of a given name are parted where the standard lets writers do so.
 */
export function romanizeKorean(name: Written, system: string, hyphen = false): string {
  const column = SYSTEMS.indexOf(system);
  const spell: Spell = (jamo, place) => {
    const form = letters().get(`${jamo} ${place}`)?.[column] ?? '';
    return form === '-' ? '' : form;
  };
  const end = surnameEnd(name);
  const words = [spellSurname(name.letters.slice(0, end), system, spell), ...spellGiven(name.letters.slice(end), system, spell, hyphen)];
  return words.filter((word) => word !== '').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** McCune–Reischauer writes the surname 이 as Yi (ALA-LC romanization table for Korean, personal names: 이류환 Yi Ryu-hwan). */
const spellSurname = (surname: string, system: string, spell: Spell): string =>
  system === 'mccune-reischauer' && surname === '이' ? 'yi' : WORDS.get(system)?.(surname, spell, false) ?? surname;

/**
 * One word, except in the North, whose rules of 1992 write a given name of Chinese origin syllable by syllable (박동구 Pak Tong Gu).
 * Hangul does not tell the few native names that they join (김꽃분이 Kim Kkotpuni), so all are separated.
 */
function spellGiven(given: string, system: string, spell: Spell, hyphen: boolean): string[] {
  return system === 'north-korean' ? spellNorthern(given, spell) : [WORDS.get(system)?.(given, spell, hyphen) ?? given];
}

const joined = (spellWord: SpellWord) => (word: string, spell: Spell, hyphen: boolean): string =>
  word.split(NO_SYLLABLES).map((run, i) => (i % 2 === 1 ? run : spellWord(soundsOf(run), spell, hyphen).join(hyphen ? '-' : ''))).join('');
const NO_SYLLABLES = /([^가-힣]+)/u;

const WORDS = new Map([
  ['revised', joined(spellRevised)],
  ['mccune-reischauer', joined(spellMcCuneReischauer)],
  ['north-korean', joined((sounds, spell) => {
    eachPair(sounds, link);
    return spellVoiced(sounds, spell);
  })],
  ['yale', joined(spellYale)],
]);

/**
 * Revised Romanization 2000, 3.4(1): "이름에서 일어나는 음운 변화는 표기에 반영하지 않는다", sound changes inside a given name are not written
 * (한복남 Han Boknam, 홍빛나 Hong Bitna). A coda that a vowel takes over is g, d, b, r by the letter table itself (2.2, note 1), and ㄹㄹ is ll (note 2).
 * A given name is one word, "음절 사이에 붙임표(-)를 쓰는 것을 허용한다", but a hyphen is allowed (Song Na-ri); across one nothing changes
 * (3.5: "붙임표(-) 앞뒤에서 일어나는 음운 변화는 표기에 반영하지 않는다"), so each syllable is spelt by itself.
 */
function spellRevised(sounds: Sound[], spell: Spell, hyphen: boolean): string[] {
  if (!hyphen) eachPair(sounds, link);
  return sounds.map(({ onset, vowel, coda }, i) => {
    const doubled = !hyphen && onset === 'ㄹ' && spell(sounds[i - 1]?.coda ?? '', 'final') === 'l';
    return (doubled ? 'l' : spell(onset, 'initial')) + spell(vowel, 'vowel') + spell(coda, 'final');
  });
}

/**
 * McCune and Reischauer 1939 write what is spoken: ㄱ, ㄷ, ㅂ, ㅈ are g, d, b, j between vowels and after n, ng and m; after l only g and
 * b, since ㄷ and ㅈ are tense there in Chinese words (철주 Ch'ŏlchu); n'g is ㄴ and ㄱ, ng is ㅇ; ㅅ is sh before wi; ㄹ is r before h; 에 after a
 * or o is ë, as ae and oe are 애 and 외. Libraries part the syllables of a given name by a hyphen (ALA-LC romanization table for Korean,
 * personal names): the sounds are the same, the hyphen stands where the syllables of writing meet (Yi Hang-no, Sŏg-u), and what it
 * parts needs neither apostrophe nor ë.
 */
function spellMcCuneReischauer(sounds: Sound[], spell: Spell, hyphen: boolean): string[] {
  const silent = sounds.map(({ onset }) => onset === 'ㅇ');
  for (const rule of [palatalize, aspirate, link, assimilate]) eachPair(sounds, rule);
  const syllables: string[] = [];
  sounds.forEach(({ onset, vowel, coda }, i) => {
    const before = sounds[i - 1];
    const after = sounds[i + 1]?.onset;
    const tense = before?.coda === 'ㄹ' && (onset === 'ㄷ' || onset === 'ㅈ');
    const voiced = before !== undefined && VOICING.includes(before.coda) && !tense;
    let start = spell(onset, voiced ? 'medial-voiced' : 'initial');
    if (onset === 'ㄹ' && before?.coda === 'ㄹ') start = 'l';
    if (onset === 'ㅅ' && vowel === 'ㅟ') start = 'sh';
    if (onset === 'ㄱ' && before?.coda === 'ㄴ' && !hyphen) start = `'${start}`;
    if (silent[i] === true && onset !== 'ㅇ') {
      syllables.push((syllables.pop() ?? '') + start);
      start = '';
    }
    const apart = !hyphen && onset === 'ㅇ' && vowel === 'ㅔ' && before?.coda === '' && /[ㅏㅑㅘㅗㅛ]/u.test(before.vowel);
    syllables.push(start + (apart ? 'ë' : spell(vowel, 'vowel')) + (coda === 'ㄹ' && after === 'ㅎ' ? 'r' : spell(coda, 'final')));
  });
  return syllables;
}

/** Codas after which a plain stop is voiced, with the open syllable. */
const VOICING: readonly string[] = ['', 'ㄴ', 'ㄹ', 'ㅁ', 'ㅇ'];

/** The North's rules of 1992: ㄱ, ㄷ, ㅂ between vowels, and between a resonant and a vowel, are g, d, b; ㄹㄹ is nothing special (찔레 Jjilre). */
const spellVoiced = (sounds: readonly Sound[], spell: Spell): string[] =>
  sounds.map(({ onset, vowel, coda }, i) => {
    const voiced = i > 0 && VOICING.includes(sounds[i - 1]?.coda ?? '');
    return spell(onset, voiced ? 'medial-voiced' : 'initial') + spell(vowel, 'vowel') + spell(coda, 'final');
  });

/** Syllables apart: by the rules of 1992 voiced inside the given name, never at its beginning; nothing moves across a space. */
const spellNorthern = (given: string, spell: Spell): string[] =>
  given.split(NO_SYLLABLES).flatMap((run, i) => (i % 2 === 1 ? [run] : spellVoiced(soundsOf(run), spell)));

/**
 * Martin's Yale system (1954; 1992 for what follows) spells the letters, not the sounds: nothing moves, ㅜ is u instead of wu after
 * a labial (where ㅡ and ㅜ have fallen together), and a dot parts syllables that would be read otherwise: sek.wu is 석우, sekwu 서구.
 * Between hyphens no dot is needed.
 */
function spellYale(sounds: Sound[], spell: Spell, hyphen: boolean): string[] {
  const syllables = sounds.map(({ onset, vowel, coda }) =>
    spell(onset, 'initial') + (vowel === 'ㅜ' && 'ㅁㅂㅃㅍ'.includes(onset) ? 'u' : spell(vowel, 'vowel')) + spell(coda, 'final'));
  if (hyphen) return syllables;
  return syllables.map((syllable, i) => {
    const end = /[^aeiou]*$/u.exec(syllables[i - 1] ?? '')?.[0] ?? '';
    const start = /^[^aeiou]*/u.exec(syllable)?.[0] ?? '';
    // A reader gives the vowel the longest onset there is.
    return i > 0 && (end + start).search(YALE_ONSET) !== end.length ? `.${syllable}` : syllable;
  });
}
const YALE_ONSET = /(?:kk|kh|k|tt|th|t|pp|ph|p|cc|ch|c|ss|s|n|l|m|h)?[yw]?$/u;

const givenSources = once(() => [syllableSource('first'), syllableSource('next')] as const);

/** P(number of given syllables): two in nineteen names of twenty. */
const GIVEN_COUNT = [0.01, 0.04, 0.93, 0.02];

/** Where the surname ends: as the writer divided, else where the frequencies of surnames and syllables say: 남궁 민, but 선 우용. */
function surnameEnd(name: Written): number {
  const [first = '', second = ''] = name.letters;
  if (name.parts.length > 1 || !isDoubleSurname(first + second) || name.letters.length > 3) return surnameLength(name);
  let best = { end: 1, p: 0 };
  for (const { surname: [from, end], given: [start, to], bits } of splitSurname(name, isDoubleSurname)) {
    if (from > 0 || end === 0) continue;
    const unit = surnameSource.emit(name.letters.slice(0, end))[0]?.unit;
    if (unit === undefined) continue;
    let p = 2 ** bits * surnameSource.prior(unit) * (GIVEN_COUNT[to - start] ?? 0);
    for (let at = start; at < to; at++) p *= givenSources()[at === start ? 0 : 1].prior(name.letters.charCodeAt(at));
    if (p > best.p) best = { end, p };
  }
  return best.end;
}
