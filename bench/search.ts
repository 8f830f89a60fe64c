/** Lists of people in, cost and recall of searching them out. What the numbers mean: bench/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridText } from './accuracy/terminal';
import { growthSvg } from './search/growth';
import { inChild } from './search/in-child';
import { isOptionError, readOptions, USAGE, type Options } from './search/options';
import { pageHtml } from './search/page';
import { machine, versions } from './search/provenance';
import { costGrid, fateGrid, foundGrid, missesText, provenance, type Report } from './search/report';
import type { SizeResult, SizeSetup } from './search/size-run';

const CHILD = join(import.meta.dirname, 'search/size-run.ts');

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await run(options);
} catch (error) {
  console.error(isOptionError(error) ? `bench:search: ${error.message}` : error);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const sizes: SizeResult[] = [];
  const failed: { size: number; why: string }[] = [];
  for (const size of options.sizes) {
    const { seed, queries, lists, pairs, lossSeconds, threads } = options;
    try {
      sizes.push(await inChild<SizeSetup, SizeResult>(CHILD, { size, seed, queries, lists, pairs, lossSeconds, threads }));
    } catch (error) {
      // One size that runs out of memory must not cost the results of the others.
      failed.push({ size, why: error instanceof Error ? error.message : String(error) });
      process.exitCode = 1;
    }
  }
  if (sizes.some(({ snapshot }) => snapshot && !snapshot.identical)) process.exitCode = 1;
  const report: Report = {
    ...versions(),
    machine: machine(),
    seed: options.seed,
    threads: options.threads,
    pairsFrom: options.pairs ?? 'fixtures/people.tsv',
    listsFrom: options.lists === undefined ? 'drawn' : `half from ${options.lists}`,
    sizes,
    failed,
  };
  const grids = [costGrid(report), foundGrid(report), fateGrid(report)];
  console.log([provenance(report), ...grids.map(gridText), ...(options.misses > 0 ? [missesText(report, options.misses)] : [])].join('\n\n'));
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'search.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(join(options.out, 'search.svg'), growthSvg(sizes));
  writeFileSync(join(options.out, 'search.html'), pageHtml(report, grids));
  console.log(`\nwritten: ${['search.json', 'search.html', 'search.svg'].map((file) => join(options.out, file)).join(', ')}`);
}
