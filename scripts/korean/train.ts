/**
 * Trains the Korean spelling channel by expectation–maximisation and writes onsets.tsv, rimes.tsv and the spellings of
 * surnames.tsv (its other columns are hand-written and stay).
 *
 *     npx tsx scripts/korean/train.ts [--without 0|1] [--out DIR] PAIRS.tsv…
 *
 * PAIRS.tsv has the columns class, entity, Hangul, Latin, …; rows of other classes than hangul-latin/… are passed over.
 * --without leaves one half of the names out, for measuring on it (scripts/korean/held-out.ts).
 */
import { parseArgs } from 'node:util';
import { Model, rimeKey } from './model';
import { halfOf, readPairs, type Observation } from './pairs';
import { readings } from './read';
import { readRows } from './table';
import { writeChannel } from './write-channel';

const TABLES = new URL('../../src/language/korean/', import.meta.url).pathname;
const ROUNDS = 10;
/** A pair less likely than noise of four bits a letter is no spelling of the name at all (a stage name, a typing error). */
const NOISE_BITS = 4;

const { values, positionals } = parseArgs({
  options: { without: { type: 'string' }, out: { type: 'string', default: TABLES } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new TypeError('train.ts: expected at least one table of pairs, got none');

const surnameRows = readRows(`${TABLES}surnames.tsv`);
const model = new Model(surnameRows.map(([hangul = '']) => hangul));
const pairs = readPairs(positionals).filter(({ hangul }) => values.without === undefined || halfOf(hangul) !== Number(values.without));

for (let round = 1; round <= ROUNDS; round += 1) {
  model.clear();
  let bits = 0;
  let letters = 0;
  for (const pair of pairs) {
    const [gained, length] = observe(pair);
    bits += gained;
    letters += length;
  }
  model.update();
  console.log(`round ${round}: ${pairs.length} pairs, ${(bits / letters).toFixed(3)} bits a letter`);
}
writeChannel(values.out, model, surnameRows);

function observe(pair: Observation): [bits: number, letters: number] {
  const found = readings(pair, model);
  const p = found.reduce((sum, reading) => sum + reading.p, 0);
  const length = pair.words.join('').replaceAll('-', '').length;
  const noise = 2 ** (-NOISE_BITS * length - 7);
  for (const reading of found) {
    const weight = reading.p / (p + noise);
    if (weight < 1e-3) continue;
    vote(model.surnames.get(reading.surname), reading.surnameLetters, weight, pair.entity);
    reading.given.count((kind, part, position, spelled, share) => {
      const cell = kind === 'onset' ? model.onsets.get(`${part.onset} ${position}`) : model.rimes.get(rimeKey(part.rime, part.before, position));
      vote(cell, spelled === '' ? '-' : spelled, share, pair.entity);
    }, weight);
  }
  return [-Math.log2(p + noise), length];
}

function vote(cell: ReturnType<Model['rimes']['get']>, spelling: string, weight: number, entity: string): void {
  if (!cell) return;
  cell.counts.set(spelling, (cell.counts.get(spelling) ?? 0) + weight);
  if (weight < 0.5) return;
  const voters = cell.voters.get(spelling);
  if (voters) voters.add(entity);
  else cell.voters.set(spelling, new Set([entity]));
}
