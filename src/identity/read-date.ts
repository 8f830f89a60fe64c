import { birthDateOf, type BirthDate, type DateReading } from './birth-date';
import { dateItems, HAN, type DateItem } from './date-words';
import { BEFORE_MINGUO, eraYears, yearsOf } from './eras';
import { solarDays } from './lunar';

/** The numbers of a date, each with how likely it is that the writer meant this; undefined where the date lacks it. */
interface Written {
  readonly year: DateItem;
  readonly month: DateItem | undefined;
  readonly day: DateItem | undefined;
  readonly weight: number;
}

/** What the words of a date say of all its numbers. */
interface Marks {
  readonly era: string;
  readonly circa: boolean;
  readonly lunar: boolean;
  readonly leap: boolean;
}

/** P(day before month) of `08/01/1984` in eighths: Cambodia, Hong Kong, Singapore and the UN write so, American forms do not. */
const DAY_FIRST = 5;

/**
 * Reads a date of birth: ISO 8601 and its parts, any order of day and month, months by name, Korean, Chinese and Khmer dates, eras
 * (Buddhist, Juche, Dangi, Minguo, Japanese reigns), lunar dates, circa, ranges, and the two-digit years of passports. Empty where
 * it cannot be read or stands for no date (`1900-01-01`). Never throws; time is bounded whatever the text.
 *
 * ```ts
 * readDate('8 Jan 1984')[0] // => { year: 1984, month: 1, day: 8, span: 0, circa: false, weight: 8 }
 * readDate('08/01/1984').length // => 2, the eighth of January and the first of August
 * ```
 */
export function readDate(text: string): BirthDate {
  const items = dateItems(text)?.filter(({ kind }) => kind !== 'nothing' && !',;:()[]\'"'.includes(kind));
  if (items === undefined || items.some(({ kind }) => OPEN.has(kind))) return [];
  const range = items.findIndex((item, i) => item.kind === 'range' || (item.kind === '~' && i > 0) || isYearRange(items, i));
  if (range < 0) return birthDateOf(readOne(items).filter((reading) => !isPlaceholder(reading)));
  // 1983~85, 83~85년: one of both says that they are years.
  const areYears = items.some(({ kind, digits }) => digits === 4 || kind === 'year');
  const era = items.filter(({ kind }) => kind === 'era');
  const from = readOne(items.slice(0, range), areYears)[0];
  const behind = items.slice(range + 1);
  const to = readOne(behind.some(({ kind }) => kind === 'era') ? behind : [...era, ...behind], areYears)[0];
  if (from === undefined || to === undefined) return [];
  return birthDateOf([spanning(from, to)]);
}

/** Before or after a year: >1984, 1984+. What is open on one side tells of no day. */
const OPEN: ReadonlySet<string> = new Set(['>', '+', '≥', '≤']);

/** `1983-1985`, `1983/1985`, `83-85년생`, `1983年-1985年`: two years and nothing else, the second with four digits, called one, or too high for a month. */
function isYearRange(items: readonly DateItem[], at: number): boolean {
  if (items[at]?.kind !== '-' && items[at]?.kind !== '/') return false;
  const [before, after] = [items.slice(0, at), items.slice(at + 1)].map((side) => side.filter(({ kind }) => kind !== 'year' && kind !== 'era'));
  const [from, to] = [before?.[0], after?.[0]];
  if (before?.length !== 1 || after?.length !== 1 || from?.kind !== 'number' || to?.kind !== 'number') return false;
  const called = items.at(-1)?.kind === 'year';
  return (from.digits === 4 && (to.digits === 4 || (to.digits === 2 && (called || to.value > 12)))) || (from.digits === 2 && to.digits === 2 && called);
}

/** The years from one date to another; one date where both are the same month of the same year. */
function spanning(a: DateReading, b: DateReading): DateReading {
  const [from, to] = a.year <= b.year ? [a, b] : [b, a];
  const month = from.year === to.year && from.month === to.month ? from.month : 0;
  return { year: from.year, span: Math.min(127, to.year - from.year), month, day: 0, circa: a.circa || b.circa, weight: 1 };
}

/** What systems write when they know no date: the first days that databases, spreadsheets and Unix count from, and the day before. */
const NO_DATES: ReadonlySet<number> = new Set([19000101, 18991230, 18991231, 19700101]);

const isPlaceholder = ({ year, month, day }: DateReading): boolean => NO_DATES.has(year * 10_000 + month * 100 + day);

/** The English decade, which people have as well. */
const AGES = 's';

/** Years after the first one of the 1980s. */
const DECADE = 9;

