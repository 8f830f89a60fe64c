/** Measures of the picture in its own units. */
export const FRAME = { width: 760, left: 84, right: 24, top: 58, height: 150, gap: 46 } as const;

/** The bits that the common axis shows. */
const BITS = { from: -10, to: 30, tick: 5 } as const;

/** Evidence in bits, and a height in the panel from 0 to 1. */
export type Place = readonly [evidence: number, height: number];

export type Mark =
  | { readonly kind: 'line'; readonly class: string; readonly places: readonly Place[] }
  | { readonly kind: 'band'; readonly places: readonly (readonly [evidence: number, low: number, high: number])[] }
  | { readonly kind: 'dot'; readonly place: Place }
  | { readonly kind: 'unknown'; readonly from: number; readonly note: string };

/** One of the drawings that stand above each other over the axis of evidence. */
export interface Panel {
  readonly title: string;
  /** Stands in the lower right corner. */
  readonly note?: string;
  readonly ticks: readonly { readonly place: number; readonly label: string }[];
  readonly marks: readonly Mark[];
}

export const line = (name: string, places: readonly Place[]): Mark => ({ kind: 'line', class: name, places });
export const band = (places: readonly (readonly [number, number, number])[]): Mark => ({ kind: 'band', places });
export const unknown = (from: number, note: string): Mark => ({ kind: 'unknown', from, note });

const inside = FRAME.width - FRAME.left - FRAME.right;

export const x = (evidence: number): number =>
  FRAME.left + ((Math.min(BITS.to, Math.max(BITS.from, evidence)) - BITS.from) / (BITS.to - BITS.from)) * inside;

const isShown = (evidence: number): boolean => evidence >= BITS.from && evidence <= BITS.to;

export const axisLabel = (label: string, y: number): string =>
  `<text x="${FRAME.left + inside / 2}" y="${y}" text-anchor="middle">${label}</text>`;

export function panel({ title, note, ticks, marks }: Panel, top: number): string {
  const bottom = top + FRAME.height;
  const y = (height: number): string => (bottom - height * FRAME.height).toFixed(1);
  const point = ([evidence, height]: Place): string => `${x(evidence).toFixed(1)},${y(height)}`;
  const draw = (mark: Mark): string => {
    switch (mark.kind) {
      case 'line': {
        const places = mark.places.filter(([evidence]) => isShown(evidence));
        return places.length < 2 ? '' : `<polyline class="${mark.class}" points="${places.map(point).join(' ')}"/>`;
      }
      case 'band': {
        const places = mark.places.filter(([evidence]) => isShown(evidence));
        const upper = places.map(([evidence, , high]) => point([evidence, high]));
        const lower = places.map(([evidence, low]) => point([evidence, low])).reverse();
        return places.length < 2 ? '' : `<polygon class="band" points="${[...upper, ...lower].join(' ')}"/>`;
      }
      case 'dot':
        return isShown(mark.place[0]) ? `<circle class="dot" cx="${x(mark.place[0]).toFixed(1)}" cy="${y(mark.place[1])}" r="2.6"/>` : '';
      case 'unknown': {
        const from = x(mark.from);
        const right = FRAME.left + inside;
        return from >= right ? '' : `<rect class="unknown" x="${from.toFixed(1)}" y="${top}" width="${(right - from).toFixed(1)}" height="${FRAME.height}"/>` +
          `<text class="note" x="${right - 6}" y="${top + 16}" text-anchor="end">${mark.note}</text>`;
      }
    }
  };
  return [
    `<text class="title" x="${FRAME.left}" y="${top - 8}">${title}</text>`,
    ...ticks.map(({ place, label }) =>
      `<path class="grid" d="M${FRAME.left} ${y(place)}H${FRAME.left + inside}"/><text class="tick" x="${FRAME.left - 8}" y="${y(place)}" dy="4" text-anchor="end">${label}</text>`),
    ...bitTicks().map((bits) =>
      `<path class="grid" d="M${x(bits)} ${top}V${bottom}"/><text class="tick" x="${x(bits)}" y="${bottom + 15}" text-anchor="middle">${String(bits).replace('-', '−')}</text>`),
    ...marks.map(draw).filter((drawn) => drawn !== ''),
    ...(note === undefined ? [] : [`<text class="note" x="${FRAME.left + inside - 6}" y="${bottom - 10}" text-anchor="end">${note}</text>`]),
    `<rect class="frame" x="${FRAME.left}" y="${top}" width="${inside}" height="${FRAME.height}"/>`,
  ].join('\n');
}

const bitTicks = (): number[] =>
  Array.from({ length: (BITS.to - BITS.from) / BITS.tick + 1 }, (_, i) => BITS.from + i * BITS.tick);
