import { NO_FORM, type Channel } from '../channel';
import type { Reading } from '../reading';
import type { Written } from '../written-letters';

/** log2 P(the name begins with a surname), and that it is a given name alone: a stage name. */
const WITH_SURNAME = Math.log2(0.95);
const GIVEN_ONLY = Math.log2(0.02);

/** A way to write Chinese names in Hangul by ear. */
export interface HangulEar {
  /** The suffix of its forms. */
  readonly suffix: string;
  /** The most Hangul syllables of a surname and of a given character. */
  readonly surname: number;
  readonly character: number;
  /** Words of a name, at most. */
  readonly words: number;
  /** Whether some surname or given character may be written so: most runs are none, which a small table says before a channel looks among, and remembers, all that was ever asked for. */
  readonly isSurname: (run: string) => boolean;
  readonly isCharacter: (run: string) => boolean;
}

/** Readings of a Hangul name as a Chinese one written by ear (시진핑): surname first, every cut into as many syllables as each sound takes, no more than two characters of given name. */
export function readHangul({ letters, starts, parts }: Written, bits: number, givenCount: readonly number[], [surnames, given]: readonly [Channel, Channel, Channel], ear: HangulEar): Reading[] {
  const found: Reading[] = [];
  const end = letters.length;
  if (parts.length > ear.words || end > ear.surname + 2 * ear.character) return found;
  const crosses = (from: number, to: number): boolean => starts.some((start) => start > from && start < to);
  const surnameOf = (to: number): number => {
    const run = letters.slice(0, to);
    return ear.isSurname(run) ? surnames.form(run + ear.suffix) : NO_FORM;
  };
  const form = (from: number, to: number): number => {
    const run = letters.slice(from, to);
    return ear.isCharacter(run) && !crosses(from, to) ? given.form(run + ear.suffix) : NO_FORM;
  };
  const draft = (surname: number, at: number, start: number): void => {
    const head = surname === NO_FORM ? [] : [surname];
    const add = (forms: readonly number[], ends: readonly number[]): void => void found.push({
      language: 'zh', script: 'hangul', system: ear.suffix.slice(1), extras: [], surname: head.length,
      bits: start + (givenCount[forms.length] ?? 0) + forms.reduce((sum, one) => sum + given.logProbability(one), 0),
      slots: [...head, ...forms], kinds: [...head.map(() => 0), ...forms.map((_, i) => (i === 0 ? 1 : 2))],
      from: [...head.map(() => 0), at, ...ends.slice(0, -1)], to: [...head.map(() => at), ...ends],
    });
    for (let cut = at + 1; cut <= Math.min(end, at + ear.character); cut++) {
      const first = form(at, cut);
      if (first === NO_FORM) continue;
      if (cut === end) add([first], [end]);
      else if (end - cut <= ear.character) {
        const second = form(cut, end);
        if (second !== NO_FORM) add([first, second], [cut, end]);
      }
    }
  };
  for (let at = 1; at <= Math.min(ear.surname, end - 1); at++) {
    if (parts.length > 1 && starts[1] !== at) continue;
    const surname = surnameOf(at);
    if (surname !== NO_FORM) draft(surname, at, bits + WITH_SURNAME + surnames.logProbability(surname));
  }
  if (parts.length === 1) draft(NO_FORM, 0, bits + GIVEN_ONLY);
  return found;
}
