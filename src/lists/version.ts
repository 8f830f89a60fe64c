import type { Identity } from '../identity/identity';
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
  return hashOf(Array.from(identities, entryHash).sort().join('\n'));
}
