/** A year of the Gregorian calendar and how likely it is that it was meant. */
export type Weighed = readonly [year: number, weight: number];

/** Of Taiwan's years. */
export const BEFORE_MINGUO = 1911;

/**
 * The Gregorian year before the first of each era. Juche 1 and Minguo 1 are 1912; Dangi 1 is 2333 BC (South Korean law of 1948, in force to
 * 1961); the Japanese reigns stand in the registers of Korea and Taiwan before 1945.
 */
const BEFORE_ERA: ReadonlyMap<string, number> = new Map([
  ['juche', 1911], ['minguo', BEFORE_MINGUO], ['dangi', -2333], ['meiji', 1867], ['taisho', 1911], ['showa', 1925], ['heisei', 1988], ['reiwa', 2018],
]);

/** Of a Buddhist year: Thailand's runs with the Gregorian one. Cambodia's begins on Visak Bochea, in April or May, half a year later. */
const BUDDHIST = 543;

/** Years of two digits up to this may be of either century; which day it is today must not change an answer. */
const LAST_UNSURE = 30;

/** Three digits are Taiwan's years (101/05/06, 073/01/08), of which nobody has been born in a later one. */
const LAST_MINGUO = 130;

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** The Gregorian years that a year of an era may be; `month` is 0 where it is not known. A year that is Gregorian already stays. */
export function eraYears(era: string, year: number, month: number): Weighed[] {
  if (era === 'buddhist') return year > 2400 && year < 2700 ? buddhistYears(year, month) : inRange(year);
  const before = BEFORE_ERA.get(era) ?? 0;
  // 단기 4317, and 주체73(1984) after its own year was left out.
  return era !== 'dangi' && year >= 1800 ? inRange(year) : inRange(year + before);
}

/** The Gregorian years that a year without an era may be: two digits leave the century open, 101, 2527 and 4317 are of other eras. */
export function yearsOf(year: number, digits: number, month: number): Weighed[] {
  if (digits <= 2) return year > LAST_UNSURE ? [[1900 + year, 8]] : [[2000 + year, 4], [1900 + year, 4]];
  if (digits === 3) return year <= LAST_MINGUO ? [[year + BEFORE_MINGUO, 8]] : [];
  if (year > 2400 && year < 2700) return buddhistYears(year, month);
  return year > 4200 && year < 4500 ? inRange(year - 2333) : inRange(year);
}

const inRange = (year: number): Weighed[] => (year >= FIRST_YEAR && year <= LAST_YEAR ? [[year, 8]] : []);

function buddhistYears(year: number, month: number): Weighed[] {
  const thai = year - BUDDHIST;
  return month >= 1 && month <= 4 ? [[thai, 8]] : [[thai, 5], [thai - 1, 3]];
}
