import type { Cluster } from './clusters';
import { CLOSED, consonantUnit, lettersOf, stack, vowelWays } from './units';

/** One way to read a word: C, V, C, V … and log2 of its share among the ways (≤ 0). */
export interface Alternative {
  readonly bits: number;
  readonly slots: readonly string[];
}

/** Most ways kept for one word. */
export const MOST = 6;

/**
 * The ways to read clusters as pairs of a consonant unit and a vowel unit, likeliest first.
 *
 * Consonant units: `ស` before a vowel, `ស final` after one, stacks as they are written (`ក្ត្រ`, `ទ្ធ final`), `ំ` `ះ` `ៈ` where
 * they close a syllable. Vowel units: sign and series, as `ា/1`, with `end` where nothing follows in the word (`ី/2 end`). No
 * sign is `/1` before a vowel, `/1 closed` before a consonant that closes the syllable, `/1 end`; bantoc and samyok make `់/1`,
 * `ា់/1`, `័/1`; a final consonant is followed by `/final`; an independent vowel is its own unit.
 *
 * What readers of Khmer themselves disagree about becomes alternatives: whether a bare letter between vowels closes the
 * syllable before it (សុខហួរ is sok-huor) or has its inherent vowel (រតនា), whether a stack is one onset or is parted, whether
 * an end is silent.
 */
export function ways(word: readonly Cluster[], isUnit: (consonant: string) => boolean): Alternative[] {
  let found: Reading[] = [{ bits: 0, slots: [], open: false }];
  word.forEach((cluster, i) => {
    const steps = stepsOf(cluster, i, word, isUnit);
    const longer: Reading[] = [];
    for (const reading of found) {
      for (const step of steps) if (reading.open || !step.closes || step.killed === true) longer.push(extend(reading, step));
    }
    if (longer.length > 0) found = longer.sort(byBits).slice(0, WIDTH);
  });
  return distinct(found);
}

/** Readings kept on the way; ten times as many give the same ways for every name word tried (1,500). */
const WIDTH = 4 * MOST;

interface Reading {
  readonly bits: number;
  readonly slots: readonly string[];
  /** The last pair has a vowel, so a consonant can close its syllable. */
  readonly open: boolean;
}

interface Step {
  readonly bits: number;
  readonly slots: readonly string[];
  /** Closes the syllable before it, so that must be open. */
  readonly closes: boolean;
  /** Says nothing after a closed syllable either. */
  readonly killed?: boolean;
}

function extend(reading: Reading, step: Step): Reading {
  const slots = [...reading.slots];
  const last = slots.length - 1;
  if (step.closes && (slots[last] === '/1' || slots[last] === '/2')) slots[last] += ' closed';
  slots.push(...step.slots);
  return { bits: reading.bits + step.bits, slots, open: slots.at(-1) !== CLOSED && !(step.closes && step.slots.length === 0) };
}

/** log2 of how often a reading is the right one: judged from examples, not counted. */
const EVEN = -1;
const USUAL = -0.2;
const SELDOM = -2.5;
const RARE = -4;

