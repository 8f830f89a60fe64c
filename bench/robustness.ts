/** Labelled pairs in, what each kind of disturbance costs out. What the numbers mean: bench/README.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { pairsOfPeople } from './accuracy/fixtures';
import { measure, preparedNames } from './accuracy/measure';
import { readPairs } from './accuracy/pairs';
import { groupBy } from '../src/calibrate/group';
import type { Pair } from '../src/calibrate/pair';
import { generator, sample } from '../src/calibrate/random';
import { ascending, thresholdAt } from './accuracy/recall';
import { selectGroups } from './accuracy/report';
import { drawSample } from './accuracy/sample';
import { gridText } from './accuracy/terminal';
import { comparator } from './comparators/allonym';
import { DISGUISES } from './robustness/disguises';
import { ERRORS } from './robustness/errors';
import { LAYOUTS } from './robustness/layouts';
import { tally, type Tally } from './robustness/measure';
import { linesOf, lossGrid } from './robustness/table';

const ROOT = join(import.meta.dirname, '..');
const PEOPLE = join(ROOT, 'fixtures/people.tsv');
const RATE = 1e-4;
const PERTURBATIONS = [...LAYOUTS, ...DISGUISES, ...ERRORS];

const USAGE = `npm run bench:robustness -- [options]
  --pairs FILE     labelled pairs: class, entity, a, b, tab-separated under a header row (default: fixtures/)
  --group NAME     only this group, e.g. hangul-latin; may be repeated
  --kind NAME      only this perturbation; may be repeated
  --out FILE       where the numbers go (default: bench/out/robustness.json)
  --seed N         of every draw (default: 1)
  --negatives N    random pairs of different people a group, for the threshold (default: 60000)
  --sample N       pairs of a class that are perturbed (default: 400)
  --losses N       print N pairs that each perturbation lost
  --help           print this`;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' }, group: { type: 'string', multiple: true, default: [] }, kind: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: join(ROOT, 'bench/out/robustness.json') }, seed: { type: 'string', default: '1' },
    negatives: { type: 'string', default: '60000' }, sample: { type: 'string', default: '400' }, losses: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await run();

async function run(): Promise<void> {
  const [seed, negatives, size, losses] = [values.seed, values.negatives, values.sample, values.losses].map(Number) as [number, number, number, number];
  const built: string = 'allonym';
  const library: typeof import('../src/index') = await import(built);
  const kinds = PERTURBATIONS.filter(({ name }) => values.kind.length === 0 || values.kind.includes(name));
  if (kinds.length === 0) throw new RangeError(`--kind: expected ${PERTURBATIONS.map(({ name }) => name).join(', ')}; got ${values.kind.join(', ')}`);
  const tallies: Tally[] = [];
  const thresholds: Record<string, number> = {};
  for (const [group, pairs] of selectGroups(groupBy(readAll(), (pair) => pair.group), values.group)) {
    const { random } = measure(comparator, preparedNames(comparator), drawSample(group, pairs, { seed, negatives, queries: 0, candidates: 0 }));
    const threshold = thresholdAt(ascending(random.evidence), RATE) ?? Number.POSITIVE_INFINITY;
    thresholds[group] = threshold;
    for (const [name, members] of groupBy(pairs, (pair) => pair.class)) {
      const drawn = sample(members, size, generator(seed, `robustness ${name}`));
      for (const kind of kinds) tallies.push(tally(library, kind, drawn, threshold, seed));
    }
    console.error(`${group}  threshold ${threshold.toFixed(2)} bits`);
  }
  const lines = linesOf(tallies);
  console.log(`${values.pairs ?? relative(ROOT, PEOPLE)}, seed ${seed}, up to ${size} pairs a class, ${negatives} negatives a group\n`);
  console.log(gridText(lossGrid(lines, Object.keys(thresholds))));
  for (const { perturbation } of losses > 0 ? lines : []) {
    const lost = tallies.filter((one) => one.perturbation === perturbation).flatMap((one) => one.lost).sort((x, y) => y.before - y.after - (x.before - x.after));
    if (lost.length > 0) console.log(`\n${perturbation}: ${lost.length} lost`);
    for (const { a, perturbed, before, after } of lost.slice(0, losses)) console.log(`  ${before.toFixed(1)} → ${after.toFixed(1)}  ${a}  ~  ${JSON.stringify(perturbed)}`);
  }
  mkdirSync(join(values.out, '..'), { recursive: true });
  const report = { pairsFrom: values.pairs ?? relative(ROOT, PEOPLE), seed, negatives, sample: size, node: process.version, date: new Date().toISOString(), thresholds, lines: lines.map((line) => ({ ...line, groups: Object.fromEntries(line.groups) })), tallies };
  writeFileSync(values.out, `${JSON.stringify(report, null, 1)}\n`);
  console.log(`\nwritten: ${values.out}`);
}

function readAll(): Pair[] {
  const [file, read] = values.pairs === undefined ? [PEOPLE, pairsOfPeople] : [values.pairs, readPairs];
  if (!existsSync(file)) throw new RangeError(`--pairs: expected a file of labelled pairs; found none at ${file}`);
  return read(readFileSync(file, 'utf8'), file);
}
