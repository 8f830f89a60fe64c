/** Evidence in ascending order, for `thresholdAt`. */
export function ascending(evidence: Iterable<number>): Float64Array {
  return Float64Array.from(evidence).sort();
}

/**
 * The evidence that `rate` of the negatives exceed: the smallest value with at most `rate` of them strictly above. With fewer
 * than 1/rate negatives that is the highest of them, which flatters; see `resolves`. Undefined without any negatives.
 */
export function thresholdAt(negatives: Float64Array, rate: number): number | undefined {
  const mayExceed = Math.floor(negatives.length * rate + 1e-9); // 1e-9: 60,000 × 1e-4 is a hair off 6 in binary
  return negatives[negatives.length - 1 - mayExceed];
}

/** Whether there are negatives enough to tell this false match rate from zero. */
export function resolves(negatives: number, rate: number): boolean {
  return negatives * rate >= 1 - 1e-9;
}

/** The share of values strictly above the threshold; undefined without values or threshold. */
export function shareAbove(values: ArrayLike<number>, threshold: number | undefined): number | undefined {
  return threshold === undefined ? undefined : share(values, (value) => value > threshold);
}

export function share(values: ArrayLike<number>, holds: (value: number) => boolean): number | undefined {
  let held = 0;
  for (let i = 0; i < values.length; i++) if (holds(values[i] ?? Number.NaN)) held++;
  return values.length === 0 ? undefined : held / values.length;
}

export interface CurvePoint {
  readonly rate: number;
  readonly recall: number;
}

/** False match rates from 1e-5 to 1e-1, ten steps a decade, four digits each so that 1e-5 is 1e-5. */
const CURVE_RATES: readonly number[] = Array.from({ length: 41 }, (_, i) => Number((10 ** (-5 + i / 10)).toPrecision(4)));

/** Recall at each rate of the curve; empty without negatives. */
export function recallCurve(positives: ArrayLike<number>, negatives: Float64Array): CurvePoint[] {
  return CURVE_RATES.flatMap((rate) => {
    const recall = shareAbove(positives, thresholdAt(negatives, rate));
    return recall === undefined ? [] : [{ rate, recall }];
  });
}
