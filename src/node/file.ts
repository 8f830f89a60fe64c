import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { checkIndex, indexOf, listingOf, SNAPSHOT_VERSION, type IdentityIndex } from '../search/identity-index';
import { Listing } from '../search/listing';
import { PIECE, pieces } from '../search/pieces';
import { SnapshotReader, SnapshotWriter } from '../search/snapshot';
import { checkText, outOfRange } from '../text/argument';

/**
 * Writes the index, as it is at the call, to a file that {@link fromFile} reads; searches and changes may go on meanwhile. What was in the file
 * stays until the new one is whole. Rejects with what the file system refuses.
 */
export async function toFile(index: IdentityIndex<unknown>, path: string): Promise<void> {
  checkIndex(index, 'toFile');
  checkPath(path, 'toFile');
  const out = new SnapshotWriter();
  listingOf(index).write(out);
  const bytes = out.finish(SNAPSHOT_VERSION);
  // Another call may write to the same path meanwhile, in this process or another.
  const draft = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(draft, 'wx');
    try {
      for (const piece of pieces(bytes)) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * The index that {@link toFile} wrote, or whose bytes `toBytes` gave. Rejects with a `RangeError` that says which, when the file is cut off,
 * altered, or of another version, and with what the file system refuses.
 *
 * ```ts
 * await toFile(index, 'list.allonym');
 * const again = await fromFile<{ list: string }>('list.allonym');
 * ```
 */
export async function fromFile<T = unknown>(path: string): Promise<IdentityIndex<T>> {
  checkPath(path, 'fromFile');
  return indexOf(Listing.read<T>(new SnapshotReader(await bytesOf(path), SNAPSHOT_VERSION, 'fromFile', undefined, true)));
}

/** A `TypeError` for what is no text, a `RangeError` for an empty one: a draft would be left beside it. */
function checkPath(path: unknown, who: string): void {
  checkText(path, who, 'path');
  if (path === '') outOfRange(who, 'the path of a file', path);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array((await file.stat()).size);
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await file.read(bytes, at, Math.min(PIECE, bytes.length - at), at);
      if (bytesRead === 0) break; // cut off since: the reader says so
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  } finally {
    await file.close();
  }
}
