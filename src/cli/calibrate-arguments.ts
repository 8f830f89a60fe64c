import type { CalibrateRequest } from './calibrate';
import { readDelimiter } from './delimiter';
import { isCount, isShare, number, numbers, text, type Values } from './option-numbers';

/** What was asked of `allonym calibrate`. */
export function calibration(file: string, values: Values, json: boolean): CalibrateRequest {
  const delimiter = text(values, 'delimiter');
  return {
    file,
    delimiter: delimiter === undefined ? undefined : readDelimiter(delimiter),
    draw: text(values, 'draw') === undefined ? undefined : number(values, 'draw', 0, isCount, 'a whole number from 1'),
    seed: number(values, 'seed', 1, (value) => Number.isInteger(value) && value >= 0, 'a whole number from 0'),
    listSize: number(values, 'list-size', 100_000, isCount, 'a whole number from 1'),
    prior: number(values, 'prior', 0.01, isShare, 'a number between 0 and 1'),
    goals: [
      ...numbers(values, 'find', [0.99, 0.95, 0.9], isShare, 'numbers between 0 and 1, commas between them').map((find) => ({ find })),
      ...numbers(values, 'false-hits', [1000, 100, 10], (value) => value > 0 && value < 1e9, 'numbers above 0, commas between them')
        .map((falseHits) => ({ falseHits })),
    ],
    svg: text(values, 'svg'),
    json,
  };
}
