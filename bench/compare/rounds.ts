import { median } from '../search/quantile';

/** Work that can be done in pieces. */
export interface Contestant {
  readonly name: string;
  /** Does the pieces from `from` on, `count` of them, and returns something that depends on all results. */
  run(from: number, count: number): number;
}

/** Pieces done per second of CPU time, over all rounds. */
export interface Speed {
  readonly name: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface RoundOptions {
  readonly rounds: number;
  /** CPU time of each contestant in each round. */
  readonly milliseconds: number;
  /** How many pieces there are; beyond the last comes the first. */
  readonly pieces: number;
}

/** Pieces between two looks at the clock. */
const BLOCK = 250;

/**
 * Lets the contestants work by turns, so that whatever else the machine does falls on all of them, and each round in another
 * order. CPU time is counted, not the time of day: on a busy machine that is what repeats. The first round only warms up.
 */
export function race(contestants: readonly Contestant[], { rounds, milliseconds, pieces }: RoundOptions): Speed[] {
  if (pieces < BLOCK) throw new RangeError(`race: expected at least ${BLOCK} pieces, got ${pieces}`);
  const speeds = contestants.map((): number[] => []);
  const places = contestants.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const who = (turn + round) % contestants.length;
      const contestant = contestants[who];
      if (!contestant) continue;
      let [done, spent] = [0, 0];
      const cpu = process.cpuUsage();
      while (spent < 1000 * milliseconds) {
        const from = places[who] ?? 0;
        const count = Math.min(BLOCK, pieces - from);
        const sum = contestant.run(from, count);
        if (Number.isNaN(sum)) throw new Error(`${contestant.name}: expected numbers, got NaN from ${from} on`);
        places[who] = (from + count) % pieces;
        done += count;
        const { user, system } = process.cpuUsage(cpu);
        spent = user + system;
      }
      if (round > 0) speeds[who]?.push((1e6 * done) / spent);
    }
  }
  return contestants.map(({ name }, i) => {
    const own = speeds[i] ?? [];
    return { name, median: median(own), low: Math.min(...own), high: Math.max(...own) };
  });
}
