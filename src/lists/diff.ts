import type { Identity } from '../identity/identity';
import { type Field, fieldText, FIELDS } from './content';
import { listVersion } from './version';

/** An entry that both lists have, and do not say the same of. */
export interface ChangedEntry {
  readonly id: string;
  readonly fields: readonly Field[];
}

/** What became of a list. Ids are in the order of their list. */
export interface ListDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedEntry[];
  /** The entries that everybody who was screened against the old list has to be screened against again: added and changed. */
  readonly rescreen: readonly string[];
  /** {@link listVersion} of either. */
  readonly oldVersion: string;
  readonly newVersion: string;
}

/** Options of {@link diffLists}. */
export interface DiffOptions {
  /** Take the new list however short it is. */
  readonly force?: boolean;
}

/** One in so many may go: a truncated download, with a status of 200, once delisted every vessel of a list. */
const MOST_LOST = 10;

/**
 * What is new, gone and changed from one edition of a list to the next, and what to screen again.
 *
 * ```ts
 * const old = [{ id: '1', names: ['김정은'] }, { id: '2', names: ['陈志'] }];
 * diffLists(old, [...old, { id: '3', names: ['Kim Yo Jong'] }]).rescreen // => ['3']
 * ```
 *
 * @throws RangeError where the new list has lost more than a tenth of the old one's number, unless `force` is set; and where an
 * id stands twice in a list.
 */
export function diffLists(
  before: Iterable<Identity<unknown>>,
  after: Iterable<Identity<unknown>>,
  { force = false }: DiffOptions = {},
): ListDiff {
  const [older, newer] = [byId(before, 'old'), byId(after, 'new')];
  const removed = [...older.keys()].filter((id) => !newer.has(id));
  if (!force && (older.size - newer.size) * MOST_LOST > older.size) {
    throw new RangeError(
      `diffLists: the new list has ${newer.size} entries where the old one has ${older.size} (${removed.length} removed): ` +
        'more than a tenth is gone, as after a download that was cut off; force takes it nevertheless',
    );
  }
  const added = [...newer.keys()].filter((id) => !older.has(id));
  const changed = [...newer].flatMap(([id, entry]) => {
    const known = older.get(id);
    const fields = known === undefined ? [] : FIELDS.filter((field) => fieldText(known, field) !== fieldText(entry, field));
    return fields.length === 0 ? [] : [{ id, fields }];
  });
  const asked = new Set([...added, ...changed.map(({ id }) => id)]);
  return {
    added, removed, changed,
    rescreen: [...newer.keys()].filter((id) => asked.has(id)),
    oldVersion: listVersion(older.values()),
    newVersion: listVersion(newer.values()),
  };
}

function byId(identities: Iterable<Identity<unknown>>, which: string): Map<string, Identity<unknown>> {
  const entries = new Map<string, Identity<unknown>>();
  for (const identity of identities) {
    if (entries.has(identity.id)) throw new RangeError(`diffLists: expected every id once in the ${which} list, got ${JSON.stringify(identity.id)} twice`);
    entries.set(identity.id, identity);
  }
  return entries;
}
