/**
 * What the first names of a process cost, tables and all: each in fresh processes, beside the first call of a library that also
 * unpacks a dictionary of Chinese characters. Ratios to the peer of the same round hold where milliseconds do not: on other and busier machines.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gridText } from './accuracy/terminal';
import type { Grid } from './accuracy/cells';
import { median } from './search/quantile';
import { argumentsOf } from './usage';

const [times = '11'] = argumentsOf('npm run bench:first-use -- [ROUNDS]: fresh processes for each first name, 11 by default', 0);
const ROUNDS = Number(times);
if (!Number.isInteger(ROUNDS) || ROUNDS < 1) throw new RangeError(`bench:first-use: expected a number of rounds from 1, got ${times}`);

const ROOT = pathToFileURL(resolve('dist/index.js')).href;

/** One process each: a module, and what is first asked of it. */
const ASKED = [
  { name: 'import', module: ROOT, first: '' },
  { name: 'first Han name', module: ROOT, first: "library.parseName('陳志')" },
  { name: 'first Latin name', module: ROOT, first: "library.parseName('Chan Tai Man')" },
  { name: 'first Hangul name', module: ROOT, first: "library.parseName('김철수')" },
  { name: 'first Khmer name', module: ROOT, first: "library.parseName('សុខ ចាន់ដារ៉ា')" },
  { name: 'pinyin-pro: import', module: 'pinyin-pro', first: '' },
  { name: 'pinyin-pro: first name', module: 'pinyin-pro', first: "library.pinyin('陈志')" },
  { name: 'to-jyutping: import', module: 'to-jyutping', first: '' },
  { name: 'to-jyutping: first name', module: 'to-jyutping', first: "(library.default ?? library).getJyutpingList('陳志')" },
] as const;

/** The peer that ratios are to: import and first call, since libraries share their work out between the two as they like. */
const PEER = 'pinyin-pro: first name';

/** Milliseconds of a fresh process: of importing alone, or of importing and the first call. */
function measure(module: string, first: string): number {
  const code = `const start = performance.now(); const library = await import(${JSON.stringify(module)}); ${first}; console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
}

const rounds = Array.from({ length: ROUNDS }, () => new Map(ASKED.map(({ name, module, first }) => [name as string, measure(module, first)])));
const of = (name: string): number[] => rounds.map((round) => round.get(name) ?? Number.NaN);
const ratios = (name: string): number[] => rounds.map((round) => (round.get(name) ?? Number.NaN) / (round.get(PEER) ?? Number.NaN));

const grid: Grid = {
  title: `The first names of a process, import included: ${ROUNDS} rounds, Node ${process.versions.node}`,
  head: ['', 'ms (median)', 'least', 'as many times as pinyin-pro'],
  rows: ASKED.map(({ name }) => ({ total: false, cells: [name, median(of(name)).toFixed(0), Math.min(...of(name)).toFixed(0), median(ratios(name)).toFixed(1)] })),
};
console.log(gridText(grid));
