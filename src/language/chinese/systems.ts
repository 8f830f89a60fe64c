import cantonese from './characters.cantonese.tsv';
import moreCantonese from './characters.cantonese-more.tsv';
import mandarin from './characters.mandarin.tsv';
import moreMandarin from './characters.mandarin-more.tsv';
import cantoneseSyllables from './syllables.cantonese.tsv';
import mandarinSyllables from './syllables.mandarin.tsv';
import hakka from './characters.hakka.tsv';
import moreHakka from './characters.hakka-more.tsv';
import hakkaSyllables from './syllables.hakka.tsv';
import hokkien from './characters.hokkien.tsv';
import moreHokkien from './characters.hokkien-more.tsv';
import hokkienSyllables from './syllables.hokkien.tsv';
import teochew from './characters.teochew.tsv';
import moreTeochew from './characters.teochew-more.tsv';
import teochewSyllables from './syllables.teochew.tsv';
import vietnamese from './characters.vietnamese.tsv';
import moreVietnamese from './characters.vietnamese-more.tsv';
import vietnameseSyllables from './syllables.vietnamese.tsv';
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
  /** Given syllables. */
  readonly given: () => { readonly sounds: Sounds; readonly habit: Habit };
}

const mandarinSounds = once(() => soundsOf(mandarin, moreMandarin));
const cantoneseSounds = once(() => soundsOf(cantonese, moreCantonese));

/** Columns of surnames.tsv. */
const SURNAME = { pinyin: 3, wade: 5, cantonese: 6, hokkien: 7, teochew: 8, hakka: 9, vietnamese: 10 };

/** A dialect whose spellings are one habit. */
function southern(suffix: string, share: number, surnameColumn: number, first: string, more: string, syllables: string): ChineseSystem {
  return { suffix, share, surnameColumn, given: once(() => ({ sounds: soundsOf(first, more), habit: habitOf(syllables, [{ column: 1, weight: 1 }]) })) };
}

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
  southern('@hokkien', 0.06, SURNAME.hokkien, hokkien, moreHokkien, hokkienSyllables),
  southern('@teochew', 0.04, SURNAME.teochew, teochew, moreTeochew, teochewSyllables),
  southern('@hakka', 0.02, SURNAME.hakka, hakka, moreHakka, hakkaSyllables),
  southern('@vietnamese', 0.03, SURNAME.vietnamese, vietnamese, moreVietnamese, vietnameseSyllables),
];

/** Every system at once: a surname in one dialect and a given name in another is common. */
export const MIXED = '@mixed';
/** P(a name mixes systems). */
export const MIXED_SHARE = 0.06;
