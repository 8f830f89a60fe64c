/** How many comparisons and readings of names a second, beside string similarities on the same couples. Method: bench/README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridText } from './accuracy/terminal';
import type { Grid } from './accuracy/cells';
import { contestantsFor } from './compare/contestants';
import { drawCouples, type Couple } from './compare/couples';
import { koreanPeople } from './compare/korean-people';
import { readOptions, USAGE, type Options } from './compare/options';
import { parsingSpeeds } from './compare/parsing';
import { race, type Speed } from './compare/rounds';
import { loadLibrary, warmTables, type Library } from './search/library';
import { PeopleList } from './search/list';
import { isOptionError } from './search/options';
import { machine, versions } from './search/provenance';
import { thousands } from './search/report';

/** People whose names are coupled. */
const PEOPLE = 1_000_000;
/** Couples whose evidence is looked at both ways before the race. */
const CHECKED = 500;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await run(options);
} catch (error) {
  console.error(isOptionError(error) ? `bench:compare: ${error.message}` : error);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const { couples: count, rounds, milliseconds, seed, out } = options;
  const library = await loadLibrary();
  warmTables(library);
  const couples = drawCouples(new PeopleList(library, { size: PEOPLE, seed }), count, seed);
  const koreans = drawCouples(koreanPeople(library, PEOPLE, seed), count, seed);
  check(library, couples);
  check(library, koreans);
  const raced = (drawn: readonly Couple[]): Speed[] => race(contestantsFor(library, drawn), { rounds, milliseconds, pieces: drawn.length });
  const comparing = raced(couples);
  const korean = raced(koreans);
  const parsing = parsingSpeeds(library, rounds, seed);
  const report = {
    ...versions(), machine: machine(), seed, couples: couples.length, samePerson: couples.filter(({ same }) => same).length,
    rounds, milliseconds, comparing, korean, parsing,
  };
  const comparingGrid = grid(`Comparisons a second of CPU time, ${thousands(couples.length)} couples in mixed scripts`, comparing, comparing[0]);
  const koreanGrid = grid(`The same of ${thousands(koreans.length)} couples of Korean names`, korean, korean[0]);
  const parsingGrid = grid('Names read a second of CPU time', parsing, undefined);
  console.log([
    `allonym ${report.allonym}, Node ${report.node}, ${report.machine}, ${report.date}, seed ${seed}; medians of ${rounds} rounds by turns`,
    gridText(comparingGrid),
    gridText(koreanGrid),
    ...(comparing.some(({ name }) => name.startsWith('fuzzball')) ? [] : ['fuzzball is missing: npm ci --prefix bench/peers']),
    gridText(parsingGrid),
  ].join('\n\n'));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'compare.json'), `${JSON.stringify(report, null, 1)}\n`);
  console.log(`\nwritten: ${join(out, 'compare.json')}`);
}

/** Speed is worth nothing where the answers are wrong: finite, the same both ways, and higher for one person than for two. */
function check({ compareNames }: Library, couples: readonly Couple[]): void {
  const [same, other]: [number[], number[]] = [[], []];
  for (const couple of couples.slice(0, CHECKED)) {
    const { evidence, score } = compareNames(couple.a, couple.b);
    const back = compareNames(couple.b, couple.a);
    if (!Number.isFinite(evidence) || !(score >= 0 && score <= 1) || back.evidence !== evidence) {
      throw new Error(`compareNames("${couple.a}", "${couple.b}"): expected finite evidence, the same both ways; got ${evidence} and ${back.evidence}`);
    }
    (couple.same ? same : other).push(score);
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  if (!(mean(same) > mean(other) + 0.5)) throw new Error(`compareNames: expected one person's names to score above two people's; got ${mean(same)} and ${mean(other)}`);
}

function grid(title: string, speeds: readonly Speed[], first: Speed | undefined): Grid {
  const whole = (speed: number): string => thousands(Math.round(speed));
  return {
    title,
    head: ['', 'median', 'slowest', 'fastest', ...(first ? [`${first.name} / this`] : [])],
    rows: speeds.map(({ name, median, low, high }) => ({
      total: true,
      cells: [name, whole(median), whole(low), whole(high), ...(first ? [(first.median / median).toFixed(3)] : [])],
    })),
  };
}
