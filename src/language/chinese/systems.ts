import cantonese from './characters.cantonese.tsv';
import moreCantonese from './characters.cantonese-more.tsv';
import mandarin from './characters.mandarin.tsv';
import moreMandarin from './characters.mandarin-more.tsv';
import cantoneseSyllables from './syllables.cantonese.tsv';
import mandarinSyllables from './syllables.mandarin.tsv';
import { once } from '../../text/once';
import { habitOf, soundsOf, type Habit, type Sounds } from './dialect';

/** A way to spell Chinese names: a dialect's sounds in one habit of writing them. */
export interface ChineseSystem {
  /** The suffix of its forms. */
  readonly suffix: string;
  /** P(system) among Chinese names in Latin letters. */
  readonly share: number;
  /** The column of surnames.tsv that lists its surnames. */
  readonly surnameColumn: number;
  /** Given syllables; a dialect whose character readings no table has yet spells given names as the others do. */
  readonly given: (() => { readonly sounds: Sounds; readonly habit: Habit }) | undefined;
}

const mandarinSounds = once(() => soundsOf(mandarin, moreMandarin));
const cantoneseSounds = once(() => soundsOf(cantonese, moreCantonese));

/** Columns of surnames.tsv. */
const SURNAME = { pinyin: 3, wade: 5, cantonese: 6, hokkien: 7, teochew: 8, hakka: 9, vietnamese: 10 };

/** Columns of syllables.mandarin.tsv. */
const PINYIN_FORMS = 4;
const OTHER_SPELLINGS = 3;

export const systems: readonly ChineseSystem[] = [
  {
    suffix: '@pinyin', share: 0.5, surnameColumn: SURNAME.pinyin,
    given: once(() => ({ sounds: mandarinSounds(), habit: habitOf(mandarinSyllables, [{ column: PINYIN_FORMS, weight: 1 }]) })),
  },
  {
    // Taiwan's habit: Wade–Giles without its marks, with pinyin and Gwoyeu Romatzyh mixed in.
    suffix: '@wade', share: 0.17, surnameColumn: SURNAME.wade,
    given: once(() => ({
      sounds: mandarinSounds(),
      habit: habitOf(mandarinSyllables, [{ column: OTHER_SPELLINGS, weight: 0.85 }, { column: PINYIN_FORMS, weight: 0.15 }]),
    })),
  },
  {
    suffix: '@cantonese', share: 0.18, surnameColumn: SURNAME.cantonese,
    given: once(() => ({ sounds: cantoneseSounds(), habit: habitOf(cantoneseSyllables, [{ column: 3, weight: 1 }]) })),
  },
  { suffix: '@hokkien', share: 0.06, surnameColumn: SURNAME.hokkien, given: undefined },
  { suffix: '@teochew', share: 0.04, surnameColumn: SURNAME.teochew, given: undefined },
  { suffix: '@hakka', share: 0.02, surnameColumn: SURNAME.hakka, given: undefined },
  { suffix: '@vietnamese', share: 0.03, surnameColumn: SURNAME.vietnamese, given: undefined },
];

/** Every system at once: a surname in one dialect and a given name in another is common. */
export const MIXED = '@mixed';
/** P(a name mixes systems). */
export const MIXED_SHARE = 0.06;
