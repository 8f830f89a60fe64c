/** Milliseconds of the quickest of a few runs: what the work takes when nothing else has the machine. */
export function quickest(work: () => unknown, runs = 5): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
