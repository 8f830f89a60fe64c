import { log2Sum } from '../text/log2-sum';
import { once } from '../text/once';
import { peoples } from './peoples';
import { plainWords, plainWordsBits } from './plain-words';

/** Every word that is known of other peoples, and how rare it is where it is commonest: one look tells that a name has none, as most have. */
const rarities = once((): ReadonlyMap<string, number> => {
  const found = new Map(plainWords());
  for (const people of peoples) for (const [word, bits] of people.rarities()) found.set(word, Math.min(found.get(word) ?? bits, bits));
  return found;
});

/** How rare a word is where it is commonest, in bits; ∞ for one that is not known. */
export const knownRarity = (word: string): number => rarities().get(word) ?? Number.POSITIVE_INFINITY;

/** log2 P(words | no room's name), by how common they are among the names of other peoples: `plain` is log2 P of any such name; −∞ where that is not known. */
export function knownBits(words: readonly string[], plain: number): number {
  if (!words.some((word) => rarities().has(word))) return Number.NEGATIVE_INFINITY;
  return peoples.reduce((sum, people) => log2Sum(sum, people.bits(words)), plain + plainWordsBits(words));
}
