/** This library and what is used in its place, on one list with one set of queries. Method: bench/README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridText } from './accuracy/terminal';
import type { EngineResult, EngineSetup } from './peers/engine-run';
import { readOptions, USAGE, type Options } from './peers/options';
import { peerGrid, STAR, type Report } from './peers/report';
import { inChild } from './search/in-child';
import { isOptionError } from './search/options';
import { machine, versions } from './search/provenance';

const CHILD = join(import.meta.dirname, 'peers/engine-run.ts');
const PACKAGE = join(import.meta.dirname, 'peers/package.json');

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await run(options);
} catch (error) {
  console.error(isOptionError(error) ? `bench:peers: ${error.message}` : error);
  process.exitCode = 1;
}

async function run({ sizes, engines, queries, seed, lists, pairs, seconds, minutes, out }: Options): Promise<void> {
  const results: EngineResult[] = [];
  const failed: { engine: string; size: number; why: string }[] = [];
  for (const size of sizes) {
    for (const engine of engines) {
      try {
        const setup: EngineSetup = { engine, size, queries, seed, lists, pairs, seconds };
        const result = await inChild<EngineSetup, EngineResult>(CHILD, setup, 60 * minutes);
        const other = results.find((one) => one.size === size && one.fingerprint !== result.fingerprint);
        if (other) throw new Error(`${engine} had another list than ${other.engine}`);
        results.push(result);
        console.error(`${size}  ${engine}: ${result.found.all.toFixed(3)} found, ${result.perSecond.toPrecision(3)} queries/s`);
      } catch (error) {
        // What a peer cannot do is a result as well.
        const why = error instanceof Error ? error.message : String(error);
        failed.push({ engine, size, why });
        console.error(`${size}  ${engine}: ${why}`);
      }
    }
  }
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  const report: Report = {
    ...versions(), machine: machine(), seed, pairsFrom: pairs ?? 'fixtures/people.tsv', listsFrom: lists === undefined ? 'drawn' : `half from ${lists}`,
    packages: dependencies, results, failed,
  };
  const head = `allonym ${report.allonym}, Node ${report.node}, ${report.machine}, ${report.date}, seed ${seed}, list ${report.listsFrom}, pairs from ${report.pairsFrom}`;
  const star = results.some(({ complete }) => !complete) ? [STAR] : [];
  console.log([head, ...sizes.map((size) => gridText(peerGrid(report, size))), ...star].join('\n\n'));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'peers.json'), `${JSON.stringify(report, null, 1)}\n`);
  console.log(`\nwritten: ${join(out, 'peers.json')}`);
}
