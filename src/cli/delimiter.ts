import { Failure } from './failure';

/** What was typed after --delimiter: one character, or the word for the one that shells make hard to type. */
export function readDelimiter(typed: string): string {
  const delimiter = typed === 'tab' || typed === '\\t' ? '\t' : typed;
  if (delimiter.length === 1 && !/["\s\p{L}\p{N}]/u.test(delimiter.replace('\t', ''))) return delimiter;
  throw new Failure(`--delimiter: expected one character such as , ; | or tab, got ${JSON.stringify(typed)}`);
}
