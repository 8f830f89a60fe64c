/** Bytes that are read, written or digested at once: Node takes no more than 2 GB. */
export const PIECE: number = 1 << 24;

/** The bytes in pieces of {@link PIECE}. */
export function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
