/** Bytes that are in use. */
export interface Memory {
  readonly heap: number;
  /** What typed arrays and buffers hold outside the heap. */
  readonly buffers: number;
}

/** What is in use after the garbage is gone. Throws where node runs without `--expose-gc`. */
export async function memoryInUse(): Promise<Memory> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('memoryInUse: expected node to run with --expose-gc');
  // Buffers are freed by finalizers, which need a turn of the event loop between two collections.
  for (let round = 0; round < 3; round++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, buffers: external };
}

export function megabytes(bytes: number): number {
  return bytes / 1e6;
}
