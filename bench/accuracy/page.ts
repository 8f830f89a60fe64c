import {
  calibrationGrid, decimal, factsGrid, lookAlikeGrid, rankingGrid, recallGrid, unresolvedNote, type Grid,
} from './cells';
import { chartSvg, legendSvg } from './chart';
import { escapeHtml } from './html';
import type { Case, GroupLists } from './lists';
import type { Report } from './report';
import { STYLE } from './style';

/** How many cases each list of the page holds. */
export const LISTED = 25;

/** The whole report as one page that needs nothing else: no script, no font, no picture from elsewhere. */
export function pageHtml(report: Report, lists: readonly GroupLists[]): string {
  const grids = [
    recallGrid(report), rankingGrid(report), calibrationGrid(report), lookAlikeGrid(report), factsGrid(report),
  ].filter(({ rows }) => rows.length > 0);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>allonym: accuracy</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<h1>allonym: accuracy</h1>',
    `<p>${escapeHtml(provenance(report))}</p>`,
    ...report.groups.map(({ group }) => groupHtml(report, group, lists)),
    ...grids.map(gridHtml),
    `<p>${escapeHtml(unresolvedNote(report))}</p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export function provenance(report: Report): string {
  return `allonym ${report.allonym}, Node ${report.node}, ${report.date}, pairs from ${report.pairsFrom}, seed ${report.seed}`;
}

function groupHtml(report: Report, group: string, lists: readonly GroupLists[]): string {
  const facts = report.groups.find((one) => one.group === group);
  const summaries = report.summaries.filter((summary) => summary.group === group);
  const curves = summaries.map(({ matcher, curve }) => ({ label: matcher, points: curve }));
  const legend = curves.map(({ label }, i) => `<li>${legendSvg(i)} ${escapeHtml(label)}</li>`);
  const negatives = facts?.negatives ?? 0;
  return [
    '<section>',
    `<h2>${escapeHtml(group)}</h2>`,
    `<p>${facts?.pairs ?? 0} true pairs, ${negatives} pairs of different people</p>`,
    `<ul class="legend">${legend.join('')}</ul>`,
    chartSvg(`recall against false match rate, ${group}`, curves, 1 / Math.max(1, negatives)),
    ...lists.filter((list) => list.group === group).map(listsHtml),
    '</section>',
  ].join('\n');
}

function listsHtml(lists: GroupLists): string {
  const threshold = `evidence at 1 in 10,000: ${decimal(lists.threshold)}`;
  return [
    casesHtml(`${lists.matcher}: clearest misses (${threshold}; ${lists.misses.length} missed)`, lists.misses),
    casesHtml(`${lists.matcher}: strongest false matches (${threshold})`, lists.falseMatches),
    casesHtml(`${lists.matcher}: strongest false matches among those who share the first character`, lists.hardFalseMatches),
  ].join('\n');
}

function casesHtml(title: string, cases: readonly Case[]): string {
  const rows = cases.slice(0, LISTED).map((one) => ({
    total: false,
    cells: [one.class, one.a, one.b, one.evidence.toFixed(2)],
  }));
  const table = tableHtml({ head: ['class', 'a', 'b', 'evidence'], rows });
  return `<details><summary>${escapeHtml(title)}</summary>${table}</details>`;
}

export function gridHtml(grid: Grid): string {
  return `<section><h2>${escapeHtml(grid.title)}</h2>${tableHtml(grid)}</section>`;
}

function tableHtml({ over = [], head, rows }: Omit<Grid, 'title'>): string {
  const spans = over.map(({ label, columns }) => `<th colspan="${columns}" scope="colgroup">${escapeHtml(label)}</th>`);
  const row = (tag: string, cells: readonly string[]): string =>
    cells.map((cell) => `<${tag}${isNumber(cell) ? ' class="number"' : ''}>${escapeHtml(cell)}</${tag}>`).join('');
  return [
    '<div class="scroll"><table>',
    '<thead>',
    ...(spans.length > 0 ? [`<tr>${spans.join('')}</tr>`] : []),
    `<tr>${row('th', head)}</tr>`,
    '</thead>',
    '<tbody>',
    ...rows.map(({ total, cells }) => `<tr${total ? ' class="total"' : ''}>${row('td', cells)}</tr>`),
    '</tbody></table></div>',
  ].join('\n');
}

function isNumber(cell: string): boolean {
  return /^-?[\d.]+\*?$|^–\*?$|^R@|^hard$/.test(cell);
}
