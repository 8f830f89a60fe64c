import { indexOf, listingOf, SNAPSHOT_VERSION, type IdentityIndex } from './identity-index';
import { Listing } from './listing';
import { SHARED, SnapshotReader, SnapshotWriter } from './snapshot';

/** An index in memory that threads share: a snapshot, and the `data` of its identities by number, which stays in the thread that asks. */
export function shareIndex<T>(index: IdentityIndex<T>): { readonly shared: SharedArrayBuffer; readonly data: readonly (T | undefined)[] } {
  const out = new SnapshotWriter();
  const listing = listingOf(index);
  listing.write(out, false);
  let shared = new SharedArrayBuffer(0);
  out.finish(SNAPSHOT_VERSION, SHARED, (length) => new Uint8Array((shared = new SharedArrayBuffer(length))));
  return { shared, data: listing.allData() };
}

/** The index that {@link shareIndex} wrote, for searches only: its numbers are read where they stand, its texts are copied. */
export const sharedIndex = (shared: SharedArrayBuffer): IdentityIndex =>
  indexOf(Listing.read<undefined>(new SnapshotReader(new Uint8Array(shared), SNAPSHOT_VERSION, 'screen', SHARED)));
