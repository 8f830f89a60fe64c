import { generator } from '../../src/calibrate/random';
import { mainScript, type Script } from '../accuracy/scripts';
import { ChinesePeople } from '../search/chinese';
import { Khmers } from '../search/khmer';
import { Koreans } from '../search/korean';
import type { Library } from '../search/library';
import type { Nation } from '../search/nation';
import { PlainPeople } from '../search/plain';
import { median } from '../search/quantile';
import type { Speed } from './rounds';

/** Names of a kind in each round; all are new to the library. */
const NAMES = 1500;

interface Kind {
  readonly name: string;
  readonly nation: Nation;
  readonly script: Script;
}

/** Names of each kind read a second of CPU time. No name is read twice, so no memory of names helps. */
export function parsingSpeeds(library: Library, rounds: number, seed: number): Speed[] {
  const koreans = new Koreans(library.romanize);
  const chinese = new ChinesePeople();
  const khmers = new Khmers(library);
  const kinds: Kind[] = [
    { name: 'Korean, Hangul', nation: koreans, script: 'hangul' },
    { name: 'Korean, Hanja', nation: koreans, script: 'han' },
    { name: 'Korean, Latin', nation: koreans, script: 'latin' },
    { name: 'Chinese, Han', nation: chinese, script: 'han' },
    { name: 'Chinese, Latin', nation: chinese, script: 'latin' },
    { name: 'Khmer, Khmer script', nation: khmers, script: 'khmer' },
    { name: 'Khmer, Latin', nation: khmers, script: 'latin' },
    { name: 'other, Latin', nation: new PlainPeople(), script: 'latin' },
  ];
  const speeds = kinds.map((): number[] => []);
  const sources = kinds.map((kind) => freshNames(kind, seed));
  for (let round = 0; round <= rounds; round++) {
    kinds.forEach((kind, i) => {
      const names = Array.from({ length: NAMES }, () => sources[i]?.next().value ?? '');
      const cpu = process.cpuUsage();
      for (const name of names) {
        const parsed = library.parseName(name);
        if (parsed.parts.length === 0) throw new Error(`parseName("${name}"), ${kind.name}: expected parts, got none`);
      }
      const { user, system } = process.cpuUsage(cpu);
      if (round > 0) speeds[i]?.push((1e6 * NAMES) / (user + system));
    });
  }
  return kinds.map(({ name }, i) => {
    const own = speeds[i] ?? [];
    return { name, median: median(own), low: Math.min(...own), high: Math.max(...own) };
  });
}

function* freshNames({ name, nation, script }: Kind, seed: number): Generator<string, never> {
  const random = generator(seed, `parsing ${name}`);
  const seen = new Set<string>();
  for (;;) {
    for (const one of nation.names(random) ?? []) {
      if (mainScript(one) !== script || seen.has(one)) continue;
      seen.add(one);
      yield one;
    }
  }
}
