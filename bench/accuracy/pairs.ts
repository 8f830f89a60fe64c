import { makePair, type Pair } from '../../src/calibrate/pair';
import { cell, readTsv } from './tsv';

/** Reads `class entity a b …`, a header row first. `source` names the file in errors. */
export function readPairs(text: string, source: string): Pair[] {
  const pairs = readTsv(text, source, ['class', 'entity', 'a', 'b']).map((row) =>
    makePair(cell(row, 'class'), cell(row, 'entity'), cell(row, 'a'), cell(row, 'b')),
  );
  const bad = pairs.find((pair) => pair.group === '' || pair.entity === '' || pair.a === '' || pair.b === '');
  if (bad) throw new RangeError(`${source}: expected class, entity, a and b in every row; got ${JSON.stringify(bad)}`);
  return pairs;
}
