import type { Pair } from '../../src/calibrate/pair';
import type { Sample } from './sample';
import type { LookAlikeLine } from './look-alikes';
import type { GroupSummary, OPERATING_POINTS } from './summary';

/** Everything that one run found, in numbers: what `accuracy.json` holds and what tables and page are drawn from. */
export interface Report {
  readonly allonym: string;
  readonly node: string;
  readonly date: string;
  readonly pairsFrom: string;
  readonly seed: number;
  readonly operatingPoints: typeof OPERATING_POINTS;
  readonly groups: readonly GroupFacts[];
  readonly summaries: readonly GroupSummary[];
  readonly lookAlikes: readonly LookAlikeLine[];
}

export interface GroupFacts {
  readonly group: string;
  readonly pairs: number;
  readonly people: number;
  readonly negatives: number;
  readonly hardNegatives: number;
  readonly candidates: number;
}

export function groupFacts(sample: Sample): GroupFacts {
  return {
    group: sample.group,
    pairs: sample.pairs.length,
    people: new Set(sample.people).size,
    negatives: sample.random.length,
    hardNegatives: sample.hard.length,
    candidates: sample.candidates.length,
  };
}

/** The groups in the order of their first pair; `only` keeps those named there, an empty list keeps all. */
export function selectGroups(groups: ReadonlyMap<string, Pair[]>, only: readonly string[]): [string, Pair[]][] {
  const unknown = only.find((name) => !groups.has(name));
  if (unknown !== undefined) {
    throw new RangeError(`--group: expected ${[...groups.keys()].join(', ')}; got ${unknown}`);
  }
  return [...groups].filter(([name]) => only.length === 0 || only.includes(name));
}
