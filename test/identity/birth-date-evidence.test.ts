import { describe, expect, it } from 'vitest';
import { birthDateEvidence } from '../../src/identity/birth-date-evidence';
import { readDate } from '../../src/identity/read-date';

const between = (a: string | readonly string[], b: string | readonly string[]): NonNullable<ReturnType<typeof birthDateEvidence>> => {
  const [left, right] = [a, b].map((texts) => (typeof texts === 'string' ? [texts] : texts).map(readDate)) as [ReturnType<typeof readDate>[], ReturnType<typeof readDate>[]];
  const evidence = birthDateEvidence(left, right);
  if (evidence === undefined) throw new RangeError(`expected dates, got ${String(a)} and ${String(b)}`);
  return evidence;
};

describe('two birth dates meet in the case that', () => {
  it.each([
    ['same date', '1984-01-08', '8 Jan 1984'],
    ['1 January of the same year', '1984-01-01', '01/01/84'],
    ['day and month swapped', '1984-01-08', '1984-08-01'],
    ['1 January for a date of the year', '1984-01-01', '1984-06-17'],
    ['one year apart', '1984-01-08', '1985-01-08'],
    ['one year apart', '1989-12-31', '1990-12-31'],
    ['lunar and solar date', '1983-12-06', '1984-01-08'],
    ['lunar and solar date', '1988-01-02', '1988-02-19'],
    ['two digits swapped', '1984-01-08', '1948-01-08'],
    ['two digits swapped', '1984-01-12', '1984-01-21'],
    ['one digit wrong', '1984-01-08', '1934-01-08'],
    ['one digit wrong', '1984-01-08', '1984-01-03'],
    ['same year and month', '1984-01-08', '1984-01-23'],
    ['same year', '1984-01-08', '1984-06-23'],
    ['same day of another year', '1984-01-08', '1971-01-08'],
    ['one or two years apart', '1984-01-08', '1986-06-23'],
    ['different', '1984-01-08', '1961-06-23'],
    ['year and month', '1984-01-08', '1984-01'],
    ['year, other month', '1984-01-08', '1984-06'],
    ['month, one year apart', '1984-01', '1985-01'],
    ['one year apart, other month', '1984-01', '1985-06'],
    ['month, other year', '1984-01', '1971-01-08'],
    ['other year and month', '1984-01', '1971-06'],
    ['year only', '1984-01-08', '1984'],
    ['year only', '1984-01-01', '1984'],
    ['years one apart', '1984', '1985-06-17'],
    ['years two apart', '1984', '1986'],
    ['year mistyped', '1984', '1948'],
    ['other year', '1984', '1961'],
    ['same year, about', 'c. 1984', '1984-01-08'],
    ['one year apart, about', 'c. 1984', '1985'],
    ['two years apart, about', 'c. 1984', 'c. 1986'],
    ['few years apart, about', 'c. 1984', '1989'],
    ['other year, about', 'c. 1984', '1961'],
    ['within the years', '1983..1985', '1984-01-08'],
    ['a year outside', '1983..1985', '1986'],
    ['outside the years', '1983..1985', '1961'],
    ['same date', '2527-01-08', '1984-01-08'],
    ['year only', 'Juche 73', '840108'],
    ['year only', '民國73年', '단기 4317'],
    ['same date', '음력 1983-12-06', '1984-01-08'],
  ])('%s: %s and %s', (reason, a, b) => {
    expect(between(a, b).reason).toBe(reason);
    expect(between(b, a)).toMatchObject({ reason, bits: between(a, b).bits });
  });
});

describe('what two birth dates say', () => {
  it.each([
    ['the same date, much', '1984-01-08', '1984-01-08', 13, 15],
    ['1 January, less, since clerks put it', '1984-01-01', '1984-01-01', 10, 11],
    ['the same month, a good deal', '1984-01', '1984-01', 8, 10],
    ['the same year, something', '1984', '1984', 5, 6],
    ['one of ten years, little', '1980..1989', '1984', 2, 3],
    ['swapped, still much', '1984-01-08', '1984-08-01', 8, 9],
    ['in an order that is not known, half a bit less', '08/01/1984', '1984-01-08', 13, 13.4],
    ['in the order that fewer write, a bit more', '08/01/1984', '1984-08-01', 12, 13],
    ['in one unknown order on both sides, the same text', '08/01/1984', '08/01/1984', 13.8, 14],
    ['of an open century, a bit less', '250108', '1925-01-08', 12.5, 13],
    ['another date, against', '1984-01-08', '1961-06-23', -7, -6],
    ['another year, against', '1984', '1961', -6, -5],
  ])('%s: %s and %s', (_, a, b, low, high) => {
    expect(between(a, b).bits).toBeGreaterThanOrEqual(low);
    expect(between(a, b).bits).toBeLessThanOrEqual(high);
  });
});

describe('several dates on file', () => {
  it('count by the one that fits, less what the tries are worth', () => {
    const one = between('1984-01-08', '1984-01-08').bits;
    const two = between('1984-01-08', ['1961-06-23', '1984-01-08']);
    expect(two).toMatchObject({ reason: 'same date', left: '1984-01-08', right: '1984-01-08' });
    expect(one - two.bits).toBeCloseTo(1, 2);
  });

  it('count in full where all of them fit', () => {
    const both = ['1984-01-08', '1961-06-23'];
    expect(between(both, both).bits).toBeCloseTo(between('1984-01-08', '1984-01-08').bits, 2);
  });

  it('say nothing where either side has none', () => {
    expect(birthDateEvidence([], [readDate('1984')])).toBeUndefined();
    expect(birthDateEvidence([readDate('nonsense')], [readDate('1984')])).toBeUndefined();
  });
});

describe('the readings that met are told', () => {
  it.each([
    ['08/01/1984', '01/08/1984', '1984-01-08'], ['2527 BE', '1983', '1983'], ['050101', '2005-01-01', '2005-01-01'], ['03.05.07', '2003-05-07', '2003-05-07'],
  ])('%s and %s on one day', (a, b, met) => {
    expect(between(a, b)).toMatchObject({ left: met, right: met });
    expect(between(b, a)).toMatchObject({ left: met, right: met });
  });
});
