import { stepsOf } from '../../src/text/octaves';
import { WEIGHTS } from '../../src/text/table';

const WEIGHTED = /^\D+:\d+(?: \D+:\d+)*$/u;

/** `lee:620 yi:210 …` as `lee:yiV…`, which `weighted` reads. A form that nobody writes stays as it is. */
export function brief(cell: string): string {
  if (!WEIGHTED.test(cell) || cell === '-:1000') return cell;
  const [[first = ''] = [], ...rest] = cell.split(' ').map((item) => item.split(':'));
  const wrong = [first, ...rest.map(([form = '']) => form)].find((form) => Array.from(WEIGHTS).some((sign) => form.includes(sign)));
  if (wrong !== undefined) throw new RangeError(`brief: expected forms without the signs of weights, got "${wrong}"`);
  return rest.length === 0 ? first : `${first}:${rest.map(([form = '', weight]) => form + WEIGHTS.charAt(stepsOf(Number(weight)) - 1)).join('')}`;
}
