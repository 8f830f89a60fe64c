import type { IdentityDocument, ListedName } from '../identity/identity';
import { field } from './field';

/** Lists of lists are flattened so deep; what is deeper was made to break readers. */
const DEEPEST = 8;

/** What a cell holds, one value after the other: a CSV cell has one, a field in JSON may have a list of them. */
function* valuesIn(cell: unknown, depth: number = 0): Generator<unknown, void, undefined> {
  if (!Array.isArray(cell)) yield cell;
  else if (depth < DEEPEST) for (const value of cell) yield* valuesIn(value, depth + 1);
}

/** The text of a value: numbers are texts that lost their quotes, and some lists wrap each value in an object. Empty where there is none. */
function textIn(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  const own = fieldsOf(value);
  const inner = WRAPPED.map((key) => own?.[key]).find((one) => typeof one === 'string' || typeof one === 'number');
  return inner === undefined ? '' : String(inner).trim();
}

const WRAPPED = ['text', 'name', 'value', 'code'];

/** What a cell says: one text, or several in a JSON list. */
export const texts = (cell: unknown): string[] => [...valuesIn(cell)].map(textIn).filter((text) => text !== '');

/** Several values in one text: `a; b | c`, one a line, or a JSON list inside a CSV cell. */
export function separated(text: string): string[] {
  if (text.startsWith('[') && text.endsWith(']')) {
    try {
      return texts(JSON.parse(text));
    } catch {
      // A name in brackets, no list: falls through.
    }
  }
  return texts(text.split(BETWEEN).flatMap((piece) => (isListed(piece) ? piece.split('，') : [piece])));
}

/** What stands between the values of a cell. 、 parts nothing else; the other comma of China may stand behind a surname. */
const BETWEEN = /[;；|、\n]/u;

/** Several whole names, each of two words. */
const isListed = (text: string): boolean => text.includes('，') && text.split('，').every((name) => /\S\s+\S/u.test(name.trim()));

/** Several numbers of documents in one text: none has a comma, or a slash between spaces. */
export const numbersIn = (text: string): string[] => separated(text).flatMap((one) => texts(one.split(/[,，]|\s\/\s/u)));

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined; // looked at one by one

/** The names in a cell: texts, or names as identities have them (`{ text, weak, truncated }`). */
export function namesIn(cell: unknown): (string | ListedName)[] {
  return [...valuesIn(cell)].flatMap((value): (string | ListedName)[] => {
    const own = fieldsOf(value);
    const text = textIn(value);
    if (text === '') return [];
    const [weak, truncated] = [own?.['weak'] === true, own?.['truncated'] === true];
    return [weak || truncated ? { text, ...(weak && { weak }), ...(truncated && { truncated }) } : text];
  });
}

/** The documents in a cell: numbers, or documents as identities have them (`{ number, type, country, issued, expires }`). */
export function documentsIn(cell: unknown): IdentityDocument[] {
  return [...valuesIn(cell)].flatMap((value): IdentityDocument[] => {
    const own = fieldsOf(value);
    const [number, type, country, issued, expires] = ['number', 'type', 'country', 'issued', 'expires'].map((name) => textIn(own?.[name]));
    if (number === undefined || number === '') return numbersIn(textIn(value)).map((one) => ({ number: one }));
    return [{ number, ...field('type', type), ...field('country', country), ...field('issued', issued), ...field('expires', expires) }];
  });
}
