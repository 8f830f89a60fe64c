import { once } from '../text/once';
import { cell, rows, type Row } from '../text/table';
import text from './lunar.tsv';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface LunarYear {
  /** Days since 1970 of its first day. */
  readonly start: number;
  /** The month that stands twice, or 0. */
  readonly leap: number;
  readonly lengths: readonly number[];
}

const DAY = 86_400_000;
const FIRST_YEAR = 1900;
const FIRST_DAY = Date.parse('1900-01-31T00:00Z') / DAY;

/** Columns of the leap month in China and in Korea; the days of the months stand beside them. */
const CHINA = 2;
const KOREA = 5;

/** Every lunar year as China and as Korea reckon it; each begins where the one before ends. */
const years = once(() => {
  let [china, korea] = [FIRST_DAY, FIRST_DAY];
  return rows(text).map((row) => {
    const both = [lunarYear(row, CHINA, china), lunarYear(row, cell(row, KOREA) === '-' ? CHINA : KOREA, korea)] as const;
    [china, korea] = [endOf(both[0]), endOf(both[1])];
    return both;
  });
});

const lunarYear = (row: Row, at: number, start: number): LunarYear => ({
  start,
  leap: Number(cell(row, at)),
  lengths: Array.from(cell(row, at + 1), (length) => (length === '1' ? 30 : 29)),
});

const endOf = ({ start, lengths }: LunarYear): number => start + sum(lengths);

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/**
 * The solar days that a date of the lunar calendar may be, the usual one first: as China and as Korea reckon, and, unless `leap` is
 * given, in the month of that number and in the leap month that follows it. None for years outside 1900–2060 and days that do not exist.
 *
 * `solarDays(1984, 10, 10) // => [{ year: 1984, month: 11, day: 2 }, { year: 1984, month: 12, day: 2 }]`
 */
export function solarDays(year: number, month: number, day: number, leap?: boolean): Day[] {
  const found: Day[] = [];
  for (const second of leap === undefined ? [false, true] : [leap]) {
    for (const one of years()[year - FIRST_YEAR] ?? []) {
      const solar = solarDay(one, month, day, second);
      if (solar !== undefined && !found.some((known) => sameDay(known, solar))) found.push(solar);
    }
  }
  return found;
}

export const sameDay = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

function solarDay({ start, leap, lengths }: LunarYear, month: number, day: number, second: boolean): Day | undefined {
  if (second && month !== leap) return undefined;
  const at = month - 1 + (second || (leap > 0 && month > leap) ? 1 : 0);
  if (month < 1 || month > 12 || day < 1 || day > (lengths[at] ?? 0)) return undefined;
  const date = new Date((start + sum(lengths.slice(0, at)) + day - 1) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
