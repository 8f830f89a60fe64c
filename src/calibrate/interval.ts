/** An estimate and the 95 % interval around it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Events in one stratum: how many happened among how many tries. */
export interface Count {
  readonly events: number;
  readonly tries: number;
}

/** The normal deviate of a two-sided 95 % interval. */
const Z = 1.959964;

/**
 * The mean of the strata's rates, each stratum weighing alike, for events that are rare. The interval is the gamma interval
 * of Fay and Feuer (Statistics in Medicine 16:791–801, 1997), the exact Poisson one where there is one stratum; its
 * quantiles are Wilson and Hilferty's, within a hundredth of the exact ones but for the lower end of one to three events, where
 * they are some hundredths of an event off. Strata without tries are left out; undefined without any.
 */
export function meanRate(strata: readonly Count[]): Estimate | undefined {
  const tried = strata.filter(({ tries }) => tries > 0);
  if (tried.length === 0) return undefined;
  let [value, variance, most] = [0, 0, 0];
  for (const { events, tries } of tried) {
    const weight = 1 / (tries * tried.length);
    value += weight * events;
    variance += weight * weight * events;
    most = Math.max(most, weight);
  }
  return {
    value,
    low: value === 0 ? 0 : gammaQuantile(value, variance, -Z),
    high: Math.min(1, gammaQuantile(value + most, variance + most * most, Z)),
  };
}

/**
 * The mean of the strata's shares, each weighing alike, for events that are common: Wilson's interval (1927), at Kish's
 * effective number of tries.
 */
export function meanShare(strata: readonly Count[]): Estimate | undefined {
  const tried = strata.filter(({ tries }) => tries > 0);
  if (tried.length === 0) return undefined;
  const value = tried.reduce((sum, { events, tries }) => sum + events / tries, 0) / tried.length;
  const size = tried.length ** 2 / tried.reduce((sum, { tries }) => sum + 1 / tries, 0);
  const middle = (value + Z ** 2 / (2 * size)) / (1 + Z ** 2 / size);
  const half = (Z / (1 + Z ** 2 / size)) * Math.sqrt((value * (1 - value)) / size + Z ** 2 / (4 * size ** 2));
  // Rounding must not put the share itself outside.
  return { value, low: Math.min(value, Math.max(0, middle - half)), high: Math.max(value, Math.min(1, middle + half)) };
}

/** Wilson and Hilferty 1931: the cube root of a gamma variable is nearly normal. */
function gammaQuantile(mean: number, variance: number, z: number): number {
  const shape = mean ** 2 / variance;
  return mean * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
}
