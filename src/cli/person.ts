import type { Columns } from './columns';
import type { Row, Unread } from './row';

/** One row of a list, read as somebody. */
export interface Person {
  readonly row: Row;
  readonly id: string;
  /** At least one; the first is the one to show. */
  readonly names: readonly string[];
  readonly birthDate: string | undefined;
  readonly nationality: string | undefined;
  readonly document: string | undefined;
}

/** What a cell says: one text, or several in a JSON list. Numbers are texts that lost their quotes. */
function texts(cell: unknown): string[] {
  if (Array.isArray(cell)) return cell.flatMap(texts);
  if (typeof cell !== 'string' && typeof cell !== 'number') return [];
  const text = String(cell).trim();
  return text === '' ? [] : [text];
}

/** Names in one cell: `a; b | c`, one a line, or a JSON list inside a CSV cell. */
function separated(cell: unknown): string[] {
  return texts(cell).flatMap((text) => {
    if (text.startsWith('[') && text.endsWith(']')) {
      try {
        return texts(JSON.parse(text));
      } catch {
        // A name in brackets, no list: falls through.
      }
    }
    return texts(text.split(/[;|\n]/u));
  });
}

export function toPerson(row: Row, columns: Columns): Person | Unread {
  const all = (places: readonly number[]): string[] => places.flatMap((place) => texts(row.values[place]));

  const names = [...new Set([...listed(all(columns.name), all(columns.surname), all(columns.given)),
    ...columns.aliases.flatMap((place) => separated(row.values[place]))])];
  if (names.length === 0) return { line: row.line, reason: 'no name' };

  return {
    row,
    // The line number is what a reader of the file can find again.
    id: all(columns.id)[0] ?? `#${row.line}`,
    names,
    birthDate: all(columns.birthDate)[0],
    nationality: all(columns.nationality).join('; ') || undefined,
    document: all(columns.document).join('; ') || undefined,
  };
}

/** The comma says which part is the surname: without it the name would have to be taken apart by guessing. */
function listed(whole: readonly string[], surname: readonly string[], given: readonly string[]): readonly string[] {
  const [family] = surname;
  const [first] = whole;
  if (family !== undefined && given.length === 0 && first !== undefined && !first.toLowerCase().includes(family.toLowerCase())) {
    // `surname, name` is how some forms ask for the surname and the given name.
    return [`${family}, ${first}`, ...whole.slice(1)];
  }
  return first === undefined && family !== undefined ? [[family, given.join(' ')].filter(Boolean).join(', ')] : whole;
}
