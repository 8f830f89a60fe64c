import { resolves } from './recall';
import type { GroupFacts, Report } from './report';
import { OPERATING_POINTS, type GroupSummary, type Line } from './summary';

/** A table of text: what the terminal and the page show alike. Rows marked `total` stand above the classes they sum up. */
export interface Grid {
  readonly title: string;
  /** Labels over several columns each, from the left. */
  readonly over?: readonly { readonly label: string; readonly columns: number }[];
  readonly head: readonly string[];
  readonly rows: readonly { readonly total: boolean; readonly cells: readonly string[] }[];
}

export function decimal(share: number | undefined): string {
  return share === undefined ? '–' : share.toFixed(3);
}

export function recallGrid(report: Report): Grid {
  const matchers = [...new Set(report.summaries.map(({ matcher }) => matcher))];
  return {
    title: 'Recall at fixed false match rates',
    over: [
      { label: '', columns: 2 },
      ...matchers.map((label) => ({ label, columns: OPERATING_POINTS.length })),
    ],
    head: ['', 'pairs', ...matchers.flatMap(() => OPERATING_POINTS.map(({ label }) => label))],
    rows: linesByGroup(report).map(({ facts, lines, isTotal }) => ({
      total: isTotal,
      cells: [
        lines[0]?.name ?? '',
        String(lines[0]?.pairs ?? 0),
        ...lines.flatMap((line) =>
          OPERATING_POINTS.map((point) => decimal(line.recall[point.key]) + unresolved(facts, point)),
        ),
      ],
    })),
  };
}

/** No queries, no rows. */
export function rankingGrid(report: Report): Grid {
  const matchers = [...new Set(report.summaries.map(({ matcher }) => matcher))];
  return {
    title: 'First place: the true form ranked above those of everybody else in the group, ties lost',
    head: ['', 'queries', ...matchers],
    rows: linesByGroup(report)
      .filter(({ lines }) => lines.some(({ firstPlace }) => firstPlace.queries > 0))
      .map(({ lines, isTotal }) => ({
        total: isTotal,
        cells: [
          lines[0]?.name ?? '',
          String(lines[0]?.firstPlace.queries ?? 0),
          ...lines.map(({ firstPlace: { queries, first } }) => decimal(queries === 0 ? undefined : first / queries)),
        ],
      })),
  };
}

/** Only matchers that score have rows here; no rows, no table. */
export function calibrationGrid(report: Report): Grid {
  const scoring = report.summaries.filter(({ total }) => total.atHalf !== undefined);
  return {
    title: 'Share with a score of 0.5 or more',
    head: ['', 'matcher', 'true pairs', 'negatives', 'hard negatives'],
    rows: scoring.flatMap(({ matcher, negativesAtHalf, total, classes }) => [
      {
        total: true,
        cells: [
          total.name,
          matcher,
          decimal(total.atHalf),
          fine(negativesAtHalf.random),
          fine(negativesAtHalf.hard),
        ],
      },
      ...classes.map((line) => ({ total: false, cells: [line.name, matcher, decimal(line.atHalf), '', ''] })),
    ]),
  };
}

export function lookAlikeGrid(report: Report): Grid {
  return {
    title: 'Written-out hard negatives (fixtures/negatives.tsv) above the thresholds of their group: the fewer, the better',
    head: ['', 'matcher', 'couples', ...OPERATING_POINTS.map(({ label }) => `above ${label.replace('R@', '')}`), 'score ≥ 0.5'],
    rows: report.lookAlikes.map(({ group, matcher, count, above, atHalf }) => ({
      total: false,
      cells: [
        group,
        matcher,
        String(count),
        ...OPERATING_POINTS.map(({ key }) => decimal(above[key])),
        decimal(atHalf),
      ],
    })),
  };
}

export function factsGrid(report: Report): Grid {
  return {
    title: 'What was drawn, and the time that each matcher took a comparison (µs)',
    head: [
      '', 'pairs', 'people', 'negatives', 'hard', 'candidates',
      ...new Set(report.summaries.map(({ matcher }) => matcher)),
    ],
    rows: report.groups.map((facts) => ({
      total: false,
      cells: [
        facts.group,
        ...[facts.pairs, facts.people, facts.negatives, facts.hardNegatives, facts.candidates].map(String),
        ...summariesOf(report, facts.group).map(({ milliseconds, compared }) =>
          ((1000 * milliseconds) / Math.max(1, compared)).toFixed(1),
        ),
      ],
    })),
  };
}

/** The note under a table with starred numbers; empty when every rate was resolved. */
export function unresolvedNote(report: Report): string {
  const starred = report.groups.some((facts) => OPERATING_POINTS.some((point) => unresolved(facts, point) !== ''));
  return starred
    ? '* fewer negatives than one expected false match needs: read at the highest of them, which flatters'
    : '';
}

function unresolved(facts: GroupFacts, point: (typeof OPERATING_POINTS)[number]): string {
  const negatives = point.negatives === 'hard' ? facts.hardNegatives : facts.negatives;
  return resolves(negatives, point.rate) ? '' : '*';
}

/** For each group its total and then its classes, each with one line a matcher. */
function linesByGroup(report: Report): { facts: GroupFacts; lines: Line[]; isTotal: boolean }[] {
  return report.groups.flatMap((facts) => {
    const summaries = summariesOf(report, facts.group);
    return [
      { facts, lines: summaries.map(({ total }) => total), isTotal: true },
      ...(summaries[0]?.classes ?? []).map((_, i) => ({
        facts,
        lines: summaries.flatMap(({ classes }) => classes[i] ?? []),
        isTotal: false,
      })),
    ];
  });
}

function summariesOf(report: Report, group: string): GroupSummary[] {
  return report.summaries.filter((summary) => summary.group === group);
}

/** Shares of negatives are small: five decimals, as fine as 60,000 of them can say. */
function fine(share: number | undefined): string {
  return share === undefined ? '–' : share.toFixed(5);
}
