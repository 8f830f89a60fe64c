import { parseFirst } from './csv-rows';
import { detectDelimiter } from './delimiter';
import { ListError } from './list-error';

/** What lists are written in. `ofac-xml` is both editions, plain and advanced. */
export const FORMATS = ['csv', 'jsonl', 'ofac-csv', 'ofac-xml', 'un-xml'] as const;

/** What lists are written in. */
export type Format = (typeof FORMATS)[number];

/** So much of a list is enough to see what it is: the root of XML comes after a declaration and a comment or two. */
export const ENOUGH = 4096;

/**
 * The format that a list is in, by how it starts and, where that does not tell, by the extension of its name.
 *
 * @throws ListError for XML of no known list.
 */
export function formatOf(start: string, source: string): Format {
  const text = start.trimStart();
  if (text.startsWith('<')) return xmlFormat(text, source);
  if (/\.(?:jsonl|ndjson|json)$/iu.test(source)) return 'jsonl';
  if (isOfacRow(text.split('\n', 1)[0] ?? '')) return 'ofac-csv';
  if (/\.(?:csv|tsv)$/iu.test(source)) return 'csv';
  return /^[[{]/u.test(text) ? 'jsonl' : 'csv';
}

function xmlFormat(text: string, source: string): Format {
  const root = /<(?:[\w.-]+:)?(?<name>[A-Za-z_][\w.-]*)/u.exec(text.replace(/<!--.*?-->/gsu, ''))?.groups?.['name'];
  if (root === 'sdnList' || root === 'Sanctions') return 'ofac-xml';
  if (root === 'CONSOLIDATED_LIST') return 'un-xml';
  throw new ListError(source, undefined, `XML of no known list: expected the root <sdnList>, <Sanctions> or <CONSOLIDATED_LIST>, got <${root ?? ''}>`);
}

/** `sdn.csv` has no header: twelve cells, the first a number, and `-0-` where nothing is told. */
function isOfacRow(line: string): boolean {
  if (!/^\d+,/u.test(line) || detectDelimiter(line) !== ',') return false;
  const cells = parseFirst(line, ',');
  return cells?.length === 12 && cells.includes('-0-');
}
