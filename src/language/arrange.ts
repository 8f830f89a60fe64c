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
  for (const { low, high, extras, bits } of cores(name)) {
    const at = (part: number): number => name.starts[part] ?? 0;
    const add = (cost: number, surname: readonly [number, number], given: readonly [number, number]): void => {
      found.push({ bits: bits + cost, surname, given, extras });
    };
    if (high - low === 1) single(name, at(low), at(high), extras.length > 0, add);
    for (const width of [1, 2]) {
      if (high - low <= width) continue;
      const rare = width === 2 ? TWO_WORDS : 0;
      const { marked } = name.name;
      const weigh = (from: number, unmarked: number): number =>
        marked === undefined ? unmarked : marked[0] === from && marked[1] === from + width ? AS_MARKED : AGAINST_MARK;
      const first = weigh(low, SURNAME_FIRST);
      const last = weigh(high - width, SURNAME_LAST);
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
  const { marked } = name.name;
  add(beside ? ALONE_BESIDE : ALONE, [from, to], [to, to]);
  add(ALONE, [from, from], [from, to]);
  if (marked !== undefined) return;
  for (let i = from + 1; i < to; i++) {
    add(TOGETHER + SURNAME_FIRST, [from, i], [i, to]);
    add(TOGETHER + SURNAME_LAST, [i, to], [from, i]);
  }
}

/**
 * The parts that may be the name proper: all of them, or all but Western given names at either end. A name that no table
 * lists is taken for one where the writer marked the surname behind it, or where four words are too many otherwise.
 */
function cores(name: Written): { low: number; high: number; extras: number[]; bits: number }[] {
  const count = name.parts.length;
  const found = [{ low: 0, high: count, extras: [] as number[], bits: 0 }];
  const add = (low: number, high: number): void => {
    if ((low === 0 && high === count) || high <= low || found.some((core) => core.low === low && core.high === high)) return;
    const extras = name.parts.map((_, part) => part).filter((part) => part < low || part >= high);
    found.push({ low, high, extras, bits: WITH_EXTRA });
  };
  const foreign = (part: number): boolean => isGivenName(name.parts[part]?.letters ?? '');
  let head = 0;
  while (head < count - 1 && foreign(head)) head++;
  let tail = count;
  while (tail > 1 && foreign(tail - 1)) tail--;
  add(head, count);
  add(0, tail);
  const marked = name.name.marked?.[0] ?? 0;
  if (marked > 0 && (name.name.marked?.[1] ?? count) < count) add(marked, count);
  if (count >= 3) add(1, count);
  if (count >= 4) add(0, count - 1);
  return found;
}
