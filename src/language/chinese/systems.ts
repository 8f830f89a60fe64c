import cantoneseSyllables from './syllables.cantonese.tsv';
import europeSyllables from './syllables.europe.tsv';
import mandarinSyllables from './syllables.mandarin.tsv';
import foochowSyllables from './syllables.foochow.tsv';
import hakkaSyllables from './syllables.hakka.tsv';
import hokkienSyllables from './syllables.hokkien.tsv';
import teochewSyllables from './syllables.teochew.tsv';
import palladiusSyllables from './syllables.palladius.tsv';
import kanaSyllables from './syllables.kana.tsv';
import thaiSyllables from './syllables.thai.tsv';
import tibetanSyllables from './syllables.tibetan.tsv';
import turkicSyllables from './syllables.turkic.tsv';
import vietnameseSyllables from './syllables.vietnamese.tsv';
import { once } from '../../text/once';
import { foldCyrillic } from '../alphabet';
import type { Ends } from '../ends';
import type { LatinSystem } from '../latin-systems';
import { EVERY_KIND } from '../marks';
import type { Written } from '../written-letters';
import { apical } from './apical';
import { dialects, type DialectName } from './dialects';
import { habitOf, spellBy, type Column } from './habit';
import { marksOfSystem } from './marks';
import { Sounds, type Apart } from './sounds';
import { OWN, Spelling } from './spelling';

/** A way to spell Chinese names: a dialect's sounds in one habit of writing them. */
export interface ChineseSystem {
  /** The suffix of its forms. */
  readonly suffix: string;
  /** P(system) among Chinese names in Latin letters. */
  readonly share: number;
  /** The column of surnames.tsv that lists its surnames. */
  readonly surnameColumn: number;
  readonly dialect: DialectName;
  /** How a syllable of a surname is spelt, with P(spelling | syllable). */
  readonly spell: (syllable: string) => readonly (readonly [form: string, p: number])[];
  /** How one of a given name is. */
  readonly spellGiven: (syllable: string) => readonly (readonly [form: string, p: number])[];
  /** The syllables of the dialect's characters. */
  readonly sounds: () => Sounds;
  /** Given syllables: at the node of each form the syllables, by number, that are spelt so. */
  readonly given: () => Ends;
  /** The same of the syllables of surnames, in the habit of {@link spell}. */
  readonly surname: () => Ends;
}

/** Spellings by syllable, which romanizing shares. */
export const spellings: Record<'mandarin' | 'cantonese', () => Spelling> = {
  mandarin: once(() => new Spelling(mandarinSyllables)),
  cantonese: once(() => new Spelling(cantoneseSyllables)),
};

export const mandarinSounds: () => Sounds = once(() => new Sounds(dialects.mandarin()));

/** Columns of surnames.tsv. */
const SURNAME = { wade: 5, cantonese: 6, hokkien: 7, teochew: 8, hakka: 9, vietnamese: 10 };

/** Columns of syllables.mandarin.tsv, of syllables.cantonese.tsv, and of the tables of the other dialects. */
const MANDARIN = { other: 4, pinyin: 5 };
const CANTONESE = 4;
const SPELLINGS = 2;
/** No column of surnames.tsv: every surname is as its syllables are. */
export const BY_SYLLABLES = -1;

/** Taiwan's habit: Wade–Giles without its marks, with pinyin and Gwoyeu Romatzyh mixed in. */
const TAIWAN: readonly Column[] = [{ column: MANDARIN.other, weight: 0.85 }, { column: MANDARIN.pinyin, weight: 0.15 }];

/** Linguists and learners write names in Jyutping itself (Zoeng Gwok-wing, Loeng4 Zan3jing1) or in Yale's spelling (Jeung Gwokwing). */
const YALE = 2;
export const LEARNT: readonly Column[] = [{ column: OWN, weight: 0.015 }, { column: YALE, weight: 0.01 }];
/** Share of Cantonese names that are spelt as Hong Kong does. */
export const USUAL: number = LEARNT.reduce((rest, { weight }) => rest - weight, 1);
const HONG_KONG: readonly Column[] = [{ column: CANTONESE, weight: USUAL }, ...LEARNT];

