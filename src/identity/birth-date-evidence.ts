import type { BirthDate, DateReading } from './birth-date';
import { birthDateText, WHOLE } from './birth-date';
import { sameDay, solarDays } from './lunar';
import { evidenceOf, meanOfBest, type AttributeEvidence } from './probabilities';

/** What two sets of birth dates say, and which two dates met. */
export interface DateEvidence extends AttributeEvidence {
  readonly left: string;
  readonly right: string;
}

/**
 * The evidence of all birth dates that two records have on file; undefined where either has none that can be read. Of several dates
 * the best pair counts, less the bits that several tries are worth ({@link meanOfBest}). Symmetric.
 *
 * ```ts
 * birthDateEvidence([readDate('1984-01-08')], [readDate('08/01/84')]) // => { reason: 'same date', bits: 13.2, … }
 * birthDateEvidence([readDate('1984-01-08')], [readDate('1961')]) // => { reason: 'other year', bits: -5.4, … }
 * ```
 */
export function birthDateEvidence(a: readonly BirthDate[], b: readonly BirthDate[]): DateEvidence | undefined {
  const [left, right] = [a.filter((date) => date.length > 0), b.filter((date) => date.length > 0)];
  if (left.length === 0 || right.length === 0) return undefined;
  const met = left.map((one) => right.map((other) => dateEvidence(one, other)));
  const bits = meanOfBest((i, j) => met[i]?.[j]?.bits ?? 0, left.map(() => 1), right.map(() => 1));
  // Of equal pairs the first reason by name, so that both directions give the same.
  const best = met.flat().reduce((most, one) => (one.bits > most.bits || (one.bits === most.bits && one.reason < most.reason) ? one : most));
  return { bits, reason: best.reason, left: birthDateText([best.left]), right: birthDateText([best.right]) };
}

/** What two dates say, and in which readings they met: 08/01/1984 and 01/08/1984 on one day. */
interface DatesMet extends AttributeEvidence {
  readonly left: DateReading;
  readonly right: DateReading;
}

/** Two dates, each in all its readings: the sum over what they may mean. The same readings of the same text are one date. */
function dateEvidence(a: BirthDate, b: BirthDate): DatesMet {
  const all = a.flatMap((left) => b.map((right): DatesMet => ({ left, right, ...readingEvidence(left, right) })));
  if (sameReadings(a, b)) return all.filter(({ left, right }) => sameDay(left, right)).reduce((best, one) => (one.bits > best.bits ? one : best));
  const shares = all.map(({ left, right, bits }) => ((left.weight * right.weight) / (WHOLE * WHOLE)) * 2 ** bits);
  const most = Math.max(...shares);
  const likeliest = all.filter((_, i) => shares[i] === most);
  return { ...likeliest.reduce((best, one) => (orderOf(one) < orderOf(best) ? one : best)), bits: Math.log2(shares.reduce((sum, share) => sum + share, 0)) };
}

/** Which of equal ones counts, in both directions: the first reason by name, then the earlier dates. */
const orderOf = ({ reason, left, right }: DatesMet): string => [reason, ...[dateText(left), dateText(right)].sort()].join(' ');

const sameReadings = (a: BirthDate, b: BirthDate): boolean =>
  a.length === b.length && a.every((one, i) => {
    const other = b[i];
    return other !== undefined && sameDay(one, other) && one.span === other.span && one.circa === other.circa;
  });

/** The coarser of both readings decides what can be compared: whole dates, months, years, years about right, spans of years. */
function readingEvidence(a: DateReading, b: DateReading): AttributeEvidence {
  const years = Math.max(a.span, b.span) + 1;
  if (years > 1) return evidenceOf(years <= 3 ? 'birth years, to 3' : years <= 10 ? 'birth years, to 10' : 'birth years, more', spans(yearsApart(a, b)));
  if (a.circa || b.circa) return evidenceOf('birth year, circa', circa(yearsApart(a, b)));
  if (a.month === 0 || b.month === 0) return evidenceOf('birth year', year(a, b));
  if (a.day === 0 || b.day === 0) return evidenceOf('birth month', month(a, b));
  return evidenceOf('birth date', day(a, b));
}

/** Years between the nearest ends of two spans; 0 where they overlap. */
const yearsApart = (a: DateReading, b: DateReading): number => Math.max(0, a.year - (b.year + b.span), b.year - (a.year + a.span));

const spans = (apart: number): string => (apart === 0 ? 'within the years' : apart === 1 ? 'a year outside' : 'outside the years');

const circa = (apart: number): string =>
  apart === 0 ? 'same year, about' : apart === 1 ? 'one year apart, about' : apart === 2 ? 'two years apart, about' : apart <= 5 ? 'few years apart, about' : 'other year, about';

function year(a: DateReading, b: DateReading): string {
  const apart = yearsApart(a, b);
  return apart === 0 ? 'year only' : apart === 1 ? 'years one apart' : apart === 2 ? 'years two apart' : slip(yearText(a), yearText(b)) ? 'year mistyped' : 'other year';
}

function month(a: DateReading, b: DateReading): string {
  const apart = yearsApart(a, b);
  if (apart === 0) return a.month === b.month ? 'year and month' : 'year, other month';
  if (apart === 1) return a.month === b.month ? 'month, one year apart' : 'one year apart, other month';
  return a.month === b.month ? 'month, other year' : 'other year and month';
}

/** The first case that applies, in the order of the table. */
function day(a: DateReading, b: DateReading): string {
  const apart = yearsApart(a, b);
  if (sameDay(a, b)) return isNewYear(a) ? '1 January of the same year' : 'same date';
  if (apart === 0 && a.month === b.day && a.day === b.month) return 'day and month swapped';
  if (apart === 0 && (isNewYear(a) || isNewYear(b))) return '1 January for a date of the year';
  const sameDayOfYear = a.month === b.month && a.day === b.day;
  if (sameDayOfYear && apart === 1) return 'one year apart';
  if (isLunarOf(a, b) || isLunarOf(b, a)) return 'lunar and solar date';
  const mistyped = slip(dateText(a), dateText(b));
  if (mistyped !== undefined) return mistyped;
  if (apart === 0) return a.month === b.month ? 'same year and month' : 'same year';
  if (sameDayOfYear) return 'same day of another year';
  return apart <= 2 ? 'one or two years apart' : 'different';
}

const isNewYear = ({ month: m, day: d }: DateReading): boolean => m === 1 && d === 1;

/** The lunar date has the lower numbers: its year begins three to seven weeks later. */
function isLunarOf(lunar: DateReading, solar: DateReading): boolean {
  const months = (solar.year - lunar.year) * 12 + solar.month - lunar.month;
  return months >= 0 && months <= 3 && solarDays(lunar.year, lunar.month, lunar.day).some((one) => sameDay(one, solar));
}

const yearText = (one: DateReading): string => String(one.year).padStart(4, '0');
const dateText = (one: DateReading): string => yearText(one) + String(one.month).padStart(2, '0') + String(one.day).padStart(2, '0');

/** One digit wrong, or two neighbours of one number in the wrong order; texts of equal length. */
function slip(a: string, b: string): 'one digit wrong' | 'two digits swapped' | undefined {
  const wrong: number[] = [];
  for (let i = 0; i < a.length && wrong.length < 3; i++) if (a.charAt(i) !== b.charAt(i)) wrong.push(i);
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return 'one digit wrong';
  const neighbours = wrong.length === 2 && second === first + 1 && first !== 3 && first !== 5;
  return neighbours && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first) ? 'two digits swapped' : undefined;
}