/** What one cluster can be in the word. */
function stepsOf(cluster: Cluster, i: number, word: readonly Cluster[], isUnit: (consonant: string) => boolean): Step[] {
  // Nothing ends in a glottal stop of its own, and independent vowels are vowels.
  if (i === 0 || !canClose(cluster)) return onsets(cluster, i, word, 0, isUnit);
  const last = i === word.length - 1;
  // Samyok needs a consonant after it; at the end of a word it is typed for toandakhiat (សក្ក័ is Sak).
  const bare = cluster.vowel === '' && (last || !cluster.samyok);
  const final = (bits: number): Step => ({ bits, slots: [finalUnit(cluster, isUnit), CLOSED], closes: true });
  const silent = (bits: number): Step => ({ bits, slots: [], closes: true });
  const onset = (bits: number): Step[] => onsets(cluster, i, word, bits, isUnit);
  // UNGEGN 1972: toandakhiat makes its letter silent (ពោធិ៍ is Pou); writers restore it now and then (Poth).
  if (cluster.killed) return [{ ...silent(USUAL), killed: true }, final(SELDOM), ...onset(RARE)];
  if (bare && cluster.bantoc) return [final(USUAL), ...onset(RARE)];
  // រ after a vowel is silent in speech, and is written or not: ឈួរ is Chhuor or Chhuo.
  if (bare && last && stack(cluster.letters) === 'រ') return [final(EVEN), silent(EVEN), ...onset(RARE)];
  if (bare && last) return [final(USUAL), ...onset(RARE)];
  // Pali i and u after a consonant are silent or not: សុវត្ថិ is Sovath, រិទ្ធិ is Rithy.
  const pali = last && (cluster.vowel === 'ិ' || cluster.vowel === 'ុ');
  if (!bare && !pali) return onset(0);
  // A bare stack within a word begins a syllable where a liquid ends it (ក្រហម), and rather than not elsewhere (មណ្ឌល).
  if (bare && cluster.letters.length > 1) return LIQUIDS.includes(cluster.letters.at(-1) ?? '') ? [...onset(USUAL), final(SELDOM)] : [...onset(USUAL), final(EVEN)];
  return [final(EVEN), ...onset(EVEN)];
}

const LIQUIDS = 'រល';

const canClose = (cluster: Cluster): boolean => cluster.letters[0] === lettersOf(cluster)[0] && cluster.letters[0] !== 'អ';

/** A stack that no table knows closes a syllable with its first letter; what follows that is silent. */
function finalUnit(cluster: Cluster, isUnit: (consonant: string) => boolean): string {
  const whole = `${consonantUnit(cluster)} final`;
  return isUnit(whole) ? whole : `${lettersOf(cluster)[0] ?? ''} final`;
}

/** A cluster that begins a syllable: whole, or with the first letter of its stack closing the syllable before it. */
function onsets(cluster: Cluster, i: number, word: readonly Cluster[], bits: number, isUnit: (consonant: string) => boolean): Step[] {
  const letters = lettersOf(cluster);
  const unit = consonantUnit(cluster);
  const parts = i > 0 && letters.length > 1 && canClose(cluster);
  return vowelWays(cluster, i, word).flatMap((vowel) => {
    const whole: Step = { bits: bits + vowel.bits + (parts ? USUAL : 0), slots: [...spelt(unit, letters, isUnit), ...vowel.slots], closes: false };
    if (!parts) return [whole];
    const tail = letters.slice(1);
    const slots = [`${letters[0] ?? ''} final`, CLOSED, ...spelt(stack(tail), tail, isUnit), ...vowel.slots];
    return [whole, { bits: bits + vowel.bits + SELDOM, slots, closes: true }];
  });
}

/** One unit, or a stack that no table knows letter by letter with nothing between. */
const spelt = (unit: string, letters: readonly string[], isUnit: (consonant: string) => boolean): string[] =>
  isUnit(unit) ? [unit] : letters.flatMap((letter, i) => (i === 0 ? [letter] : [CLOSED, letter]));

const byBits = (a: { bits: number }, b: { bits: number }): number => b.bits - a.bits;

/** The likeliest {@link MOST} that differ; their shares sum to one. */
function distinct(found: readonly Reading[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const { bits, slots } of found) {
    const key = slots.join(' ');
    if ((best.get(key)?.bits ?? Number.NEGATIVE_INFINITY) < bits) best.set(key, { bits, slots });
  }
  const sorted = [...best.values()].sort(byBits).slice(0, MOST);
  const share = Math.log2(sorted.reduce((sum, way) => sum + 2 ** way.bits, 0));
  return sorted.map(({ bits, slots }) => ({ bits: bits - share, slots }));
}
