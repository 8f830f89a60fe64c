import type { BirthDate, DateReading } from '../identity/birth-date';
import { readDates } from '../identity/read-dates';
import { mix } from '../text/hash';

/** Begins what dates are filed under, which stand in one table with numbers of documents. */
const BORN = 0x0b04;

const keyOf = (year: number, month: number, day: number): number => mix(BORN, (year << 9) | (month << 5) | day);

/** Only a whole date says enough: of a million people three hundred have a month in common, and forty a day. */
const isWhole = ({ span, month, day }: DateReading): boolean => span === 0 && month > 0 && day > 0;

const keysOf = (dates: readonly BirthDate[], keys: (reading: DateReading) => number[]): number[] =>
  [...new Set(dates.flatMap((date) => date.filter(isWhole).flatMap(keys)))];

/** Keys of dates of birth as a list has them, in every way that they may be read. */
export const birthDateKeys = (texts: readonly string[]): number[] => keysOf(texts.flatMap(readDates), ({ year, month, day }) => [keyOf(year, month, day)]);

/** Keys of dates that are asked for: the same with day and month exchanged too. */
export const askedDateKeys = (dates: readonly BirthDate[]): number[] =>
  keysOf(dates, ({ year, month, day }) => (day <= 12 ? [keyOf(year, month, day), keyOf(year, day, month)] : [keyOf(year, month, day)]));
