import { at, type Element, textAt } from './element';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A `DatePeriod` of OFAC's advanced edition, which spells every date as a span of days, written as a list would: `1984-01-08`,
 * `1984-01`, `1984`, `circa 1953`, `between 1960 and 1965`. Empty where it says no year.
 */
export function periodOf(period: Element): string {
  const start = dayOf(at(period, 'Start', 'From')[0] ?? at(period, 'Start', 'To')[0]);
  const end = dayOf(at(period, 'End', 'To')[0] ?? at(period, 'End', 'From')[0]) ?? start;
  if (start === undefined || end === undefined) return '';
  const text = span(start, end);
  const isAbout = at(period, 'Start').concat(at(period, 'End')).some((side) => side.attributes.get('Approximate') === 'true');
  return isAbout && !text.startsWith('between') ? `circa ${text}` : text;
}

function dayOf(element: Element | undefined): Day | undefined {
  if (element === undefined) return undefined;
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => Number(textAt(element, name) || Number.NaN));
  if (year === undefined || !Number.isInteger(year)) return undefined;
  return { year, month: month || 1, day: day || 1 };
}

const two = (value: number): string => String(value).padStart(2, '0');
const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const lastDay = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function span(start: Day, end: Day): string {
  const wholeYears = start.month === 1 && start.day === 1 && end.month === 12 && end.day === 31;
  if (wholeYears) return start.year === end.year ? String(start.year) : `between ${start.year} and ${end.year}`;
  if (iso(start) === iso(end)) return iso(start);
  const wholeMonth = start.year === end.year && start.month === end.month && start.day === 1 && end.day === lastDay(end);
  return wholeMonth ? `${start.year}-${two(start.month)}` : `between ${iso(start)} and ${iso(end)}`;
}
