import { birthDateOf, type BirthDate, type DateReading } from './birth-date';
import { readDate } from './read-date';

/** What stands between dates of which each may be right: `1984-01-08; 1983-01-08`, `8 Jan 1984 or 8 Jan 1983`, `8 Jan 1984 (alt. 8 Jan 1983)`. */
const ALTERNATIVE = /;|\s\/\s|\s(?:or|또는|혹은|或|ឬ)\s|[,(]?\s*\balt(?:\.|ernate(?:ly)?)?[:\s]/iu;

/** Longer texts are no dates. */
const LONGEST = 200;

/** The dates of a text, each of which may be right: one of {@link readDate}, unless it holds several, one with a month at least (1984 or 1985 is a range). */
export function readDates(text: string): BirthDate[] {
  const each = text.length > LONGEST ? [] : text.split(ALTERNATIVE).filter((piece) => piece.trim() !== '').map(readDate);
  const whole = each.length > 1 && each.every(({ length }) => length > 0) && each.some(([first]) => first !== undefined && first.month > 0);
  return (whole ? each : [readDate(text)]).map((date) => (date.every(isBirth) ? date : birthDateOf(date.filter(isBirth)))).filter((date) => date.length > 0);
}

/** Nobody on a list or at a desk was born before: such years are systems' first days (1753, 0001) and other eras' (1362 of Iran). */
const FIRST_BIRTH = 1890;

const isBirth = ({ year, span }: DateReading): boolean => year + span >= FIRST_BIRTH;
