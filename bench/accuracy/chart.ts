import type { CurvePoint } from './recall';
import { escapeHtml } from './html';

export interface Curve {
  readonly label: string;
  readonly points: readonly CurvePoint[];
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 56;
const RIGHT = 20;
const TOP = 14;
const BOTTOM = 48;
const DECADES = [-5, -4, -3, -2, -1] as const;
const SUPERSCRIPTS: ReadonlyMap<number, string> = new Map([[-5, '⁻⁵'], [-4, '⁻⁴'], [-3, '⁻³'], [-2, '⁻²'], [-1, '⁻¹']]);

/**
 * Recall against false match rate as an SVG. Colours are classes (`line0` …) of the page's style sheet, so that they follow
 * light and dark. `resolution` is one false match among all negatives: left of it the curves only repeat the highest negative.
 */
export function chartSvg(title: string, curves: readonly Curve[], resolution: number): string {
  const shadeTo = Math.min(x(1e-1), Math.max(x(1e-5), x(resolution)));
  const lines = curves.map(({ label, points }, i) => {
    const path = points.map(({ rate, recall }) => `${x(rate).toFixed(1)},${y(recall).toFixed(1)}`).join(' ');
    return `<polyline class="line line${i}" points="${path}"><title>${escapeHtml(label)}</title></polyline>`;
  });
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">`,
    ...(shadeTo > x(1e-5)
      ? [
          `<rect class="shade" x="${LEFT}" y="${TOP}" width="${(shadeTo - LEFT).toFixed(1)}" height="${y(0) - TOP}">`,
          '<title>too few negatives to tell these rates apart</title></rect>',
        ]
      : []),
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].map(horizontal),
    ...DECADES.map(vertical),
    `<text class="axis" x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">false match rate</text>`,
    `<text class="axis" transform="rotate(-90 14 ${(TOP + y(0)) / 2})" x="14" y="${(TOP + y(0)) / 2}" text-anchor="middle">recall</text>`,
    ...lines.reverse(), // the first curve is drawn last, on top
    '</svg>',
  ].join('\n');
}

/** The sample of a curve's line for the legend. */
export function legendSvg(line: number): string {
  return `<svg class="key" viewBox="0 0 32 10" aria-hidden="true"><path class="line line${line}" d="M1 5H31"/></svg>`;
}

function horizontal(recall: number): string {
  const at = y(recall).toFixed(1);
  return (
    `<path class="grid" d="M${LEFT} ${at}H${WIDTH - RIGHT}"/>` +
    `<text class="tick" x="${LEFT - 8}" y="${at}" dy="4" text-anchor="end">${recall.toFixed(1)}</text>`
  );
}

function vertical(exponent: number): string {
  const at = x(10 ** exponent).toFixed(1);
  return (
    `<path class="grid" d="M${at} ${TOP}V${y(0)}"/>` +
    `<text class="tick" x="${at}" y="${y(0) + 18}" text-anchor="middle">10${SUPERSCRIPTS.get(exponent) ?? ''}</text>`
  );
}

function x(rate: number): number {
  return LEFT + ((Math.log10(rate) + 5) / 4) * (WIDTH - LEFT - RIGHT);
}

function y(recall: number): number {
  return TOP + (1 - recall) * (HEIGHT - TOP - BOTTOM);
}
