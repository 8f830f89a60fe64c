import { peoples } from './peoples';
import { plainWordRarity, plainWordsBits } from './plain-words';
import { log2Sum } from './shares';

/** log2 P(words | no room's name), by how common they are among the names of other peoples: `plain` is log2 P of any such name; −∞ where that is not known. */
export const knownBits = (words: readonly string[], plain: number): number =>
  peoples.reduce((sum, people) => log2Sum(sum, people.bits(words)), plain + plainWordsBits(words));

/** How rare a word is where it is commonest, in bits; ∞ for one that is not known. */
export const knownRarity = (word: string): number => peoples.reduce((least, people) => Math.min(least, people.rarity(word)), plainWordRarity(word));
