import latin from './latin-words.tsv';
import khmer from './words.tsv';
import { Numbers } from '../../text/numbers';
import { usesOf } from '../../text/octaves';
import { once } from '../../text/once';

/** Of how many words both tables count: surnames and given names, a million each. */
const ALL = 2e6;

/** Words to log2 P. A table ships as its words and the steps of how often each is a name. */
function bitsIn(packed: string): ReadonlyMap<string, number> {
  const [words = '', steps] = packed.split('\t');
  const numbers = new Numbers(steps ?? '');
  return new Map(words.split('\n').map((word) => [word, Math.log2(usesOf(numbers.next()) / ALL)]));
}

const khmerWords = once(() => bitsIn(khmer));
const latinWords = once(() => bitsIn(latin));

/** log2 P(word) among the words of names in Khmer script; −∞ for a word that the table does not list. */
export const wordBits = (word: string): number => khmerWords().get(word) ?? Number.NEGATIVE_INFINITY;

/** log2 P(a name word is two others in one: Kimheng, Sokunthea). Judgement. */
const JOINED = -2;
/** The letters of the shortest word that is one of two, and of the longest two. */
const SHORTEST = 2;
const LONGEST = 16;

/** The same of a word in Latin letters (a–z), whatever Khmer word it spells; a word of two others is as likely as both are. */
export function latinWordBits(word: string): number {
  const words = latinWords();
  let best = words.get(word) ?? Number.NEGATIVE_INFINITY;
  if (word.length > LONGEST) return best;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const first = words.get(word.slice(0, at));
    const second = first === undefined ? undefined : words.get(word.slice(at));
    if (first !== undefined && second !== undefined) best = Math.max(best, first + second + JOINED);
  }
  return best;
}
