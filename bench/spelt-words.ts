import type { spellings } from '../src/index';

/** How often the usual spelling is the likeliest one that `spellings` gives, and how often it is among the first ten. */
export interface SpeltWords {
  readonly words: number;
  readonly first: number;
  readonly ten: number;
}

const letters = (text: string): string => text.toLowerCase().normalize('NFC').replace(/[\s’ʼ'-]/gu, '');

/** Of the words in rows of khmer, latin, share: each has one usual spelling, that of the greatest share. */
export function speltWords(spell: typeof spellings, rows: readonly (readonly string[])[], measured: (khmer: string) => boolean): SpeltWords {
  const usual = new Map<string, [latin: string, share: number]>();
  for (const [khmer = '', latin = '', share = ''] of rows) {
    if (measured(khmer) && (usual.get(khmer)?.[1] ?? 0) < Number(share)) usual.set(khmer, [letters(latin), Number(share)]);
  }
  const places = Array.from(usual, ([khmer, [latin]]) => spell(khmer, { limit: 10 }).findIndex(({ text }) => letters(text) === latin));
  return { words: usual.size, first: places.filter((at) => at === 0).length / usual.size, ten: places.filter((at) => at >= 0).length / usual.size };
}

/** Of whole names (khmer, latin): every word first, and every word within ten; a name counts that has as many words in both, in any order. */
export function speltNames(spell: typeof spellings, names: readonly (readonly [khmer: string, latin: string])[]): SpeltWords {
  let [words, first, ten] = [0, 0, 0];
  for (const [khmer, latin] of names) {
    const real = latin.split(/[\s-]+/u).map(letters);
    const native = khmer.split(/\s+/u);
    if (native.length !== real.length) continue;
    words++;
    const found = native.map((word) => spell(word, { limit: 10 }).map(({ text }) => letters(text)));
    const all = (most: number): boolean => found.every((forms) => forms.slice(0, most).some((form) => real.includes(form)));
    if (all(1)) first++;
    if (all(10)) ten++;
  }
  return { words, first: first / words, ten: ten / words };
}

export const show = (what: string, { words, first, ten }: SpeltWords): string =>
  `${what}: ${words}, the usual spelling first ${first.toFixed(3)}, among the first ten ${ten.toFixed(3)}`;
