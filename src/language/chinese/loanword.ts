import { putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import { NO_FORM, type Channel } from '../channel';
import type { Emission } from '../channel-source';
import type { Reading } from '../reading';
import type { Written } from '../written-letters';
import { hangulOf, LOANWORD } from './hangul';
import { mandarinSounds as mandarin } from './systems';

/** log2 P(the name begins with a surname), and that it is a given name alone: a stage name. */
const WITH_SURNAME = Math.log2(0.95);
const GIVEN_ONLY = Math.log2(0.02);
/** The longest surname and given character in Hangul: 쓰마 Sima, 주거 Zhuge; 솽 shuang, 샤오 xiao. */
const SURNAME = 4;
const CHARACTER = 3;

/** Mandarin syllables, by number, by the Hangul that they are written with, and P(Hangul | syllable). */
const bySound = once(() => {
  const found = new Map<string, [syllable: number, p: number][]>();
  mandarin().syllables.forEach((syllable, number) => {
    for (const [form, p] of hangulOf(syllable)) {
      putUnder(found, form, [number, p]);
    }
  });
  return found;
});

/** The characters that Hangul may write by their Mandarin sound; the form ends in {@link LOANWORD}. */
export function charactersHeard(form: string): readonly Emission[] {
  const found: Emission[] = [];
  for (const [syllable, p] of bySound().get(form.slice(0, -LOANWORD.length)) ?? []) {
    mandarin().each(syllable, (unit, share) => found.push({ unit, p: p * share }));
  }
  return found;
}

/**
 * Readings of a Hangul name as a Chinese one written by its Mandarin sounds (시진핑): surname first, every cut into as many
 * syllables as each sound takes, at most two characters of given name. `isSurname` tells the Hangul that some surname is written with.
 */
export function readLoanword(
  { letters, parts, starts }: Written, bits: number, givenCount: readonly number[], channels: readonly [Channel, Channel, Channel],
  isSurname: (letters: string) => boolean,
): Reading[] {
  const found: Reading[] = [];
  const end = letters.length;
  const [surnames, given] = channels;
  // Most runs are no sound. A small table says so at once, where the channel would look among, and remember, all that was ever asked for.
  const surnameOf = (to: number): number => {
    const run = letters.slice(0, to);
    return isSurname(run) ? surnames.form(run + LOANWORD) : NO_FORM;
  };
  const form = (from: number, to: number): number => {
    const run = letters.slice(from, to);
    return bySound().has(run) ? given.form(run + LOANWORD) : NO_FORM;
  };
  const draft = (surname: number, at: number, start: number): void => {
    const head = surname === NO_FORM ? [] : [surname];
    const add = (forms: readonly number[], ends: readonly number[]): void => void found.push({
      language: 'zh', script: 'hangul', system: LOANWORD.slice(1), extras: [], surname: head.length,
      bits: start + (givenCount[forms.length] ?? 0) + forms.reduce((sum, one) => sum + given.logProbability(one), 0),
      slots: [...head, ...forms], kinds: [...head.map(() => 0), ...forms.map((_, i) => (i === 0 ? 1 : 2))],
      from: [...head.map(() => 0), at, ...ends.slice(0, -1)], to: [...head.map(() => at), ...ends],
    });
    for (let cut = at + 1; cut <= Math.min(end, at + CHARACTER); cut++) {
      const first = form(at, cut);
      if (first === NO_FORM) continue;
      if (cut === end) add([first], [end]);
      else if (end - cut <= CHARACTER) {
        const second = form(cut, end);
        if (second !== NO_FORM) add([first, second], [cut, end]);
      }
    }
  };
  const divided = parts.length > 1 ? starts[1] : undefined;
  if (parts.length > 2 || end > SURNAME + 2 * CHARACTER) return found;
  for (let at = 1; at <= Math.min(SURNAME, end - 1); at++) {
    if (divided !== undefined && divided !== at) continue;
    const surname = surnameOf(at);
    if (surname !== NO_FORM) draft(surname, at, bits + WITH_SURNAME + surnames.logProbability(surname));
  }
  if (divided === undefined) draft(NO_FORM, 0, bits + GIVEN_ONLY);
  return found;
}
