import { checkIdentity } from '../identity/check-person';
import type { Identity } from '../identity/identity';
import { checkFlag, checkIterable, optionsOf } from '../text/argument';
import { contentHash, type Field, fieldText, FIELDS, isByLine } from './content';
import { versionOf } from './version';

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
  readonly force?: boolean | undefined;
}

/** One in so many may go: a truncated download, with a status of 200, once delisted every vessel of a list. */
const MOST_LOST = 10;

/**
 * What is new, gone and changed from one edition of a list to the next, and what to screen again. Entries that readers called by their lines
 * (`#7`) are found again by what they say, wherever they stand: of those none has changed, but one is gone and another new.
 *
 * ```ts
 * const old = [{ id: '1', names: ['김정은'] }, { id: '2', names: ['陈志'] }];
 * diffLists(old, [...old, { id: '3', names: ['Kim Yo Jong'] }]).rescreen // => ['3']
 * ```
 *
 * @throws RangeError where more than a tenth of the old entries are gone, unless `force` is set; and where an
 * id stands twice in a list.
 */
export function diffLists(
  before: Iterable<Identity<unknown>>,
  after: Iterable<Identity<unknown>>,
  options: DiffOptions = {},
): ListDiff {
  const { force = false } = optionsOf(options, 'diffLists');
  checkFlag(force, 'diffLists', 'force');
  const [older, newer] = [byKey(before, 'old'), byKey(after, 'new')];
  const missing = (from: Entries, other: Entries): string[] => [...from].flatMap(([key, { id }]) => (other.has(key) ? [] : [id]));
  const removed = missing(older, newer);
  if (!force && removed.length * MOST_LOST > older.size) {
    throw new RangeError(
      `diffLists: the new list has ${newer.size} entries where the old one has ${older.size} (${removed.length} removed): ` +
        'more than a tenth is gone, as after a download that was cut off; force takes it nevertheless',
    );
  }
  const added = missing(newer, older);
  const changed = [...newer].flatMap(([key, entry]) => {
    const known = older.get(key);
    const fields = known === undefined ? [] : FIELDS.filter((field) => fieldText(known, field) !== fieldText(entry, field));
    return fields.length === 0 ? [] : [{ id: entry.id, fields }];
  });
  const asked = new Set([...added, ...changed.map(({ id }) => id)]);
  return {
    added, removed, changed,
    rescreen: Array.from(newer.values(), ({ id }) => id).filter((id) => asked.has(id)),
    oldVersion: versionOf(older.values()),
    newVersion: versionOf(newer.values()),
  };
}

type Entries = ReadonlyMap<string, Identity<unknown>>;

/** Entries by their ids, or by what they say and, where several say the same, which of them it is. */
function byKey(identities: Iterable<Identity<unknown>>, which: string): Entries {
  checkIterable(identities, 'diffLists', `identities as the ${which} list`);
  const entries = new Map<string, Identity<unknown>>();
  const ids = new Set<string>();
  const times = new Map<string, number>();
  for (const identity of identities) {
    checkIdentity(identity, `diffLists, ${which} list`);
    const { id } = identity;
    if (ids.has(id)) throw new RangeError(`diffLists: expected every id once in the ${which} list, got ${JSON.stringify(id)} twice`);
    ids.add(id);
    const content = isByLine(id) ? contentHash(identity) : '';
    const time = (times.get(content) ?? 0) + 1;
    times.set(content, time);
    entries.set(content === '' ? id : `#${content}#${time}`, identity);
  }
  return entries;
}