function readOne(items: readonly DateItem[], areYears: boolean = false): DateReading[] {
  const has = (kind: string): boolean => items.some((item) => item.kind === kind);
  const marks: Marks = {
    era: items.find(({ kind, name }) => kind === 'era' && name !== 'gregorian')?.name ?? '',
    circa: has('circa') || has('~'), lunar: isLunar(items), leap: has('leap'),
  };
  // 40s is an age.
  if (items.some(({ kind, name }, i) => kind === 'decade' && name === AGES && items[i - 1]?.digits !== 4)) return [];
  const readings = numbersOf(items, marks.era, areYears || has('decade')).flatMap((written) => readingsOf(written, marks));
  return has('decade') ? readings.map((one) => ({ ...one, span: DECADE })) : readings;
}

/** Whether a date is of the lunar calendar, by a word for it or by how its month or day is written. */
const isLunar = (items: readonly DateItem[]): boolean =>
  items.some(({ kind }, i) => LUNAR.has(kind) || (kind === 'lunar-day' && items[i + 1]?.kind === 'number') || isBareDay(items, i));
const LUNAR: ReadonlySet<string> = new Set(['lunar', 'lunar-month', 'leap']);

function readingsOf({ year, month, day, weight }: Written, { era, circa, lunar, leap }: Marks): DateReading[] {
  const [m, d] = [month?.value ?? 0, day?.value ?? 0];
  if (m > 12 || d > 31) return [];
  const years = era === '' ? yearsOf(year.value, year.digits, m) : eraYears(era, year.value, m);
  return years.flatMap(([y, likely]): DateReading[] => {
    const one = { year: y, span: 0, month: m, day: m === 0 ? 0 : d, circa, weight: weight * likely };
    // Of a date that is about right only the year is worth keeping; a lunar month straddles two solar ones.
    if (circa || (lunar && one.day === 0)) return [{ ...one, month: 0, day: 0 }];
    if (!lunar) return [one];
    const solar = solarDays(y, m, d, leap ? true : undefined);
    return solar.length === 0 ? [{ ...one, month: 0, day: 0 }] : solar.map((of, i) => ({ ...one, ...of, weight: i === 0 ? one.weight : one.weight / 4 }));
  });
}

/** Which number is the year, which the month, which the day: every way that may be meant. */
function numbersOf(all: readonly DateItem[], era: string, areYears: boolean): Written[] {
  const named = byUnit(all);
  if (named !== undefined) return [named];
  const numbers = withoutEraYear(all.filter(({ kind }) => kind === 'number' || kind === 'unknown'), era);
  const monthName = all.find(({ kind }) => kind === 'month');
  const [a, b, c] = numbers;
  if (a === undefined || numbers.length > 3 || numbers.every(({ value }) => value === 0)) return [];
  if (monthName !== undefined) return besideMonth(monthName, numbers);
  if (b === undefined) return era === '' ? runTogether(a, all.some(({ kind }) => kind === '<'), areYears) : [{ year: a, month: undefined, day: undefined, weight: 1 }];
  if (c === undefined) {
    const [year, month] = isYear(b) && !isYear(a) && era === '' ? [b, a] : [a, b];
    return [{ year, month: known(month), day: undefined, weight: 1 }];
  }
  if (isYear(c) && !isYear(a)) return dayAndMonth(c, a, b, 1);
  if (era !== '' || isYear(a)) return [{ year: a, month: known(b), day: known(c), weight: 1 }];
  // Three numbers of two digits: as passports and Koreans have them, or as others write them. No day or month is 00.
  if (a.value === 0) return [{ year: a, month: known(b), day: known(c), weight: 1 }].filter(fits);
  return [{ year: a, month: known(b), day: known(c), weight: 3 }, ...dayAndMonth(c, a, b, 5)].filter(fits);
}

const fits = ({ month, day }: Written): boolean => (month?.value ?? 1) <= 12 && (month?.value ?? 1) >= 1 && (day?.value ?? 1) <= 31 && (day?.value ?? 1) >= 1;

const isYear = ({ kind, digits, value }: DateItem): boolean => kind === 'number' && (digits >= 3 || value > 31);

/** A number, or nothing where the writer left it out: `00`, `XX`. */
const known = (item: DateItem): DateItem | undefined => (item.kind === 'unknown' || item.value === 0 ? undefined : item);

function dayAndMonth(year: DateItem, a: DateItem, b: DateItem, weight: number): Written[] {
  const dayFirst = { year, month: known(b), day: known(a), weight: weight * DAY_FIRST };
  if (a.value === b.value) return [dayFirst];
  return [dayFirst, { year, month: known(a), day: known(b), weight: weight * (8 - DAY_FIRST) }].filter(fits);
}

