import { describe, expect, it } from 'vitest';
import { solarDays } from '../../src/identity/lunar';

const DAY = 86_400_000;

/** Days from 1900 to 2050 as ICU reckons it: [solar day, lunar year, month, leap, day]. */
function* lunarDays(calendar: 'chinese' | 'dangi'): Generator<readonly [string, number, number, boolean, number]> {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  // Every fifth day: a few of each month, which is enough to hold its first day.
  for (let time = Date.UTC(1900, 1, 1); time < Date.UTC(2051, 0, 1); time += 5 * DAY) {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [String(type), value]));
    const month = parts.get('month') ?? '';
    yield [new Date(time).toISOString().slice(0, 10), Number(parts.get('relatedYear')), parseInt(month, 10), month.endsWith('bis'), Number(parts.get('day'))];
  }
}

const isoDays = (year: number, month: number, day: number, leap?: boolean): string[] =>
  solarDays(year, month, day, leap).map((solar) => `${solar.year}-${String(solar.month).padStart(2, '0')}-${String(solar.day).padStart(2, '0')}`);

describe('the table of lunar years', () => {
  it.each(['chinese', 'dangi'] as const)('holds what ICU reckons for 1900 to 2050: %s', (calendar) => {
    const wrong: string[] = [];
    for (const [solar, year, month, leap, day] of lunarDays(calendar)) {
      if (!isoDays(year, month, day, leap).includes(solar)) wrong.push(`${solar} is not ${year}-${month}${leap ? ' leap' : ''}-${day}`);
    }
    expect(wrong).toEqual([]);
  }, 30_000);

  it.each([
    ['New Year of 2024', 2024, 1, 1, '2024-02-10'],
    ['New Year of 2000', 2000, 1, 1, '2000-02-05'],
    ['the Mid-Autumn Festival of 2023', 2023, 8, 15, '2023-09-29'],
    ['the Dragon Boat Festival of 2020, after a leap month', 2020, 5, 5, '2020-06-25'],
  ])('has %s', (_, year, month, day, solar) => expect(isoDays(year, month, day)[0]).toBe(solar));

  it('offers the month that stands twice in both its places', () => {
    expect(isoDays(2020, 4, 1)).toEqual(['2020-04-23', '2020-05-23']);
    expect(isoDays(2020, 4, 1, true)).toEqual(['2020-05-23']);
    expect(isoDays(2020, 5, 1, true)).toEqual([]);
  });

  it('offers the day of China and the day of Korea where they differ', () => expect(isoDays(1988, 1, 1)).toEqual(['1988-02-17', '1988-02-18']));

  it.each([[1899, 1, 1], [2061, 1, 1], [2000, 0, 1], [2000, 13, 1], [2000, 1, 0], [2000, 1, 31], [Number.NaN, 1, 1]])('has no day %d-%d-%d', (year, month, day) => {
    expect(solarDays(year, month, day)).toEqual([]);
  });
});
