/**
 * Writes src/identity/lunar.tsv: the months of the lunar years 1900–2060, from ICU's Chinese and Korean calendars.
 *
 * tsx scripts/identity/lunar.ts OUTPUT
 */
import { writeTable } from '../chinese/table';

const [output] = process.argv.slice(2);
if (output === undefined) throw new RangeError('lunar.ts: expected OUTPUT');

const FIRST = 1900;
const LAST = 2060;
const DAY = 86_400_000;

interface LunarDay { readonly year: number; readonly month: string }
interface LunarYear { readonly start: number; readonly months: { readonly name: string; days: number }[] }

const calendar = (name: string): ((time: number) => LunarDay) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [String(type), value]));
    return { year: Number(parts.get('relatedYear')), month: parts.get('month') ?? '' };
  };
};

function years(name: string): Map<number, LunarYear> {
  const at = calendar(name);
  const found = new Map<number, LunarYear>();
  for (let time = Date.UTC(FIRST, 0, 1); time < Date.UTC(LAST + 1, 2, 15); time += DAY) {
    const { year, month } = at(time);
    if (year < FIRST || year > LAST) continue;
    const known = found.get(year) ?? { start: time, months: [] };
    found.set(year, known);
    const last = known.months.at(-1);
    if (last?.name === month) last.days++;
    else known.months.push({ name: month, days: 1 });
  }
  return found;
}

const cells = ({ start, months }: LunarYear): string[] => [
  new Date(start).toISOString().slice(0, 10),
  String(parseInt(months.find(({ name }) => name.endsWith('bis'))?.name ?? '0', 10)),
  months.map(({ days }) => (days === 30 ? '1' : days === 29 ? '0' : '?')).join(''),
];

const chinese = years('chinese');
const korean = years('dangi');

writeTable(
  output,
  {
    title: 'Lunar years: the day on which each begins, the leap month if it has one, and the days of its months, in China and in Korea.',
    source: `the calendars "chinese" and "dangi" of ICU ${process.versions.icu ?? ''} (Beijing time as GB/T 33661-2017 reckons, Seoul time), worked out by scripts/identity/lunar.ts.`,
    licence: 'MIT, as the project: facts of the sky.',
    order: 'year.',
    leavesOut: 'years before 1900 and after 2060; the Vietnamese calendar.',
    notes: [
      'leap: the month that stands twice, 0 for none. months: 1 for 30 days, 0 for 29, the leap month after its namesake.',
      'korean starts, leap and months: "-" where Korea reckons as China does; an hour between the capitals moves a new moon over midnight now and then.',
    ],
    madeBy: 'scripts/identity/lunar.ts (tsx scripts/identity/lunar.ts OUTPUT)',
    columns: ['year', 'starts', 'leap', 'months', 'korean starts', 'korean leap', 'korean months'],
  },
  [...chinese].map(([year, one]) => {
    const own = cells(one);
    const other = cells(korean.get(year) ?? one);
    return [String(year), ...own, ...(own.join() === other.join() ? ['-', '-', '-'] : other)];
  }),
);
