import { BIT } from '../language/fixed';
import type { ReadName } from '../language/name';
import { isPlain, nextReading, readingsStart } from '../language/packed';
import { sameRun, sameWords } from '../language/same-run';
import { rarityOf } from '../language/packed-word';
import type { Reading } from '../language/reading';
import { writtenIn } from '../name/part';
import { alignment } from './align';
import { strideOf } from './slot';
import type { Met } from './slots-met';
import { dividedBits, NOTHING_IN_COMMON, OTHER_EXTRA } from './evidence';
import { readingsOf, turned, type Meeting } from './meeting';
import type { Pair, Reason, Unit } from './comparison';
import { DIFFERENT, pairWords, UNPAIRED } from './words';

/** Lays out a meeting: every part of both names in exactly one pair. Equal alignments are chosen in the order of the texts, whichever name is asked first. */
export function pairsOf(meeting: Meeting): Pair[] {
  const { a, b, language } = meeting;
  if (b.text < a.text) return pairsOf(turned(meeting)).map(mirrored);
  const { left, right } = readingsOf(meeting);
  if (left === undefined || right === undefined) return isNothing(meeting) ? [...alone(a, 'left'), ...alone(b, 'right')] : wordPairs(a, b);
  const units = alignment(a.codes, placeOf(a, left, language), b.codes, placeOf(b, right, language), language);
  const pairs: Pair[] = [];
  for (const [reason, inside] of [['surname', true], ['given name', false]] as const) {
    const met = units.filter(({ i, j }) => (i >= 0 ? i < left.surname : j < right.surname) === inside);
    if (met.length === 0) continue;
    pairs.push(slotPair(!inside && strideOf(language) > 1 ? 'name' : reason, a, left, b, right, met));
  }
  return [...pairs, ...extraPairs(a, left, b, right)];
}

/** Whether no reading and no words say more than that the names have nothing in common. */
export const isNothing = ({ language, evidence }: Meeting): boolean => language < 0 && evidence <= NOTHING_IN_COMMON;

/** Where a reading stands in the packed name. */
function placeOf(name: ReadName, reading: Reading, language: number): number {
  let place = readingsStart(name.codes, 0, language);
  for (const before of name.byLanguage[language] ?? []) {
    if (before === reading) break;
    place = nextReading(name.codes, place);
  }
  return place;
}

const mirrored = (pair: Pair): Pair => ({
  ...pair, left: pair.right, right: pair.left,
  units: pair.units.map((unit) => ({ ...unit, left: unit.right, right: unit.left })),
});

function slotPair(reason: 'surname' | 'given name' | 'name', a: ReadName, left: Reading, b: ReadName, right: Reading, met: readonly Met[]): Pair {
  const textLeft = slotText(a, left, met.map(({ i }) => i).filter((i) => i >= 0));
  const textRight = slotText(b, right, met.map(({ j }) => j).filter((j) => j >= 0));
  return {
    left: textLeft, right: textRight,
    bits: met.reduce((sum, { bits }) => sum + bits, 0) / BIT,
    language: left.language,
    reason: textLeft === '' || textRight === '' ? `unpaired ${reason}` : reason,
    units: met.map(({ i, j, bits }): Unit => ({
      left: i < 0 ? '' : slotText(a, left, [i]),
      right: j < 0 ? '' : slotText(b, right, [j]),
      bits: bits / BIT,
    })),
  };
}

/** The text that a run of slots was read from; what was left aside among them is told by itself. */
function slotText(name: ReadName, reading: Reading, slots: readonly number[]): string {
  if (slots.length === 0) return '';
  const from = Math.min(...slots.map((slot) => reading.from[slot] ?? 0));
  const to = Math.max(...slots.map((slot) => reading.to[slot] ?? 0));
  return lettersText(name, from, to, reading.extras);
}

