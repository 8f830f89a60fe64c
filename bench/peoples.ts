/**
 * Strangers of peoples whose names no room reads: how many have eight bits and twelve, and what a name says of itself.
 *
 *   npx tsx bench/peoples.ts [SEED], after `npm run build`
 *
 * Names are drawn from the library's own tables of their words, so that these figures tell what common names do, and nothing of rarer ones.
 */
import { generator, type Random } from '../src/calibrate/random';
import { sourceRows } from '../scripts/tables/source';
import { median } from './search/quantile';
import { Weighted } from './search/weighted';
import { argumentsOf } from './usage';

// As built; by a computed path, since types are checked before anything is built.
const { compareNames, parseName }: typeof import('../src/index') = await import(new URL('../dist/index.js', import.meta.url).href);

const NAMES = 1000;
/** Evidence of strangers under this is not worked out to the end. */
const LEAST_SCORE = 0.3;

const [seed = '1'] = argumentsOf('npx tsx bench/peoples.ts [SEED], after `npm run build`', 0);

function tell(people: string, columns: (random: Random) => readonly number[]): void {
  const random = generator(Number(seed), people);
  const rows = sourceRows(`language/${people}.tsv`);
  const words = rows[0]?.slice(1).map((_, i) => new Weighted(rows.map((row) => [row[0] ?? '', Number(row[i + 1])]))) ?? [];
  const draw = (): string => columns(random).map((column) => words[column - 1]?.draw(random) ?? '').join(' ');
  const names = [...new Set(Array.from({ length: NAMES }, draw))].map((name) => parseName(name));
  let [pairs, eight, twelve] = [0, 0, 0];
  for (const [i, one] of names.entries()) {
    for (const other of names.slice(0, i)) {
      const { evidence } = compareNames(one, other, { minScore: LEAST_SCORE });
      pairs++;
      if (evidence >= 8) eight++;
      if (evidence >= 12) twelve++;
    }
  }
  const share = (count: number): string => ((1e5 * count) / pairs).toFixed(1);
  console.log(`${people}: of 100,000 pairs of strangers ${share(eight)} have 8 bits, ${share(twelve)} have 12; a name has ${median(names.map((name) => compareNames(name, name).evidence)).toFixed(1)} with itself`);
}

tell('vietnamese', (random) => (random() < 0.85 ? [1, 2, 3] : [1, 3]));
tell('japanese', () => [1, 2]);
tell('burmese', (random) => (random() < 0.4 ? [1, 1] : [1, 1, 1]));
