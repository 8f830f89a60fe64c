import { makePair } from '../calibrate/pair';
import type { Labelled } from '../calibrate/weigh';
import { fold } from '../lists/columns';
import { csvRows, type OnHeader } from '../lists/csv-rows';
import { objectIn } from '../lists/json-lines';
import { linesOf } from '../lists/lines';
import { rejected } from '../lists/record';
import { isUnread, type Row, type Unread } from '../lists/row';
import { at, Failure } from './failure';
import { readFile } from './file';
import type { Io } from './io';
import { fileProgress } from './progress';
import { Tally } from './tally';

const COLUMNS = {
  a: ['a', 'left', 'name_a', 'name_1', 'name1'],
  b: ['b', 'right', 'name_b', 'name_2', 'name2'],
  match: ['match', 'is_match', 'label', 'same'],
  class: ['class', 'group'],
  entity: ['entity', 'entity_id', 'person', 'person_id', 'id'],
} as const;

const YES = new Set(['1', 'true', 'yes', 'y', 't', 'match', 'same']);
const NO = new Set(['0', 'false', 'no', 'n', 'f', 'non_match', 'nonmatch', 'no_match', 'different']);

/** Where pairs that name no class are gathered. */
const ALL = 'all';

const place = (keys: readonly string[], column: keyof typeof COLUMNS): number => {
  const folded = keys.map(fold);
  return COLUMNS[column].map((name) => folded.indexOf(name)).find((found) => found >= 0) ?? -1;
};

/** One row as a labelled pair. In a file without labels it is a true pair; without an entity, its two forms are a person of their own. */
function labelled(row: Row): Labelled | Unread {
  const cell = (column: keyof typeof COLUMNS): string => String(row.values[place(row.keys, column)] ?? '').trim();
  const [a, b, label] = [cell('a'), cell('b'), fold(cell('match'))];
  if (a === '' || b === '') return { line: row.line, reason: 'a name is missing' };
  if (label === '' && place(row.keys, 'match') >= 0) return { line: row.line, reason: 'no match, yes or no' };
  if (label !== '' && !YES.has(label) && !NO.has(label)) {
    return { line: row.line, reason: 'match is neither yes nor no', detail: cell('match') };
  }
  return { ...makePair(cell('class') || ALL, cell('entity') || `row ${row.line}`, a, b), match: !NO.has(label) };
}

/** The rows of CSV, or of JSON Lines where the file's name says so. */
async function* rowsOf(file: string, delimiter: string | undefined, onHeader: OnHeader, onBytes: (read: number) => void): AsyncGenerator<readonly (Row | Unread)[]> {
  const lines = linesOf(readFile(file, onBytes));
  if (!/\.(?:jsonl|ndjson|json)$/iu.test(file)) {
    yield* csvRows(lines, { source: file, delimiter, onHeader });
    return;
  }
  for await (const batch of lines) {
    yield batch.filter(({ text }) => text.trim() !== '').map((line) => {
      const read = objectIn(line);
      return isUnread(read) ? read : { line: line.number, keys: Object.keys(read.object), values: Object.values(read.object) };
    });
  }
}

/** The labelled pairs of a file, CSV or JSON Lines; rows that are none are reported and counted. */
export async function readPairs(file: string, delimiter: string | undefined, io: Io): Promise<{ pairs: Labelled[]; tally: Tally }> {
  const progress = await fileProgress(io, 'reading pairs', file);
  const tally = new Tally(io, file, progress);
  const pairs: Labelled[] = [];
  const onHeader = (line: number, keys: readonly string[]): void => {
    const isLabelled = (['match', 'class', 'entity'] as const).some((column) => place(keys, column) >= 0);
    // Labels under another name would make a true pair of every row.
    if (place(keys, 'a') >= 0 && place(keys, 'b') >= 0 && (isLabelled || keys.length === 2)) return;
    const got = keys.map((key) => JSON.stringify(key)).join(', ');
    throw new Failure(`${at(file, line)}: expected the columns a and b, and match or class and entity if there are any, got ${got}`);
  };
  try {
    for await (const batch of rowsOf(file, delimiter, onHeader, progress.update)) {
      for (const row of batch) {
        const pair = isUnread(row) ? row : labelled(row);
        if (isUnread(pair)) await tally.skip(rejected(pair, file));
        else {
          tally.used++;
          pairs.push(pair);
        }
      }
    }
  } finally {
    progress.hide();
  }
  tally.failIfNothingUsed();
  if (!pairs.some(({ match }) => match)) throw new Failure(`${file}: expected at least one true pair, got none`);
  return { pairs, tally };
}
