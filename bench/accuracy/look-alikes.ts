import { groupBy } from '../../src/calibrate/group';
import { shareAbove } from './recall';
import type { Comparator } from '../comparators/comparator';
import type { LookAlike } from './fixtures';
import { judgeAll } from './measure';
import { byPoint, shareAtHalf, type ByPoint, type GroupSummary } from './summary';

/** What one matcher makes of the written-out negatives of one group. The less of them, the better. */
export interface LookAlikeLine {
  readonly matcher: string;
  readonly group: string;
  readonly count: number;
  /** The share above each threshold of the group; undefined where the pairs hold no such group. */
  readonly above: ByPoint;
  readonly atHalf: number | undefined;
}

export function measureLookAlikes<P>(
  comparator: Comparator<P>,
  name: (raw: string) => P,
  lookAlikes: readonly LookAlike[],
  summaries: readonly GroupSummary[],
): LookAlikeLine[] {
  return [...groupBy(lookAlikes, (lookAlike) => lookAlike.group)].map(([group, members]) => {
    const judged = judgeAll(comparator, name, members.map(({ a, b }) => [a, b]));
    const summary = summaries.find((one) => one.group === group && one.matcher === comparator.name);
    return {
      matcher: comparator.name,
      group,
      count: members.length,
      above: byPoint(({ key }) => shareAbove(judged.evidence, summary?.thresholds[key])),
      atHalf: shareAtHalf(judged),
    };
  });
}
