/** Lists of weighted spellings as the tables write them: `chen:800 chern:200`, integer per mille, heaviest first, sum 1000. */
export type Weighted = ReadonlyMap<string, number>;

/** Diacritics, apostrophes and hyphens folded away. */
export const letters = (text: string): string => text.normalize('NFD').replace(/[^a-z]/gu, '');

/** `p:93 b:7` or a bare form, which has the whole weight; `-` stands for the empty onset or rime. */
export const parseWeights = (text: string): Map<string, number> => {
  const result = new Map<string, number>();
  for (const entry of text.split(' ').filter(Boolean)) {
    const [written = '', weight = '1'] = entry.split(':');
    const form = written === '-' ? '' : written;
    if (result.has(form)) throw new RangeError(`weights: expected each form once, got ${written} twice in "${text}"`);
    result.set(form, Number(weight));
  }
  return result;
};

export const add = (into: Map<string, number>, form: string, weight: number): void => {
  if (form !== '' && weight > 0) into.set(form, (into.get(form) ?? 0) + weight);
};

const heaviest = ([a, x]: readonly [string, number], [b, y]: readonly [string, number]): number => y - x || (a < b ? -1 : 1);

/** Rounds by largest remainder, so that the list sums to exactly 1000; what falls under `least` per mille is dropped first. */
export const perMille = (weights: Weighted, least = 2): string => {
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const kept = [...weights].filter(([, weight]) => (weight / whole) * 1000 >= least);
  const sum = kept.reduce((all, [, weight]) => all + weight, 0);
  const exact = kept.map(([form, weight]) => [form, (weight / sum) * 1000] as const);
  const floors = new Map(exact.map(([form, weight]) => [form, Math.floor(weight)]));
  let missing = 1000 - [...floors.values()].reduce((all, weight) => all + weight, 0);
  for (const [form] of exact.map(([name, weight]) => [name, weight % 1] as const).sort(heaviest)) {
    if (missing <= 0) break;
    floors.set(form, (floors.get(form) ?? 0) + 1);
    missing -= 1;
  }
  return [...floors].sort(heaviest).map(([form, weight]) => `${form}:${weight}`).join(' ');
};
