import { LONGEST_LINE, type Line } from './lines';
import { TOO_LONG, type Unread } from './row';

/** A quoted cell that runs over more lines than this is taken for a quote that somebody forgot to close. */
export const LONGEST_RECORD = 200;

export const NOT_CLOSED = 'a quote is opened and never closed';

export interface Cut {
  /** Whole records, each numbered by its first line, and the lines that belong to none. */
  readonly records: readonly (Line | Unread)[];
  /** Lines that wait for the rest of their record. */
  readonly rest: readonly Line[];
}

/**
 * Joins lines to records: a quoted cell may hold line ends (RFC 4180 §2.6). A fault costs the row where it starts and
 * nothing else: the rows after a quote that is never closed are cut anew, instead of ending up inside its cell.
 *
 * @param isReadable whether a text of several lines is one record.
 * @param last whether no more lines follow.
 */
export function cutRecords(
  lines: readonly Line[],
  delimiter: string,
  isReadable: (text: string) => boolean,
  last: boolean,
): Cut {
  const records: (Line | Unread)[] = [];
  let i = 0;
  for (let line = lines[i]; line !== undefined; line = lines[i]) {
    const end = line.text.length > LONGEST_LINE ? 'too long' : recordEnd(lines, i, delimiter);
    if (end === 'more' && !last) break;
    if (end === i + 1) {
      if (line.text.trim() !== '') records.push(line);
    } else if (typeof end === 'number') {
      const text = lines.slice(i, end).map((part) => part.text).join('\n');
      if (isReadable(text)) {
        records.push({ number: line.number, text });
        i = end;
        continue;
      }
      records.push({ line: line.number, reason: NOT_CLOSED });
    } else records.push({ line: line.number, reason: end === 'too long' ? TOO_LONG : NOT_CLOSED });
    i++;
  }
  return { records, rest: lines.slice(i) };
}

/** The index after the last line of the record that starts at `start`, unless the lines end, or patience, inside a quoted cell. */
export function recordEnd(lines: readonly Line[], start: number, delimiter: string): number | 'more' | 'never' {
  let quoted = false;
  let length = 0;
  for (let i = start; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    length += text.length;
    if (i - start >= LONGEST_RECORD || length > LONGEST_LINE) return 'never';
    if (quoted || text.includes('"')) quoted = quotedAtEnd(text, delimiter, quoted);
    if (!quoted) return i + 1;
  }
  return 'more';
}

// A quote opens a cell only at its start (RFC 4180 §2.5), so that the inches of `5" pipe` do not.
function quotedAtEnd(text: string, delimiter: string, quotedAtStart: boolean): boolean {
  let quoted = quotedAtStart;
  let cellStart = !quoted;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter !== '"') continue;
      if (text[i + 1] === '"') i++;
      else quoted = false;
    } else if (letter === delimiter) cellStart = true;
    else if (letter === '"' && cellStart) {
      quoted = true;
      cellStart = false;
    } else if (letter !== ' ' && letter !== '\t') cellStart = false;
  }
  return quoted;
}
