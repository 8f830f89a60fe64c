import { isGivenName } from '../name/given-names';
import type { Written } from './written-letters';

/** One way to lay out a name: which letters are the surname, which the given name, which parts are neither. */
export interface Arrangement {
  /** log2 P(layout). */
  readonly bits: number;
  /** Surname letters [from, to); empty when the name has none. */
  readonly surname: readonly [from: number, to: number];
  readonly given: readonly [from: number, to: number];
  readonly extras: readonly number[];
}

const SURNAME_FIRST = Math.log2(0.6);
const SURNAME_LAST = Math.log2(0.4);
/** The writer marked the surname (comma, passport chevrons, capitals): he is right 24 times of 25. */
const AS_MARKED = Math.log2(0.96);
const AGAINST_MARK = Math.log2(0.04);
/** One word may be a whole name written together, a surname alone or a given name alone. */
const TOGETHER = Math.log2(0.25);
const ALONE = Math.log2(0.02);
/** With a Western given name beside it, a single word is most often the surname: Alan Leong. */
const ALONE_BESIDE = Math.log2(0.4);
/** A surname of two words: Nam Gung, Au Yeung. */
const TWO_WORDS = Math.log2(0.02);
/** A Western given name beside the given name, or instead of it. */
const WITH_EXTRA = Math.log2(0.1);

/** Every layout of the parts that the order of the words, the writer's marks and Western given names allow. */
export function arrangements(name: Written): Arrangement[] {
  const found: Arrangement[] = [];
  const count = name.parts.length;
  for (const { low, high, extras, bits } of cores(name)) {
    const at = (part: number): number => name.starts[part] ?? 0;
    const add = (cost: number, surname: readonly [number, number], given: readonly [number, number]): void => {
      found.push({ bits: bits + cost, surname, given, extras });
    };
    if (high - low === 1) single(name, at(low), at(high), extras.length > 0, add);
    for (const width of [1, 2]) {
      if (high - low <= width) continue;
      const rare = width === 2 ? TWO_WORDS : 0;
      const { marked, markedLast } = name.name;
      const isMarked = marked > 0 || markedLast > 0;
      const first = isMarked ? (low + width === marked && low === 0 ? AS_MARKED : AGAINST_MARK) : SURNAME_FIRST;
      const last = isMarked ? (width === markedLast && high === count ? AS_MARKED : AGAINST_MARK) : SURNAME_LAST;
      add(first + rare, [at(low), at(low + width)], [at(low + width), at(high)]);
      add(last + rare, [at(high - width), at(high)], [at(low), at(high - width)]);
    }
  }
  return found;
}

/** One word: every cut into surname and given name in both orders, and each of them alone. */
function single(
  name: Written, from: number, to: number, beside: boolean,
  add: (cost: number, surname: readonly [number, number], given: readonly [number, number]) => void,
): void {
  const marked = name.name.marked > 0 || name.name.markedLast > 0;
  add(beside ? ALONE_BESIDE : ALONE, [from, to], [to, to]);
  add(ALONE, [from, from], [from, to]);
  if (marked) return;
  for (let i = from + 1; i < to; i++) {
    add(TOGETHER + SURNAME_FIRST, [from, i], [i, to]);
    add(TOGETHER + SURNAME_LAST, [i, to], [from, i]);
  }
}

/** The parts that may be the name proper: all of them, or all but the Western given names at either end. */
function cores(name: Written): { low: number; high: number; extras: number[]; bits: number }[] {
  const count = name.parts.length;
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
  const found = [{ low: 0, high: count, extras: [] as number[], bits: 0 }];
  const foreign = (part: number): boolean => isGivenName(name.parts[part]?.letters ?? '');
  let head = 0;
  while (head < count - 1 && foreign(head)) head++;
  let tail = count;
  while (tail > 1 && foreign(tail - 1)) tail--;
  if (head > 0) found.push({ low: head, high: count, extras: range(0, head), bits: WITH_EXTRA });
  if (tail < count) found.push({ low: 0, high: tail, extras: range(tail, count), bits: WITH_EXTRA });
  return found;
}
