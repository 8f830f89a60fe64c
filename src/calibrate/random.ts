/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * mulberry32: 32 bits of state and a period of 2^32, plenty for some hundred thousand draws, and the same on every machine.
 * The label gives each use a stream of its own, so that one more class or group leaves the draws of all others as they were.
 */
export function generator(seed: number, label: string): Random {
  let state = (seed ^ fnv1a(label)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to `end - 1`. */
export function below(end: number, random: Random): number {
  return Math.floor(random() * end);
}

/** `count` different items (or all there are) in random order: the beginning of a Fisher–Yates shuffle. */
export function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  const pool = [...items];
  const size = Math.min(count, pool.length);
  for (let i = 0; i < size; i++) {
    const j = i + below(pool.length - i, random);
    [pool[i], pool[j]] = [pool[j] as T, pool[i] as T]; // both indexes are inside the pool
  }
  return pool.slice(0, size);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
