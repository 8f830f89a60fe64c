import { addTo } from '../../text/by-key';

/** Forms of two vowel letters and more, with the consonant letter that may end them. */
const VOWELS = /^[aeiouy]{2,}[rw]?$/u;
const VOWEL = /^[aeiouy]/u;

/** Share of a form that is written with two neighbouring letters exchanged: one Mao in eleven is Moa, one Thai in ten Thia; other vowels have it seldom. */
const SWAPPED = 0.03;

/** P(form | unit) of a vowel where two different neighbouring vowel letters are exchanged now and then. The hand does so, no habit: spellings are not asked for. */
export function withSwapped(spellings: readonly (readonly [form: string, p: number])[]): readonly (readonly [string, number])[] {
  const found = new Map<string, number>();
  const add = (form: string, p: number): void => addTo(found, form, p);
  for (const [form, p] of spellings) {
    let kept = p;
    for (let i = 1; VOWELS.test(form) && i < form.length; i++) {
      if (form.charAt(i) === form.charAt(i - 1) || !VOWEL.test(form.slice(i))) continue;
      add(form.slice(0, i - 1) + form.charAt(i) + form.charAt(i - 1) + form.slice(i + 1), p * SWAPPED);
      kept -= p * SWAPPED;
    }
    add(form, kept);
  }
  return [...found];
}
