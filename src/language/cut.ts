import { NO_FORM, type Channel } from './channel';
import type { Written } from './written-letters';

/** One way to cut a run of letters into forms. */
export interface Cut {
  /** log2 of the product of P(form). */
  readonly bits: number;
  readonly forms: readonly number[];
  /** Where each form ends. */
  readonly ends: readonly number[];
}

/** What it costs to read one syllable across a place where the writer divided the name: slips of hyphen and space happen. */
const ACROSS = -9;

/** The longest spelling of one syllable: `chhoeurn`, `cheong`, `hsiung` with a letter to spare. */
const LONGEST = 8;

/** How many cuts are kept: beyond the third the likelihood is a hundredth and less. */
const KEPT = 4;

/**
 * The likeliest ways to cut letters [from, to) into at most `most` syllables of `first` (the first one) and `next`.
 * Depth first over forms that exist; with at most four syllables of eight letters that is a few dozen look-ups.
 */
export function cuts(name: Written, from: number, to: number, first: Channel, next: Channel, system: string, most: number): Cut[] {
  const found: Cut[] = [];
  const forms: number[] = [];
  const ends: number[] = [];

  const walk = (at: number, bits: number): void => {
    if (at === to) {
      keep(found, { bits, forms: [...forms], ends: [...ends] });
      return;
    }
    if (forms.length === most) return;
    if (found.length === KEPT && bits < (found[KEPT - 1]?.bits ?? 0)) return;
    const channel = forms.length === 0 ? first : next;
    const initial = initialAt(name, at);
    const longest = Math.min(to, at + (initial ? 1 : LONGEST));
    let crossed = 0;
    for (let end = at + 1; end <= longest; end++) {
      if (end - 1 > at && name.divided[end - 1] === 1) crossed += ACROSS;
      const form = channel.form(name.letters.slice(at, end) + (initial ? '.' : '') + system);
      if (form === NO_FORM) continue;
      forms.push(form);
      ends.push(end);
      walk(end, bits + crossed + channel.logProbability(form));
      forms.pop();
      ends.pop();
    }
  };

  walk(from, 0);
  return found;
}

/** Whether the letter stands alone as an initial: J. E. Kim. */
function initialAt(name: Written, at: number): boolean {
  const part = name.starts.indexOf(at);
  return part >= 0 && name.parts[part]?.initial === true;
}

function keep(found: Cut[], cut: Cut): void {
  let place = found.length;
  while (place > 0 && (found[place - 1]?.bits ?? 0) < cut.bits) place--;
  if (place === KEPT) return;
  found.splice(place, 0, cut);
  if (found.length > KEPT) found.length = KEPT;
}
