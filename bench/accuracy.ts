/** Labelled pairs in, recall at fixed false match rates out. What the numbers mean: bench/README.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { groupBy } from '../src/calibrate/group';
import type { Pair } from '../src/calibrate/pair';
import { drawSample } from './accuracy/sample';
import { calibrationGrid, factsGrid, lookAlikeGrid, rankingGrid, recallGrid, unresolvedNote } from './accuracy/cells';
import { pairsOfPeople, readLookAlikes } from './accuracy/fixtures';
import { listCases, type GroupLists } from './accuracy/lists';
import { measureLookAlikes, type LookAlikeLine } from './accuracy/look-alikes';
import { measure, preparedNames } from './accuracy/measure';
import { readOptions, USAGE, type Options } from './accuracy/options';
import { LISTED, pageHtml, provenance } from './accuracy/page';
import { readPairs } from './accuracy/pairs';
import { groupFacts, selectGroups, type Report } from './accuracy/report';
import { OPERATING_POINTS, summarize, type GroupSummary } from './accuracy/summary';
import { falseMatchesText, gridText, missesText } from './accuracy/terminal';
import { loadComparators } from './comparators/index';

const ROOT = join(import.meta.dirname, '..');
const PEOPLE = join(ROOT, 'fixtures/people.tsv');
const NEGATIVES = join(ROOT, 'fixtures/negatives.tsv');
/** As many names as one query is ranked among. */
const CANDIDATES = 3000;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await run(options);
} catch (error) {
  // A mistyped option or a faulty file needs its message; anything else needs its stack.
  console.error(error instanceof RangeError || isOptionError(error) ? `bench:accuracy: ${error.message}` : error);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const comparators = await loadComparators(options.matchers);
  const groups = selectGroups(groupBy(pairsFor(options), (pair) => pair.group), options.groups);
  const samples = groups.map(([group, pairs]) => drawSample(group, pairs, { ...options, candidates: CANDIDATES }));
  const lookAlikes = existsSync(NEGATIVES)
    ? readLookAlikes(readFileSync(NEGATIVES, 'utf8'), NEGATIVES).filter(
        ({ group }) => options.groups.length === 0 || options.groups.includes(group),
      )
    : [];

  const summaries: GroupSummary[] = [];
  const lookAlikeLines: LookAlikeLine[] = [];
  const lists: GroupLists[] = [];
  for (const comparator of comparators) {
    const name = preparedNames(comparator);
    for (const sample of samples) {
      const measured = measure(comparator, name, sample);
      const summary = summarize(sample, measured);
      summaries.push(summary);
      // The lists serve work on allonym; another matcher's are wanted only when it runs alone.
      if (comparator === comparators[0]) {
        lists.push(listCases(sample, measured, summary, Math.max(LISTED, options.negativesList)));
      }
      const seconds = (measured.milliseconds / 1000).toFixed(1);
      console.error(`${comparator.name}  ${sample.group}  ${measured.compared} comparisons, ${seconds} s`);
    }
    lookAlikeLines.push(...measureLookAlikes(comparator, name, lookAlikes, summaries));
  }

  const report: Report = {
    allonym: packageVersion(),
    node: process.version,
    date: new Date().toISOString(),
    pairsFrom: options.pairs ?? relative(ROOT, PEOPLE),
    seed: options.seed,
    operatingPoints: OPERATING_POINTS,
    groups: samples.map(groupFacts),
    summaries,
    lookAlikes: lookAlikeLines,
  };
  print(report, lists, options);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'accuracy.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(join(options.out, 'accuracy.html'), pageHtml(report, lists));
  console.log(`\nwritten: ${join(options.out, 'accuracy.json')}, ${join(options.out, 'accuracy.html')}`);
}

function pairsFor(options: Options): Pair[] {
  const [file, read] = options.pairs === undefined ? [PEOPLE, pairsOfPeople] : [options.pairs, readPairs];
  if (!existsSync(file)) throw new RangeError(`--pairs: expected a file of labelled pairs; found none at ${file}`);
  return read(readFileSync(file, 'utf8'), file);
}

function print(report: Report, lists: readonly GroupLists[], options: Options): void {
  const grids = [recallGrid, rankingGrid, calibrationGrid, lookAlikeGrid, factsGrid].map((grid) => grid(report));
  const texts = [
    provenance(report),
    ...grids.filter(({ rows }) => rows.length > 0).map(gridText),
    unresolvedNote(report),
    ...(options.misses > 0 ? lists.map((list) => missesText(list, options.misses)) : []),
    ...(options.negativesList > 0 ? lists.map((list) => falseMatchesText(list, options.negativesList)) : []),
  ];
  console.log(texts.filter((text) => text !== '').join('\n\n'));
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return version;
}

function isOptionError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
