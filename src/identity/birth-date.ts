/**
 * One way to read a date of birth, in the Gregorian calendar. A date that can be read in several ways (`08/01/1984`, `2527 BE`)
 * has several readings, whose weights add up to {@link WHOLE}. Small integers, so that a million of them pack into one array.
 */
export interface DateReading {
  /** The first year that it may be, 1–4095. */
  readonly year: number;
  /** How many years after it may be too: `1983..1985` has 2. At most 127. */
  readonly span: number;
  /** 1–12, or 0 where it is not known. */
  readonly month: number;
  /** 1–31, or 0 where it is not known. As written: clerks write 30 February, so it need not exist. */
  readonly day: number;
  /** The writer says that the year is about right. */
  readonly circa: boolean;
  /** How likely this reading is, in eighths. */
  readonly weight: number;
}

/** A date of birth: its readings, likeliest first. */
export type BirthDate = readonly DateReading[];

/** The weight of all readings of one date together. */
export const WHOLE = 8;

/** No date keeps more readings than this. */
const MOST_READINGS = 6;

/** Readings with any positive weights, likeliest first, their weights brought to eighths; equal ones joined. */
export function birthDateOf(readings: readonly DateReading[]): BirthDate {
  const joined = new Map<number, DateReading>();
  for (const reading of readings) {
    const key = packed({ ...reading, weight: WHOLE });
    joined.set(key, { ...reading, weight: reading.weight + (joined.get(key)?.weight ?? 0) });
  }
  const kept = [...joined.values()].sort((a, b) => b.weight - a.weight || packed(a) - packed(b)).slice(0, MOST_READINGS);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  const eighths = kept.map(({ weight }) => Math.max(1, Math.round((weight / total) * WHOLE)));
  // What rounding added or took, the heaviest gives or gets, one after the other.
  for (let over = eighths.reduce((sum, one) => sum + one, -WHOLE), at = 0; over !== 0; at = (at + 1) % eighths.length) {
    const change = over < 0 ? 1 : (eighths[at] ?? 1) > 1 ? -1 : 0;
    eighths[at] = (eighths[at] ?? 1) + change;
    over += change;
  }
  return kept.map((reading, i) => ({ ...reading, weight: eighths[i] ?? 1 }));
}

/** A reading in 32 bits: year 12, span 7, month 4, day 5, circa 1, weight 3. */
const packed = ({ year, span, month, day, circa, weight }: DateReading): number =>
  ((year << 20) | (span << 13) | (month << 9) | (day << 4) | (circa ? 8 : 0) | (weight - 1)) >>> 0;

/** The same for dates that are read alike, and for no others. */
export const dateKey = (date: BirthDate): string => date.map(packed).join();

/** A date as people write it: `1984-01-08`, `1984-01`, `c. 1984`, `1983..1985`; of several readings the likeliest. */
export function birthDateText(date: BirthDate): string {
  const [first] = date;
  if (first === undefined) return '';
  const { year, span, month, day, circa } = first;
  const two = (n: number): string => String(n).padStart(2, '0');
  const whole = `${String(year).padStart(4, '0')}${month > 0 ? `-${two(month)}` : ''}${day > 0 ? `-${two(day)}` : ''}`;
  return `${circa ? 'c. ' : ''}${whole}${span > 0 ? `..${year + span}` : ''}`;
}
