import { NO_FORM, type Channel } from './channel';
import type { Written } from './written-letters';

/** One way to cut a run of letters into forms. */
export interface Cut {
  /** log2 of the product of P(form). */
  readonly bits: number;
  readonly forms: readonly number[];
  /** Where each form ends, counted from the first letter of the run. */
  readonly ends: readonly number[];
}

/** What it costs to read one syllable across a place where the writer divided the name: slips of hyphen and space happen. */
const ACROSS = -9;

/** Letters of a syllable that may be read as mistyped: under three, anything is one slip from anything. */
const SHORTEST = 3;
const LONGEST = 7;

/** How many cuts are kept: beyond the third the likelihood is a hundredth and less. */
const KEPT = 4;

/**
 * The likeliest ways to cut letters [from, to) into at most `most` syllables, the first of one channel and the others of
 * another. Depth first along the trees of spellings, so only syllables that exist are tried; with `slip`, one of them may
 * be a typing slip.
 */
export function cuts(
  name: Written, from: number, to: number, first: Channel, next: Channel, system: string, most: number, slip = false,
): Cut[] {
  const found: Cut[] = [];
  let slips = slip ? 1 : 0;
  const forms: number[] = [];
  const ends: number[] = [];
  const { letters, divided } = name;

  const walk = (at: number, bits: number): void => {
    if (at === to) {
      keep(found, { bits, forms: [...forms], ends: [...ends] });
      return;
    }
    if (forms.length === most) return;
    if (found.length === KEPT && bits < (found[KEPT - 1]?.bits ?? 0)) return;
    const channel = forms.length === 0 ? first : next;
    const take = (form: number, end: number, cost: number): void => {
      forms.push(form);
      ends.push(end - from);
      walk(end, bits + cost + channel.logProbability(form));
      forms.pop();
      ends.pop();
    };
    if (initialAt(name, at)) {
      const form = channel.form(`${letters.charAt(at)}.${system}`);
      if (form !== NO_FORM) take(form, at + 1, 0);
      return;
    }
    const lexicon = channel.lexicon(system);
    let crossed = 0;
    for (let end = at, node = 0; end < to; ) {
      if (end > at && divided[end] === 1) crossed += ACROSS;
      node = lexicon.step(node, letters.charCodeAt(end++));
      if (node === 0) break;
      const form = lexicon.form(node, letters, at, end);
      if (form !== NO_FORM) take(form, end, crossed);
    }
    if (slips === 0) return;
    // One syllable may be mistyped, inside what the writer kept together.
    slips = 0;
    for (let end = at + 1; end <= Math.min(to, at + LONGEST); end++) {
      if (end - at >= SHORTEST) {
        const form = channel.misspelt(letters.slice(at, end), system);
        if (form !== NO_FORM) take(form, end, 0);
      }
      if (divided[end] === 1) break;
    }
    slips = 1;
  };

  walk(from, 0);
  return found;
}

/** Whether the letter stands alone as an initial: J. E. Kim. */
export function initialAt(name: Written, at: number): boolean {
  if (name.divided[at] !== 1) return false;
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
