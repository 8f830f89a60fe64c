import type { Identity } from '../identity/identity';
import type { Columns } from './columns';
import { field, oneOrMore } from './field';
import { asObject, NO_NAME, type Row, type Unread } from './row';

/** What a cell says: one text, or several in a JSON list. Numbers are texts that lost their quotes. */
function texts(cell: unknown): string[] {
  if (Array.isArray(cell)) return cell.flatMap(texts);
  if (typeof cell !== 'string' && typeof cell !== 'number') return [];
  const text = String(cell).trim();
  return text === '' ? [] : [text];
}

/** Several values in one cell: `a; b | c`, one a line, or a JSON list inside a CSV cell. */
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

/** A row of a list without a format of its own, read as somebody; the row itself is the data. */
export function rowIdentity(row: Row, columns: Columns): Identity<Record<string, unknown>> | Unread {
  const all = (places: readonly number[]): string[] => places.flatMap((place) => texts(row.values[place]));
  const split = (places: readonly number[]): string[] => places.flatMap((place) => separated(row.values[place]));

  const names = [...new Set([...listed(all(columns.name), all(columns.surname), all(columns.given)), ...split(columns.aliases)])];
  if (names.length === 0) return { line: row.line, reason: NO_NAME };

  return {
    // The line number is what a reader of the file can find again.
    id: all(columns.id)[0] ?? `#${row.line}`,
    names,
    ...field('birthDate', oneOrMore(all(columns.birthDate))),
    ...field('sex', all(columns.sex)[0]),
    ...field('nationalities', split(columns.nationality)),
    ...field('documents', split(columns.document).map((number) => ({ number }))),
    ...field('birthPlace', oneOrMore(all(columns.birthPlace))),
    data: asObject(row),
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
