/** One judged couple. */
export interface Point {
  readonly evidence: number;
  readonly match: boolean;
  readonly weight: number;
}

/** The logistic 1 / (1 + e^((even − evidence) / width)). */
export interface Logistic {
  /** Evidence in bits at which a match is as likely as none. */
  readonly even: number;
  /** Bits that change the odds e-fold. */
  readonly width: number;
}

const STEPS = 60;
/** A narrower curve than this is a step: the matches and the others do not overlap, and likelihood has no maximum. */
const LEAST_WIDTH = 0.01;

/**
 * The likeliest logistic: regression in two parameters by Newton's method, each step halved until it makes the data
 * likelier. Undefined where there is none: with one kind of couple only, with kinds that do not overlap, or where evidence
 * speaks the wrong way round.
 */
export function fitLogistic(points: readonly Point[]): Logistic | undefined {
  if (!overlap(points)) return undefined;
  let slope = 0.3;
  let offset = -2;
  let best = cost(points, offset, slope);
  for (let step = 0; step < STEPS; step++) {
    const [byOffset, bySlope] = newton(points, offset, slope);
    let improved = false;
    for (let scale = 1; scale > 1e-4 && !improved; scale /= 2) {
      const next = cost(points, offset + scale * byOffset, slope + scale * bySlope);
      if (!(next < best)) continue;
      best = next;
      offset += scale * byOffset;
      slope += scale * bySlope;
      improved = true;
    }
    if (!improved) break;
  }
  return slope > 0 && 1 / slope > LEAST_WIDTH ? { even: -offset / slope, width: 1 / slope } : undefined;
}

/** The chance of a match that a logistic gives an evidence. */
export const chance = ({ even, width }: Logistic, evidence: number): number => 1 / (1 + Math.exp((even - evidence) / width));

function overlap(points: readonly Point[]): boolean {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { evidence, match } of points) {
    if (match) lowest = Math.min(lowest, evidence);
    else highest = Math.max(highest, evidence);
  }
  return lowest < highest;
}

/** The step to the maximum of the parabola that fits the log-likelihood here. */
function newton(points: readonly Point[], offset: number, slope: number): [offset: number, slope: number] {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
  for (const { evidence, match, weight } of points) {
    const p = 1 / (1 + Math.exp(-(offset + slope * evidence)));
    const error = weight * ((match ? 1 : 0) - p);
    const spread = weight * p * (1 - p);
    g0 += error;
    g1 += error * evidence;
    h00 += spread;
    h01 += spread * evidence;
    h11 += spread * evidence * evidence;
  }
  const determinant = h00 * h11 - h01 * h01;
  return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
}

/** Minus the log-likelihood. */
function cost(points: readonly Point[], offset: number, slope: number): number {
  let sum = 0;
  for (const { evidence, match, weight } of points) {
    const odds = offset + slope * evidence;
    sum += weight * Math.log1p(Math.exp(match ? -odds : odds));
  }
  return sum;
}