/** Letters [from, to) as the writer wrote them, words apart and without the parts `aside`. */
function lettersText(name: ReadName, from: number, to: number, aside: readonly number[]): string {
  const words: string[] = [];
  name.parts.forEach((part, i) => {
    const start = name.written.starts[i] ?? 0;
    const end = name.written.starts[i + 1] ?? 0;
    const low = Math.max(from, start) - start;
    const high = Math.min(to, end) - start;
    if (low >= high || aside.includes(i)) return;
    // A room may have written its script in another length (Khmer clusters put in order): then its own letters are shown.
    const moved = end - start !== part.letters.length;
    words.push(moved ? name.written.letters.slice(start + low, start + high) : writtenIn(part, low, high));
  });
  return words.join(' ');
}

function extraPairs(a: ReadName, left: Reading, b: ReadName, right: Reading): Pair[] {
  const restRight = [...right.extras];
  const pairs: Pair[] = [];
  // Of several that are the same one counts: see extras in evidence.ts.
  let most = 0;
  for (const i of left.extras) {
    const same = restRight.findIndex((j) => a.parts[i]?.letters === b.parts[j]?.letters);
    const text = a.parts[i]?.text ?? '';
    if (same < 0) {
      pairs.push(single(text, '', 'unpaired western name'));
      continue;
    }
    const rarity = rarityOf(a.parts[i]?.letters ?? '');
    pairs.push(single(text, b.parts[restRight.splice(same, 1)[0] ?? 0]?.text ?? '', 'western name', Math.max(0, rarity - most)));
    most = Math.max(most, rarity);
  }
  for (const j of restRight) pairs.push(single('', b.parts[j]?.text ?? '', 'unpaired western name'));
  const [first, ...others] = pairs;
  const differ = most === 0 && left.extras.length > 0 && right.extras.length > 0 && isPlain(a.codes, 0) && isPlain(b.codes, 0);
  // What two that differ cost stands on the first, so that the parts add up to the whole.
  return first !== undefined && differ ? [{ ...first, bits: OTHER_EXTRA / BIT }, ...others] : pairs;
}

const single = (left: string, right: string, reason: Reason, bits = 0): Pair => ({ left, right, bits, language: 'other', reason, units: [] });

function wordPairs(a: ReadName, b: ReadName): Pair[] {
  if (sameRun(a.codes, 0, b.codes, 0) && !sameWords(a.codes, 0, b.codes, 0)) {
    return [single(textOf(a, 0, a.parts.length), textOf(b, 0, b.parts.length), 'word', Math.min(a.information, b.information) + dividedBits(a.codes, 0, b.codes, 0) / BIT)];
  }
  const pairs = pairWords(a.codes, 0, b.codes, 0);
  const left = new Set(pairs.flatMap((pair) => [pair.left, pair.left + pair.inLeft - 1]));
  const right = new Set(pairs.flatMap((pair) => [pair.right, pair.right + pair.inRight - 1]));
  const [restA, restB] = [a.parts.filter((_, i) => !left.has(i)), b.parts.filter((_, j) => !right.has(j))];
  // Two words to spare differ, and either stands for half of that; what is over on one side costs less.
  const both = Math.min(restA.length, restB.length);
  const bitsOf = (i: number): number => (i < both ? DIFFERENT / 2 : UNPAIRED) / BIT;
  return [
    ...pairs.map((pair) => single(textOf(a, pair.left, pair.inLeft), textOf(b, pair.right, pair.inRight), 'word', pair.bits / BIT)),
    ...restA.map((part, i) => single(part.text, '', 'unpaired word', bitsOf(i))),
    ...restB.map((part, j) => single('', part.text, 'unpaired word', bitsOf(j))),
  ];
}

const alone = ({ parts }: ReadName, side: 'left' | 'right'): Pair[] => parts.map(({ text }) => (side === 'left' ? single(text, '', 'unpaired word') : single('', text, 'unpaired word')));

const textOf = ({ parts }: ReadName, from: number, count: number): string => parts.slice(from, from + count).map((part) => part.text).join(' ');
