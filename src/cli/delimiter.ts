import { Failure } from './failure';

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that stands most often in the header outside quotes; a header of one column has none and takes the comma. */
export function detectDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/gu, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce<string>((best, next) => (count(next) > count(best) ? next : best), ',');
}

/** What was typed after --delimiter: one character, or the word for the one that shells make hard to type. */
export function readDelimiter(typed: string): string {
  const delimiter = typed === 'tab' || typed === '\\t' ? '\t' : typed;
  if (delimiter.length === 1 && !/["\s\p{L}\p{N}]/u.test(delimiter.replace('\t', ''))) return delimiter;
  throw new Failure(`--delimiter: expected one character such as , ; | or tab, got ${JSON.stringify(typed)}`);
}
