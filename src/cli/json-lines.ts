import { at, Failure } from './failure';
import { LONGEST_LINE, type Line } from './lines';
import { NOT_UTF8, type Row, TOO_LONG, type Unread } from './row';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

// FollowTheMoney, the format of OpenSanctions' entity files, keeps most of an entity one level down, in `properties`.
function entries(entity: object): [string, unknown][] {
  const top = Object.entries(entity);
  const properties = top.find(([key]) => key === 'properties')?.[1] as unknown;
  if (!isObject(properties)) return top;
  const keys = new Set(top.map(([key]) => key));
  return [...top.filter(([key]) => key !== 'properties'), ...Object.entries(properties).filter(([key]) => !keys.has(key))];
}

function readObject({ number: line, text }: Line): Row | Unread {
  if (text.length > LONGEST_LINE) return { line, reason: TOO_LONG };
  if (text.includes('\u{fffd}')) return { line, reason: NOT_UTF8 };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { line, reason: 'invalid JSON', detail: error instanceof Error ? error.message : String(error) };
  }
  if (!isObject(value)) return { line, reason: 'not a JSON object' };
  const pairs = entries(value);
  return { line, keys: pairs.map(([key]) => key), values: pairs.map(([, cell]) => cell) };
}

/** The rows of a JSON Lines file: one object a line. */
export async function* readJsonLines(
  file: string,
  batches: AsyncIterable<readonly Line[]>,
): AsyncGenerator<(Row | Unread)[], void, undefined> {
  let first = true;
  for await (const batch of batches) {
    const lines = batch.filter(({ text }) => text.trim() !== '');
    if (first && lines[0] !== undefined) {
      first = false;
      if (lines[0].text.trimStart().startsWith('[')) {
        throw new Failure(`${at(file, lines[0].number)}: a JSON array, expected JSON Lines: one object a line`);
      }
    }
    yield lines.map(readObject);
  }
}
