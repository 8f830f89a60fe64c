import { stepsOf } from '../../src/text/octaves';
import { WEIGHTS, weighted } from '../../src/text/table';

const WEIGHTED = /^\D+:\d+(?: \D+:\d+)*$/u;

/** `lee:620 yi:210 …` as `lee:yiV…`, which `weighted` reads. A form that nobody writes stays as it is. */
export function brief(cell: string): string {
  if (!WEIGHTED.test(cell) || cell === '-:1000') return cell;
  const list = weighted(cell).map(([form, p]): [string, number] => [form || '-', Math.round(p * 1000)]);
  const wrong = list.find(([form]) => Array.from(WEIGHTS).some((sign) => form.includes(sign)));
  if (wrong !== undefined) throw new RangeError(`brief: expected forms without the signs of weights, got "${wrong[0]}"`);
  const [[first] = [''], ...rest] = list;
  return rest.length === 0 ? first : `${first}:${rest.map(([form, weight]) => form + WEIGHTS.charAt(stepsOf(weight) - 1)).join('')}`;
}