type Known = Pick<ChineseSystem, 'suffix' | 'share' | 'surnameColumn' | 'dialect'>;

/** A system whose given names are spelt by some columns of a table, and surnames by the first of them. */
function system(known: Known, table: () => Spelling, sounds: () => Sounds, columns: readonly Column[]): ChineseSystem {
  const given = once(() => habitOf(table(), sounds(), columns));
  return {
    ...known, sounds, given,
    spell: (syllable) => table().spellings(syllable, columns[0]?.column ?? 0),
    spellGiven: (syllable) => spellBy(table(), syllable, columns),
    surname: given,
  };
}

/** A dialect whose writers have one habit. */
const only = (dialect: DialectName, share: number, surnameColumn: number, table: () => Spelling, columns: readonly Column[], apart?: Apart): ChineseSystem =>
  system({ suffix: `@${dialect}`, share, surnameColumn, dialect }, table, once(() => new Sounds(dialects[dialect](), apart)), columns);

function southern(dialect: DialectName, share: number, surnameColumn: number, syllables: string, columns: readonly Column[] = [{ column: SPELLINGS, weight: 1 }]): ChineseSystem {
  const one = only(dialect, share, surnameColumn, once(() => new Spelling(syllables)), columns);
  return { ...one, spell: one.spellGiven };
}

/** Hokkien names of Indonesia have a habit of their own: Oei Tjoe Tat. */
const HOKKIEN: readonly Column[] = [{ column: SPELLINGS, weight: 0.93 }, { column: 3, weight: 0.07 }];

/** The one system that holds others. */
const WADE = '@wade';
const WADE_SHARE = 0.17;

export const systems: readonly ChineseSystem[] = [
  system(
    { suffix: '@pinyin', share: 0.49, surnameColumn: BY_SYLLABLES, dialect: 'mandarin' }, spellings.mandarin, mandarinSounds, [{ column: MANDARIN.pinyin, weight: 1 }],
  ),
  {
    ...system({ suffix: WADE, share: WADE_SHARE, surnameColumn: SURNAME.wade, dialect: 'mandarin' }, spellings.mandarin, mandarinSounds, TAIWAN),
    surname: () => giles.given(), // surnames have no pinyin mixed in: they are spelt in one system or the other
  },
  only('cantonese', 0.18, SURNAME.cantonese, spellings.cantonese, HONG_KONG, apical),
  southern('hokkien', 0.06, SURNAME.hokkien, hokkienSyllables, HOKKIEN),
  southern('teochew', 0.04, SURNAME.teochew, teochewSyllables),
  southern('hakka', 0.02, SURNAME.hakka, hakkaSyllables),
  southern('foochow', 0.01, BY_SYLLABLES, foochowSyllables),
  southern('vietnamese', 0.03, SURNAME.vietnamese, vietnameseSyllables),
];

/** Mandarin in letters, or by habits of Latin ones, that nobody mixes with what passports have. */
function inLetters(suffix: string, table: () => string, columns: readonly Column[] = [{ column: SPELLINGS, weight: 1 }]): ChineseSystem {
  const letters = system({ suffix, share: 1, surnameColumn: BY_SYLLABLES, dialect: 'mandarin' }, once(() => new Spelling(table())), mandarinSounds, columns);
  return { ...letters, spell: letters.spellGiven };
}

/** Taiwan's habit without the pinyin that is mixed in: the given names of those who write them in one word. */
export const giles: ChineseSystem = system(
  { suffix: '@giles', share: 1, surnameColumn: BY_SYLLABLES, dialect: 'mandarin' }, spellings.mandarin, mandarinSounds, [{ column: MANDARIN.other, weight: 1 }]);

/** Columns of syllables.europe.tsv: habits that are kept apart in a syllable, so that ť is before no -yan. */
const EUROPE: readonly Column[] = [
  { column: 2, weight: 0.26 }, { column: 3, weight: 0.17 }, { column: 4, weight: 0.26 }, { column: 5, weight: 0.17 }, { column: 6, weight: 0.14 },
];