/** `8 Jan 1984`, `Jan 8, 1984`, `08-Jan-84`, `1984 Jan 8`, `Jan 1984`. */
function besideMonth(month: DateItem, [a, b, c]: readonly DateItem[]): Written[] {
  if (a === undefined || c !== undefined) return [];
  if (b === undefined) return a.digits >= 3 || a.value > 31 ? [{ year: a, month, day: undefined, weight: 1 }] : [];
  const [year, day] = isYear(a) && !isYear(b) ? [a, b] : [b, a];
  return [{ year, month, day: known(day), weight: 1 }];
}

/** Numbers that say what they are: 1984년 1월 8일, ថ្ងៃទី៨ ខែ១ ឆ្នាំ១៩៨៤. Undefined unless one of them is a year. */
function byUnit(items: readonly DateItem[]): Written | undefined {
  let year: DateItem | undefined;
  let month: DateItem | undefined;
  let day: DateItem | undefined;
  for (const [i, item] of items.entries()) {
    const [before, after] = [items[i - 1]?.kind, items[i + 1]?.kind];
    if (item.kind === 'month' || item.kind === 'lunar-month') month = item;
    else if (item.kind !== 'number') continue;
    // Of 주체73(1984)년 the brackets are gone by now, and the year beside 년 counts.
    else if (after === 'year' || before === 'before-year') year = item;
    else if (after === 'month-number' || before === 'before-month') month = item;
    else if (after === 'day' || before === 'before-day' || before === 'lunar-day' || before === 'lunar-month' || isBareDay(items, i)) day = item;
  }
  return year === undefined ? undefined : { year, month: month?.value === 0 ? undefined : month, day: day?.value === 0 ? undefined : day, weight: 1 };
}

/** 八月十五: days of the lunar month go without 日. */
const isBareDay = (items: readonly DateItem[], at: number): boolean =>
  items[at]?.name === HAN && items[at]?.kind === 'number' && items[at - 1]?.kind === 'month-number' && items[at - 2]?.name === HAN && items[at + 1] === undefined;

/** `840108`, `19840108`, `198401`, `1984`; with fillers `84<<<<` and `8401<<`. Two digits that nothing calls a year are an age. */
function runTogether(item: DateItem, filled: boolean, areYears: boolean): Written[] {
  const text = String(item.value).padStart(item.digits, '0');
  const part = (from: number, to: number): DateItem => ({ ...item, value: Number(text.slice(from, to)), digits: to - from });
  const dated = (year: DateItem, month: DateItem, day: DateItem, weight: number): Written => ({ year, month: known(month), day: known(day), weight });
  if (item.kind !== 'number') return [];
  if (item.digits === 8) {
    const years = [dated(part(0, 4), part(4, 6), part(6, 8), 1)].filter((one) => fits(one) && plausible(one.year));
    return years.length > 0 ? years : dayAndMonth(part(4, 8), part(0, 2), part(2, 4), 1);
  }
  if (item.digits === 7) {
    // 0730108 of Taiwan, which may be the beginning of a Korean personal number as well: 0510203.
    const korean = Number(text.slice(0, 2)) + ('3478'.includes(text.charAt(6)) ? 2000 : 1900);
    const both = [dated({ ...item, value: part(0, 3).value + BEFORE_MINGUO, digits: 4 }, part(3, 5), part(5, 7), 1), dated({ ...item, value: korean, digits: 4 }, part(2, 4), part(4, 6), 1)];
    return MINGUO.test(text) ? both.filter((one) => fits(one) && one.month !== undefined && one.day !== undefined) : [];
  }
  if (item.digits === 6) {
    // Six digits are a passport's; only what cannot be one is read otherwise.
    const passport = [dated(part(0, 2), part(2, 4), part(4, 6), 1)].filter(fits);
    if (passport.length > 0) return passport;
    return plausible(part(0, 4)) ? [dated(part(0, 4), part(4, 6), part(0, 0), 1)].filter(fits) : dayAndMonth(part(4, 6), part(0, 2), part(2, 4), 1);
  }
  if (item.digits === 4 && filled) return [dated(part(0, 2), part(2, 4), part(0, 0), 1)].filter(fits);
  return item.digits === 4 || (item.digits === 2 && (filled || areYears)) ? [{ year: item, month: undefined, day: undefined, weight: 1 }] : [];
}

/** Seven digits of Taiwan: three of the year, up to LAST_MINGUO of eras.ts. */
export const MINGUO: RegExp = /^(?:0\d\d|1[0-2]\d|130)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;

const plausible = ({ value }: DateItem): boolean => value >= 1850 && value < 2100;

/** `Juche 73 (1984)` says one year twice: the era's own year goes. */
function withoutEraYear(numbers: readonly DateItem[], era: string): readonly DateItem[] {
  if (era === '') return numbers;
  const own = numbers.find(({ value, digits }) => digits < 4 && numbers.some((other) => other.digits === 4 && eraYears(era, value, 0).some(([year]) => year === other.value)));
  return numbers.filter((one) => one !== own);
}

