import type { Grid } from '../accuracy/cells';
import { escapeHtml } from '../accuracy/html';
import { gridHtml } from '../accuracy/page';
import { STYLE } from '../accuracy/style';
import { growthSvg } from './growth';
import { provenance, thousands, type Report } from './report';
import type { SizeResult } from './size-run';

/** As many misses of each size the page holds. */
const LISTED = 60;

/** The whole report as one page that needs nothing else. */
export function pageHtml(report: Report, grids: readonly Grid[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>allonym: search</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<h1>allonym: search</h1>',
    `<p>${escapeHtml(provenance(report))}</p>`,
    '<section><h2>Growth</h2>',
    growthSvg(report.sizes),
    '</section>',
    ...grids.map(gridHtml),
    ...report.sizes.map(missesHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function missesHtml({ size, misses }: SizeResult): string {
  const rows = misses.slice(0, LISTED).map((miss) => ({
    total: false,
    cells: [miss.fate, miss.class, miss.from, miss.text, miss.truth, miss.evidence.toFixed(1), miss.instead.join(', ')],
  }));
  const title = `${thousands(size)} identities: not among the first ten (${misses.length})`;
  return gridHtml({ title, head: ['fate', 'class', 'from', 'query', 'listed', 'evidence', 'instead'], rows });
}
