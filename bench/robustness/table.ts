import type { Grid } from '../accuracy/cells';
import type { Tally } from './measure';

/** One line of the table: a perturbation over all classes. */
export interface Line {
  readonly perturbation: string;
  readonly promise: number | undefined;
  readonly pairs: number;
  readonly before: number;
  readonly after: number;
  /** Points of recall, 0…100. */
  readonly loss: number;
  readonly kept: boolean | undefined;
  readonly groups: ReadonlyMap<string, number>;
}

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);

const lossOf = (tallies: readonly Tally[]): number => (100 * (sum(tallies, ({ before }) => before) - sum(tallies, ({ after }) => after))) / sum(tallies, ({ pairs }) => pairs);

/** One line of each perturbation that had something to change. */
export function linesOf(tallies: readonly Tally[]): Line[] {
  return [...new Set(tallies.map(({ perturbation }) => perturbation))].flatMap((perturbation) => {
    const own = tallies.filter((tally) => tally.perturbation === perturbation && tally.pairs > 0);
    const [first] = own;
    if (first === undefined) return [];
    const pairs = sum(own, (tally) => tally.pairs);
    const loss = lossOf(own);
    const groups = [...new Set(own.map(({ group }) => group))].map((group) => [group, lossOf(own.filter((tally) => tally.group === group))] as const);
    return [{
      perturbation, promise: first.promise, pairs, loss, groups: new Map(groups),
      before: sum(own, ({ before }) => before) / pairs, after: sum(own, ({ after }) => after) / pairs,
      kept: first.promise === undefined ? undefined : loss <= first.promise,
    }];
  });
}

export function lossGrid(lines: readonly Line[], groups: readonly string[]): Grid {
  return {
    title: 'Recall at one false match in 10,000, before and after; points lost, in all and by group',
    head: ['', 'pairs', 'before', 'after', 'lost', 'at most', 'kept', ...groups],
    rows: lines.map(({ perturbation, promise, pairs, before, after, loss, kept, groups: byGroup }) => ({
      total: true,
      cells: [
        perturbation, String(pairs), before.toFixed(3), after.toFixed(3), loss.toFixed(1), promise === undefined ? '–' : String(promise),
        kept === undefined ? '–' : kept ? 'yes' : 'NO', ...groups.map((group) => byGroup.get(group)?.toFixed(1) ?? '–'),
      ],
    })),
  };
}
