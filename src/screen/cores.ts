/** Microseconds of a search, and of starting threads: at all, and for each of the list. */
const SEARCH = 1000;
const START = 400_000;
const START_PER_LISTED = 8;

/** So many people this thread screens alone before it starts others: by then it has worked as long as they take to start. */
export const alone = (listed: number): number => Math.ceil((START + START_PER_LISTED * listed) / SEARCH);

/** How many threads can work at once; 1 outside of Node. */
export async function coresOfNode(): Promise<number> {
  if (typeof process !== 'object' || process.versions?.node === undefined) return 1;
  const { availableParallelism } = await import('node:os');
  return availableParallelism();
}
