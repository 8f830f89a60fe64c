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

const years = once(() => new Map(rows(text).map((row) => {
  const china = lunarYear(row, 1);
  return [Number(cell(row, 0)), cell(row, 4) === '-' ? [china] : [china, lunarYear(row, 4)]] as const;
})));

const lunarYear = (row: Row, at: number): LunarYear => ({
  start: Date.parse(`${cell(row, at)}T00:00Z`) / DAY,
  leap: Number(cell(row, at + 1)),
  lengths: Array.from(cell(row, at + 2), (length) => (length === '1' ? 30 : 29)),
});

/**
 * The solar days that a date of the lunar calendar may be, the usual one first: as China and as Korea reckon, and, unless `leap` is
 * given, in the month of that number and in the leap month that follows it. None for years outside 1900–2060 and days that do not exist.
 *
 * `solarDays(1984, 10, 10) // => [{ year: 1984, month: 11, day: 2 }, { year: 1984, month: 12, day: 2 }]`
 */
export function solarDays(year: number, month: number, day: number, leap?: boolean): Day[] {
  const found: Day[] = [];
  for (const second of leap === undefined ? [false, true] : [leap]) {
    for (const one of years().get(year) ?? []) {
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
  const before = lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
  const date = new Date((start + before + day - 1) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
