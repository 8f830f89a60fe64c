import { escapeHtml } from '../accuracy/html';
import { megabytes } from './memory';
import { thousands } from './report';
import type { SizeResult } from './size-run';

interface Panel {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: (result: SizeResult) => number }[];
}

const PANELS: readonly Panel[] = [
  { title: 'a query, ms', lines: [{ label: 'p50', value: ({ latency }) => latency.p50 }, { label: 'p99', value: ({ latency }) => latency.p99 }] },
  { title: 'build, s', lines: [{ label: 'build', value: ({ built }) => built.seconds }] },
  { title: 'index, MB', lines: [{ label: 'index', value: ({ built }) => megabytes(built.heap + built.buffers) }] },
];

const PANEL = 270;
const HEIGHT = 320;
const LEFT = 52;
const RIGHT = 18;
const TOP = 34;
const BOTTOM = 46;

/** Its own colours, as the picture is also a file of its own; those of the pages in bench/accuracy/style.ts. */
const STYLE = `text { font: 12px system-ui, sans-serif; fill: #5c5c5c } .title { font-size: 14px; fill: #1a1a1a }
.grid { stroke: #d9d9d9; fill: none } .linear { stroke: #9a9a9a; stroke-dasharray: 3 4; fill: none }
.p0 { stroke: #0072b2; fill: none; stroke-width: 2.4 } .p1 { stroke: #c04f00; fill: none; stroke-width: 2.4; stroke-dasharray: 7 4 }
.d0 { fill: #0072b2 } .d1 { fill: #c04f00 }
@media (prefers-color-scheme: dark) { text { fill: #a8a8a8 } .title { fill: #ececec } .grid { stroke: #3a3a3a }
.p0 { stroke: #56b4e9 } .p1 { stroke: #e69f00 } .d0 { fill: #56b4e9 } .d1 { fill: #e69f00 } }`;

/**
 * How cost grows with the list, both axes in powers of ten: a line as steep as the dashed one grows as the list does, a flat one
 * not at all.
 */
export function growthSvg(results: readonly SizeResult[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PANEL * PANELS.length} ${HEIGHT}" role="img" aria-label="growth of cost with the size of the list">`,
    `<style>${STYLE}</style>`,
    ...PANELS.map((panel, i) => `<g transform="translate(${i * PANEL} 0)">${panelSvg(panel, results)}</g>`),
    '</svg>',
    '',
  ].join('\n');
}

function panelSvg({ title, lines }: Panel, results: readonly SizeResult[]): string {
  const sizes = results.map(({ size }) => size);
  const values = results.flatMap((result) => lines.map(({ value }) => value(result))).filter((value) => value > 0);
  const across = axis(sizes, LEFT, PANEL - RIGHT);
  const up = axis(values, HEIGHT - BOTTOM, TOP);
  if (!across || !up) return `<text x="${LEFT}" y="${TOP}">${escapeHtml(title)}: nothing measured</text>`;
  const first = results[0];
  const start = first ? (lines[0]?.value(first) ?? 0) : 0;
  return [
    `<text class="title" x="${LEFT}" y="18">${escapeHtml(title)}</text>`,
    ...across.ticks.map((tick) => `<path class="grid" d="M${fix(across.at(tick))} ${TOP}V${HEIGHT - BOTTOM}"/><text x="${fix(across.at(tick))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${short(tick)}</text>`),
    ...up.ticks.map((tick) => `<path class="grid" d="M${LEFT} ${fix(up.at(tick))}H${PANEL - RIGHT}"/><text x="${LEFT - 6}" y="${fix(up.at(tick))}" dy="4" text-anchor="end">${short(tick)}</text>`),
    `<text x="${(LEFT + PANEL - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">identities</text>`,
    linear(sizes, start, across, up),
    ...lines.map(({ label, value }, i) => {
      const points = results.filter((result) => value(result) > 0).map((result) => ({ x: fix(across.at(result.size)), y: fix(up.at(value(result))), result }));
      const dots = points.map(({ x, y, result }) => `<circle class="d${i}" cx="${x}" cy="${y}" r="3"><title>${escapeHtml(`${label}, ${thousands(result.size)}: ${value(result).toPrecision(3)}`)}</title></circle>`);
      const last = points.at(-1);
      const name = lines.length > 1 && last ? `<text x="${last.x}" y="${last.y}" dy="-8" text-anchor="end">${escapeHtml(label)}</text>` : '';
      return `<polyline class="p${i}" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>${dots.join('')}${name}`;
    }),
  ].join('\n');
}

/** From the first point on as steep as the list grows, as far as the panel reaches. */
function linear(sizes: readonly number[], start: number, across: Axis, up: Axis): string {
  const first = sizes[0] ?? 0;
  if (!(start > 0)) return '';
  const end = Math.min(across.high, first * (up.high / start));
  return `<path class="linear" d="M${fix(across.at(first))} ${fix(up.at(start))}L${fix(across.at(end))} ${fix(up.at((start * end) / first))}"/>`;
}

interface Axis {
  readonly high: number;
  readonly ticks: readonly number[];
  at(value: number): number;
}

/** Whole powers of ten around the values. */
function axis(values: readonly number[], from: number, to: number): Axis | undefined {
  if (values.length === 0) return undefined;
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return {
    high: 10 ** high,
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

function short(tick: number): string {
  if (tick >= 1e6) return `${tick / 1e6}M`;
  if (tick >= 1e3) return `${tick / 1e3}k`;
  return String(Number(tick.toPrecision(1)));
}

function fix(value: number): string {
  return value.toFixed(1);
}
