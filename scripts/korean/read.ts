/** Readings of a Latin name as surname and given name: which words are the surname, and how likely the letters then are. */
import { syllables, type Syllable } from './hangul';
import { align, written, type Alignment } from './lattice';
import type { Model } from './model';
import type { Observation } from './pairs';

export interface Reading {
  readonly p: number;
  readonly surname: string;
  readonly surnameLetters: string;
  readonly given: Alignment;
}

/** Share of writers who put the surname last. */
const LAST = 0.3;

interface Cut {
  readonly surname: string;
  readonly parts: readonly Syllable[];
}

/** 남궁민 is 남궁 + 민 or 남 + 궁민: both are tried. */
function cuts(hangul: string, model: Model): Cut[] {
  return [2, 1].flatMap((length) => {
    const surname = hangul.slice(0, length);
    const parts = syllables(hangul.slice(length));
    return model.surnames.has(surname) && parts && parts.length > 0 ? [{ surname, parts }] : [];
  });
}

export function readings(seen: Observation, model: Model): readonly Reading[] {
  const { words } = seen;
  return cuts(seen.hangul, model).flatMap(({ surname, parts }) => {
    const take = (name: readonly string[], rest: readonly string[], order: number): Reading => {
      const letters = name.join('').replaceAll('-', '');
      const given = align(parts, written(rest), model);
      return { p: order * model.surname(surname, letters) * given.p, surname, surnameLetters: letters, given };
    };
    const most = surname.length === 2 ? 2 : 1;
    return [1, most].slice(0, most).flatMap((n) =>
      words.length <= n ? [] : [take(words.slice(0, n), words.slice(n), 1 - LAST), take(words.slice(-n), words.slice(0, -n), LAST)],
    );
  });
}
