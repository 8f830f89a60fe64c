import type { Chunks } from './chunks';
import { type Columns, findColumns, type Overrides } from './columns';
import { type ColumnOptions, overridesOf } from './csv';
import { type FollowTheMoneyEntity, fromFollowTheMoney, isFollowTheMoney, kindOfSchema } from './follow-the-money';
import { type Line, linesOf, LONGEST_LINE } from './lines';
import { ListError } from './list-error';
import { type ListOptions, type ListRecord, rejected, wants } from './record';
import { NO_NAME, NOT_UTF8, TOO_LONG, type Unread } from './row';
import { faultOf, isIdentityLine } from './identity-line';
import { rowIdentity } from './row-identity';

/** What the data of a record is: the entity, or the object with what stood in `properties` beside the rest. */
export type JsonData = FollowTheMoneyEntity | Record<string, unknown>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A list in JSON Lines (one object a line), record by record. Entities of FollowTheMoney are read by their schema, see
 * {@link fromFollowTheMoney}; any other object by its keys, as {@link readCsv} reads columns. Names and documents may stand as identities have
 * them (`{ text, weak }`, `{ number, type, country }`); a line with a list of `names` has to be a person ({@link checkPerson}).
 *
 * ```ts
 * for await (const record of readJsonLines('{"id":"1","name":"김정은","aliases":["Kim Jong Un"]}\n')) {
 *   if (record.status === 'listed') record.identity.names // => ['김정은', 'Kim Jong Un']
 * }
 * ```
 *
 * @throws ListError for a JSON array, which cannot be read line by line.
 */
export async function* readJsonLines(chunks: Chunks, options: ColumnOptions = {}): AsyncGenerator<ListRecord<JsonData>, void, undefined> {
  const read = rowReader(overridesOf(options, 'readJsonLines'), options);
  const { source = 'list' } = options;
  let first = true;
  for await (const batch of linesOf(chunks, options.encoding)) {
    for (const line of batch) {
      if (line.text.trim() === '') continue;
      if (first && line.text.trimStart().startsWith('[')) {
        throw new ListError(source, line.number, 'a JSON array, expected JSON Lines: one object a line');
      }
      first = false;
      const value = objectIn(line);
      yield 'reason' in value ? rejected(value as Unread) : read(line.number, value.object);
    }
  }
}

/** The object that a line is, or why it is none. */
export function objectIn({ number: line, text }: Line): Unread | { readonly object: object } {
  if (text.length > LONGEST_LINE) return { line, reason: TOO_LONG };
  if (text.includes('\u{fffd}')) return { line, reason: NOT_UTF8 };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { line, reason: 'invalid JSON', detail: error instanceof Error ? error.message : String(error) };
  }
  return isObject(value) ? { object: value } : { line, reason: 'not a JSON object' };
}

type ReadObject = (line: number, value: object) => ListRecord<JsonData>;

function rowReader(overrides: Overrides, options: ColumnOptions): ReadObject {
  const unused = new Set<string>();
  let known: { readonly keys: string; readonly columns: Columns } | undefined;
  return (line, value) => {
    // Who names columns wants them, whatever the entity is.
    if (overrides.size === 0 && isFollowTheMoney(value)) return entityRecord(line, value, options);
    const pairs = entries(value);
    const keys = pairs.map(([key]) => key);
    const fault = overrides.size === 0 && isIdentityLine(value) ? faultOf(line, value) : undefined;
    if (fault !== undefined) return rejected(fault);
    // Neighbours mostly have the same keys.
    if (known?.keys !== keys.join('\n')) {
      const found = findColumns(keys, overrides);
      known = { keys: keys.join('\n'), columns: found.columns };
      const more = found.unused.filter((key) => !unused.has(key));
      for (const key of more) unused.add(key);
      if (more.length > 0) options.onUnused?.(more);
    }
    const identity = rowIdentity({ line, keys, values: pairs.map(([, cell]) => cell) }, known.columns);
    return 'reason' in identity ? rejected(identity) : { status: 'listed', line, kind: 'person', identity };
  };
}

function entityRecord(line: number, entity: FollowTheMoneyEntity, options: ListOptions): ListRecord<JsonData> {
  const kind = kindOfSchema(entity.schema);
  if (!wants(options, kind)) return { status: 'skipped', line, kind };
  try {
    return { status: 'listed', line, kind, identity: fromFollowTheMoney(entity) };
  } catch (error) {
    if (error instanceof RangeError) return rejected({ line, reason: NO_NAME });
    throw error;
  }
}

// Entities that lack a schema still keep most of what they say one level down.
function entries(entity: object): [string, unknown][] {
  const top = Object.entries(entity);
  const properties = top.find(([key]) => key === 'properties')?.[1] as unknown;
  if (!isObject(properties)) return top;
  const keys = new Set(top.map(([key]) => key));
  return [...top.filter(([key]) => key !== 'properties'), ...Object.entries(properties).filter(([key]) => !keys.has(key))];
}
