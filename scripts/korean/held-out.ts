/**
 * Writes the pairs of one half of the Hangul names, those that `train.ts --without HALF` has not seen:
 *
 *     npx tsx scripts/korean/held-out.ts 0 PAIRS.tsv > HALF.tsv
 */
import { readFileSync } from 'node:fs';
import { halfOf } from './pairs';

const [half, path] = process.argv.slice(2);
if ((half !== '0' && half !== '1') || path === undefined) throw new TypeError('held-out.ts: expected 0 or 1 and a table of pairs, got something else');
const [header = '', ...rows] = readFileSync(path, 'utf8').split('\n');
const chosen = rows.filter((row) => halfOf(row.split('\t')[2] ?? '') === Number(half));
process.stdout.write(`${[header, ...chosen.filter((row) => row !== '')].join('\n')}\n`);
