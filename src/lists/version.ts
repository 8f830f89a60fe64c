import { checkIdentity } from '../identity/check-person';
import type { Identity } from '../identity/identity';
import { checkIterable } from '../text/argument';
import { entryHash, hashOf } from './content';

/**
 * The version of a list: a hash of its content (SHA-256, 64 hexadecimal digits) that does not depend on the order of the entries, of
 * the names in an entry, or on the data beside an identity. Two lists with one version give the same answers, so it belongs into
 * the record of every screening.
 *
 * ```ts
 * listVersion([{ id: 'KP-001', names: ['김정은'] }]) // => '9209…'
 * ```
 */
export function listVersion(identities: Iterable<Identity<unknown>>): string {
  checkIterable(identities, 'listVersion', 'identities');
  return versionOf(identities, (identity) => checkIdentity(identity, 'listVersion'));
}

/** The same of entries that were looked at. */
export const versionOf = (identities: Iterable<Identity<unknown>>, look: (identity: Identity<unknown>) => Identity<unknown> = (identity) => identity): string =>
  hashOf(Array.from(identities, (identity) => entryHash(look(identity))).sort().join('\n'));
