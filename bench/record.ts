/** Keeps what the benchmarks found last: bench/out/NAME.json becomes bench/record/DATE-NAME.json. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { small } from './record/small';
import { argumentsOf } from './usage';

const OUT = join(import.meta.dirname, 'out');
const RECORD = join(import.meta.dirname, 'record');

const names = argumentsOf('npm run bench:record -- NAMES: the names of reports in bench/out to keep, such as search compare peers', 1);
for (const name of names) {
  const from = join(OUT, `${name}.json`);
  if (!existsSync(from)) {
    console.error(`bench:record: expected ${from}; run bench:${name} first`);
    process.exitCode = 1;
    continue;
  }
  const report: { date: string } = JSON.parse(readFileSync(from, 'utf8'));
  const to = join(RECORD, `${report.date.slice(0, 10)}-${name}.json`);
  writeFileSync(to, `${JSON.stringify(small(report), null, 1)}\n`);
  console.log(`written: ${to}`);
}