/** As the press of Prague, Budapest, Vilnius or Baku spells it (Si Ťin-pching), and Paris did (Tcheou En-lai). */
export const europe: ChineseSystem = inLetters('@europe', () => europeSyllables, EUROPE);
/** In Cyrillic ones: Си Цзиньпин. */
export const palladius: ChineseSystem = inLetters('@palladius', () => foldCyrillic(palladiusSyllables));
/** In Thai ones: สี จิ้นผิง. */
export const thai: ChineseSystem = inLetters('@thai', () => thaiSyllables);
/** In kana: シー・チンピン. */
export const kana: ChineseSystem = inLetters('@kana', () => kanaSyllables);

/** As Uyghurs and Kazakhs spell what China writes by ear (艾尔肯·吐尼亚孜): Erkin Tuniyaz. */
export const turkic: ChineseSystem = inLetters('@turkic', () => turkicSyllables);
/** As Tibetans do: Tashi Tsering. */
export const tibetan: ChineseSystem = inLetters('@tibetan', () => tibetanSyllables);

/** All there are, whatever the letters. */
export const everySystem: readonly ChineseSystem[] = [...systems, giles, europe, palladius, thai, kana, turkic, tibetan];

export const systemOf = (suffix: string): ChineseSystem | undefined => everySystem.find((one) => one.suffix === suffix);

/** Several systems at once: a surname in one dialect and a given name in another is common. */
export const MIXED = '@mixed';
/** All but Foochow, whose surnames beside given names in pinyin would be other people's: Song Zihan was Sun Zihan (孙, Foochow Song) with 11 bits, and is not with 5. */
const mixable: readonly ChineseSystem[] = systems.filter(({ dialect }) => dialect !== 'foochow');
/** The systems behind a suffix: one, or those of mixed names. */
export const systemsOf = (suffix: string): readonly ChineseSystem[] => (suffix === MIXED ? mixable : everySystem.filter((one) => one.suffix === suffix));

/** P(a name mixes systems). */
const MIXED_SHARE = 0.06;

/**
 * log2 P(syllables that stand in one word are of several systems), against those that are written apart: who joins them has one spelling of the word in
 * mind. Without it 张建刚 was Zhang Jiankang, with the k of Taiwan inside pinyin (12 bits, now 9). Of 17,200 labelled pairs six lose more than a bit.
 */
const IN_ONE_WORD = -4;

/** P(a name has a given name in pinyin, in one word, beside a surname in another system): Ng Weiming. */
const PINYIN_BESIDE = 0.02;

/** P(a name is spelt as a language of continental Europe does). */
const EUROPE_SHARE = 0.01;

/**
 * What hardly any pinyin or Wade–Giles has, but nearly every name of these languages does: a letter with a mark, or one of these. Asking first leaves the readings of all other names as they
 * were (of 37,219 labelled pairs 279 have another number of bits for this system, without asking 1,616).
 */
const EUROPEAN = /v|[aeu]j|j[aeou]|[dt]s?z|chzh|c[cszj]|sz|[kpt]ch|[cdpst]y[aou]|eou|oua|ouo|oue[in]|sseu/u;
const ASCII = /^[ -~]*$/u;
const seenInEurope = ({ letters, parts }: Written): boolean => EUROPEAN.test(letters) || !parts.every(({ text }) => ASCII.test(text));

/** What names in Latin letters are read by: `given`, where one word of a given name has a system that its surname has not. */
export const latinSystems: readonly LatinSystem[] = [
  ...systems.map(({ suffix, share }) => ({ suffix, bits: Math.log2(share), marks: marksOfSystem(suffix), ...(suffix === WADE && { word: IN_ONE_WORD }) })),
  { suffix: WADE, bits: Math.log2(WADE_SHARE), given: giles.suffix, marks: marksOfSystem(WADE) },
  { suffix: MIXED, bits: Math.log2(MIXED_SHARE), word: IN_ONE_WORD, marks: EVERY_KIND },
  { suffix: MIXED, bits: Math.log2(PINYIN_BESIDE), given: '@pinyin', marks: marksOfSystem('@pinyin') },
  { suffix: europe.suffix, bits: Math.log2(EUROPE_SHARE), seen: seenInEurope },
];
