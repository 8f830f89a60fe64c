import cantoneseSyllables from './syllables.cantonese.tsv';
import mandarinSyllables from './syllables.mandarin.tsv';
import hakkaSyllables from './syllables.hakka.tsv';
import hokkienSyllables from './syllables.hokkien.tsv';
import teochewSyllables from './syllables.teochew.tsv';
import vietnameseSyllables from './syllables.vietnamese.tsv';
import { once } from '../../text/once';
import { habitOf, soundsOf, type Habit, type Sounds } from './dialect';
import { dialects, type DialectName } from './dialects';
import { Spelling } from './spelling';

/** A way to spell Chinese names: a dialect's sounds in one habit of writing them. */
export interface ChineseSystem {
  /** The suffix of its forms. */
  readonly suffix: string;
  /** P(system) among Chinese names in Latin letters. */
  readonly share: number;
  /** The column of surnames.tsv that lists its surnames. */
  readonly surnameColumn: number;
  readonly dialect: DialectName;
  /** How a syllable of the dialect is spelt, with P(spelling | syllable). */
  readonly spell: (syllable: string) => readonly (readonly [form: string, p: number])[];
  /** Given syllables. */
  readonly given: () => { readonly sounds: Sounds; readonly habit: Habit };
}

/** Spellings by syllable, which romanizing shares. */
export const spellings: Record<'mandarin' | 'cantonese', () => Spelling> = {
  mandarin: once(() => new Spelling(mandarinSyllables)),
  cantonese: once(() => new Spelling(cantoneseSyllables)),
};

const mandarinSounds = once(() => soundsOf(dialects.mandarin()));
const cantoneseSounds = once(() => soundsOf(dialects.cantonese()));

/** Columns of surnames.tsv. */
const SURNAME = { pinyin: 3, wade: 5, cantonese: 6, hokkien: 7, teochew: 8, hakka: 9, vietnamese: 10 };

/** The column of spellings in a dialect's own table. */
const SPELLINGS = 2;

/** A dialect whose spellings are one habit. */
function southern(dialect: DialectName, share: number, surnameColumn: number, syllables: string): ChineseSystem {
  const table = once(() => new Spelling(syllables));
  const given = once(() => {
    const sounds = soundsOf(dialects[dialect]());
    return { sounds, habit: habitOf(table(), sounds.keys(), [{ column: SPELLINGS, weight: 1 }]) };
  });
  return { suffix: `@${dialect}`, share, surnameColumn, dialect, spell: (syllable) => table().spellings(syllable, SPELLINGS), given };
}

/** Weighted columns of syllables.mandarin.tsv and syllables.cantonese.tsv. */
const MANDARIN = { other: 4, pinyin: 5 };
const CANTONESE = 4;

const mandarinHabit = (columns: Parameters<typeof habitOf>[2]): Habit => habitOf(spellings.mandarin(), mandarinSounds().keys(), columns);

export const systems: readonly ChineseSystem[] = [
  {
    suffix: '@pinyin', share: 0.5, surnameColumn: SURNAME.pinyin, dialect: 'mandarin',
    spell: (syllable) => [[syllable, 1]],
    given: once(() => ({ sounds: mandarinSounds(), habit: mandarinHabit([{ column: MANDARIN.pinyin, weight: 1 }]) })),
  },
  {
    // Taiwan's habit: Wade–Giles without its marks, with pinyin and Gwoyeu Romatzyh mixed in.
    suffix: '@wade', share: 0.17, surnameColumn: SURNAME.wade, dialect: 'mandarin',
    spell: (syllable) => spellings.mandarin().spellings(syllable, MANDARIN.other),
    given: once(() => ({
      sounds: mandarinSounds(),
      habit: mandarinHabit([{ column: MANDARIN.other, weight: 0.85 }, { column: MANDARIN.pinyin, weight: 0.15 }]),
    })),
  },
  {
    suffix: '@cantonese', share: 0.18, surnameColumn: SURNAME.cantonese, dialect: 'cantonese',
    spell: (syllable) => spellings.cantonese().spellings(syllable, CANTONESE),
    given: once(() => ({ sounds: cantoneseSounds(), habit: habitOf(spellings.cantonese(), cantoneseSounds().keys(), [{ column: CANTONESE, weight: 1 }]) })),
  },
  southern('hokkien', 0.06, SURNAME.hokkien, hokkienSyllables),
  southern('teochew', 0.04, SURNAME.teochew, teochewSyllables),
  southern('hakka', 0.02, SURNAME.hakka, hakkaSyllables),
  southern('vietnamese', 0.03, SURNAME.vietnamese, vietnameseSyllables),
];

/** Every system at once: a surname in one dialect and a given name in another is common. */
export const MIXED = '@mixed';
/** P(a name mixes systems). */
export const MIXED_SHARE = 0.06;
