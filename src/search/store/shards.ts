import type { SnapshotReader, SnapshotWriter } from '../snapshot';

/** Writes the shards of a table, and how many slots of each are in use. */
export function writeShards(out: SnapshotWriter, shards: readonly Int32Array[], filled: Int32Array): void {
  out.ints(Int32Array.from(shards, ({ length }) => length));
  out.ints(filled);
  for (const shard of shards) out.ints(shard);
}

/** Reads them into a table that has as many. */
export function readShards(from: SnapshotReader, shards: Int32Array[], filled: Int32Array): void {
  const sizes = from.ints(shards.length);
  filled.set(from.ints(shards.length));
  sizes.forEach((size, number) => (shards[number] = from.ints(size)));
}
