/** What a record leaves out of a report: lists of single cases, which say little without the list they come from. */
const CASES = new Set(['misses']);

/** A report as it is kept: numbers rounded to what they mean, no lists of cases. */
export function small(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(small);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !CASES.has(key))
      .map(([key, entry]) => [key, small(entry)]),
  );
}
