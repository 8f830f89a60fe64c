import text from './hangul.tsv';
import { addTo } from '../../text/by-key';
import { CODAS, compose, ONSETS, rimeOf } from '../../text/jamo';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import { initialAndFinal } from './pinyin';

/** The suffix of Hangul forms that stand for Mandarin sounds, not for the Korean reading of the character. */
export const LOANWORD = '@loanword';

type Weights = readonly (readonly [form: string, p: number])[];

const parts = once(() => new Map(rows(text).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, weighted(cell(row, 2))])));

/** Spellings rarer than this in all are left to chance. */
const LEAST = 0.02;

/** How a pinyin syllable without its tone is written in Hangul, with P(Hangul | syllable); empty for what is no such syllable. */
export function hangulOf(syllable: string): Weights {
  const whole = parts().get(`${syllable} whole`);
  if (whole !== undefined) return whole;
  const [initial, final] = initialAndFinal(syllable);
  const finals = parts().get(`${final} final`) ?? [];
  const found = new Map<string, number>();
  for (const [onset, p] of parts().get(`${initial} initial`) ?? []) {
    for (const [rime, q] of finals) {
      const form = join(onset.charAt(0), onset.slice(1), rime);
      addTo(found, form, p * q);
    }
  }
  return [...found].filter(([, p]) => p >= LEAST);
}

/** Vowels without a glide and with it, by their numbers in Unicode: ㅏ ㅑ, ㅓ ㅕ, ㅔ ㅖ, ㅗ ㅛ, ㅜ ㅠ. */
const GLIDES: readonly (readonly [plain: number, glide: number])[] = [[0, 2], [4, 6], [5, 7], [8, 12], [13, 17]];

/** Puts the onset in the place of the silent one that the final begins with. */
function join(onset: string, glide: string, final: string): string {
  const rime = rimeOf(final.charCodeAt(0));
  const coda = rime % CODAS.length;
  let vowel = Math.floor(rime / CODAS.length);
  if (glide === '-') vowel = GLIDES.find(([, with_]) => with_ === vowel)?.[0] ?? vowel;
  if (glide === '+') vowel = GLIDES.find(([plain]) => plain === vowel)?.[1] ?? vowel;
  return String.fromCharCode(compose(ONSETS.indexOf(onset), vowel * CODAS.length + coda)) + final.slice(1);
}
