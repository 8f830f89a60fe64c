import { fixed } from '../language/fixed';
import { areInOneScript, isHeard } from '../language/packed';
import type { Met } from './slots-met';
import { OTHER_SOUND, OTHER_WORD } from './word-share';

/** The most that a word with another sound gives if it has four syllables, of two letters each: it may be one word written in two ways. */
const LONG_WORD = fixed(5);
const LONG = 8;
/** The most that the rest of the name gives then: what a plain word says. */
const BESIDE = fixed(10);

/**
 * Whether both names are in one script, by ear. Names of all peoples that a newspaper writes are read so, whatever they are, and agree sound by sound with many: 이시바 시게루 was
 * 이시바 시게오, 블라디미르 푸틴 was 블라디미르 푸진.
 */
export const areHeard = (a: Int32Array, left: number, b: Int32Array, right: number, language: number): boolean =>
  isHeard(a, left, language) && areInOneScript(a, left, b, right);

/**
 * Two names in one script that are so much likelier names of its own language, in bits together, are compared as these alone: a shared given name in the same characters
 * is no third language heard twice (厉海涛 and 利海涛 had 18 bits as Khmer; 洪玛奈 and 洪马内 have 0.2 of these, 森朗西 and 桑兰西 4.3).
 */
export const HARDLY_HEARD: number = fixed(-8);

/** What the slots of two such names say that met, whose first words have so many slots: their sum, or less where one word has another sound. */
export function sumByEar(met: readonly Met[], firstA: number, firstB: number): number {
  const isFirst = ({ i, j }: Met): boolean => i < firstA && j < firstB;
  const words = [met.filter(isFirst), met.filter((one) => !isFirst(one))];
  const other = words.map((word) => word.some(({ bits }) => bits < OTHER_SOUND));
  return words.reduce((total, word, n) => {
    const sum = word.reduce((bits, one) => bits + one.bits, 0);
    if (!other.includes(true)) return total + sum;
    const isLong = word.filter(({ i, j }) => i >= 0 && j >= 0).length >= LONG;
    return total + Math.min(sum, other[n] !== true ? BESIDE : isLong ? LONG_WORD : OTHER_WORD);
  }, 0);
}
