import { Recent } from '../../text/recent';
import { NO_FORM } from '../channel';
import { channels } from './channels';
import { wordBits } from './frequency';
import { readWord } from './read';
import type { Way } from './way';

/** Words whose ways are kept: about a kilobyte each; four in five words of names are among the 2,000 commonest. */
const recent = new Recent<readonly Way[]>(4096);

/**
 * Letters follow one another by rules that their frequencies do not know, so a word that no table lists is likelier than they say: the
 * listed words have 9 bits by their own frequency and 16 by that of their letters. Without this a Khmer name of unlisted words is
 * taken for a Korean one heard by a Khmer.
 */
const SPELT = 0.65;

/** The ways to read a cleaned Khmer word, likeliest first, as forms of the channels. */
export const readKhmer = (word: string): readonly Way[] => recent.get(word, () => waysOf(word));

function waysOf(word: string): Way[] {
  const ways: Omit<Way, 'likelihood' | 'commoner'>[] = [];
  // A word that many bear is likelier than its letters: សុខ is one surname in sixty.
  let likelihood = wordBits(word);
  for (const { bits, slots } of readWord(word)) {
    let spelt = 0;
    const forms = slots.map((unit, i) => {
      const channel = channels()[i % 2 === 0 ? 0 : 1];
      const form = channel.form(unit);
      spelt += channel.logProbability(form);
      return form;
    });
    if (forms.includes(NO_FORM)) continue;
    ways.push({ bits, forms, ends: nativeEnds(word, slots) });
    likelihood = Math.max(likelihood, SPELT * spelt);
  }
  return ways.map((way) => ({ ...way, likelihood, commoner: 0 }));
}

/** Where each unit ends in the word: its letters are looked for in order, and what no unit claims (a silent end) goes to the last. */
export function nativeEnds(letters: string, slots: readonly string[]): number[] {
  let end = 0;
  const ends = slots.map((unit) => {
    const written = unit.split(/[ /]/u)[0] ?? '';
    const at = written === '' ? -1 : letters.indexOf(written, end);
    return at < 0 ? end : (end = at + written.length);
  });
  if (ends.length > 0) ends[ends.length - 1] = letters.length;
  return ends;
}
