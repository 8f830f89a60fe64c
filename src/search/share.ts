import { indexOf, listingOf, SNAPSHOT_VERSION, type IdentityIndex } from './identity-index';
import { Listing } from './listing';
import { SHARED, SnapshotReader, SnapshotWriter } from './snapshot';

/** An index in memory that threads share: a snapshot without `data`, which the thread that asks has. */
export function shareIndex(index: IdentityIndex<unknown>): SharedArrayBuffer {
  const out = new SnapshotWriter();
  listingOf(index).write(out, false);
  let shared = new SharedArrayBuffer(0);
  out.finish(SNAPSHOT_VERSION, SHARED, (length) => new Uint8Array((shared = new SharedArrayBuffer(length))));
  return shared;
}

/** The index that {@link shareIndex} wrote, for searches only: its numbers are read where they stand, its texts are copied. */
export const sharedIndex = (shared: SharedArrayBuffer): IdentityIndex =>
  indexOf(Listing.read<undefined>(new SnapshotReader(new Uint8Array(shared), SNAPSHOT_VERSION, 'screen', SHARED)));
