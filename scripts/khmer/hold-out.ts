/**
 * Recall on words that no table was made from: trains on half of the words, builds the library with those tables, and measures
 * it on the people and names all of whose words are in the other half. Four such halves, for one holds thirty people.
 *
 *   npx tsx scripts/khmer/hold-out.ts SPELLINGS NAMES PEOPLE PLACES [--splits 0,1,2,3] [--tables FOLDER] [--shipped] [--list]
 *
 * --tables keeps the tables there, or takes those that are there already. --shipped measures the tables as they are, on all
 * people. Also how often `spellings` knows how such words are spelt. --list prints the pairs that are missed and the strongest false matches.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { show, speltNames, speltWords } from '../../bench/spelt-words';
import { clean } from '../../src/language/khmer/clean';
import { packWords } from '../tables/counts';
import { pack } from '../tables/pack';
import { valueOf } from './making';
import { half, type HoldOut } from './pairs';
import { readRows } from './table';

const args = process.argv.slice(2);
const paths = args.slice(0, 4);
const shipped = args.includes('--shipped');
const splits = shipped ? [-1] : (valueOf(args, '--splits') ?? '0,1,2,3').split(',').map(Number);
const ROOM = join(import.meta.dirname, '../../src/language/khmer');
/** As many pairs of different people are compared at most; enough for thirty false matches at 1 in 10,000. */
const NEGATIVES = 300_000;
/** Scores under this, and the evidence with them, are not computed to the end. */
const LEAST_SCORE = 0.02;
const RATES = [1e-4, 1e-3];

interface Line { readonly kind: string; readonly entity: string; readonly khmer: string; readonly latin: string }
/** A true pair with its evidence, and what the false pairs of its split exceed at each rate. */
interface Judged extends Line { readonly bits: number; readonly thresholds: readonly number[] }
interface False { readonly bits: number; readonly i: number; readonly j: number }

const folder = mkdtempSync(join(tmpdir(), 'hold-out-'));
try {
  const judged: Judged[] = [];
  for (const split of splits) judged.push(...measure(await libraryOf(split), split < 0 ? () => true : half(split)));
  for (const [at, rate] of RATES.entries()) {
    // A name of one word is in half of the splits, one of two words in a quarter of them: every pair counts once, with the share of its splits that find it.
    const recall = (kind: string): string => {
      const of = judged.filter((line) => line.kind.endsWith(kind));
      const found = (line: Judged): boolean => line.bits > (line.thresholds[at] ?? 0);
      const pairs = byPair(of);
      const sum = Array.from(pairs.values(), (lines) => lines.filter(found).length / lines.length).reduce((total, share) => total + share, 0);
      return `${(sum / pairs.size).toFixed(3)} of ${pairs.size} pairs (${(of.filter(found).length / of.length).toFixed(3)} of ${of.length} tries)`;
    };
    console.log(`R@${rate}: all ${recall('')}, persons ${recall('persons')}, composed ${recall('composed')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function byPair(lines: readonly Judged[]): Map<string, Judged[]> {
  const found = new Map<string, Judged[]>();
  for (const line of lines) {
    const pair = `${line.khmer}\t${line.latin}`;
    found.set(pair, [...(found.get(pair) ?? []), line]);
  }
  return found;
}

type Library = typeof import('../../src/index');

/** The library with the tables that lack the words of a split. */
async function libraryOf(split: number): Promise<Library> {
  const tablesIn = join(valueOf(args, '--tables') ?? folder, String(split));
  if (split >= 0 && !existsSync(join(tablesIn, 'words.tsv'))) {
    mkdirSync(tablesIn, { recursive: true });
    const [spellings = '', names = ''] = paths;
    // A word that is held out has no frequency either.
    for (const [script, ...files] of [['train', ...paths], ['words', names], ['latin-words', names, spellings]]) {
      execFileSync('npx', ['tsx', join(import.meta.dirname, `${script}.ts`), ...files, '--hold-out', String(split), '--out', tablesIn], { stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
  const tables = split < 0 ? [] : ['consonants.tsv', 'vowels.tsv', 'words.tsv', 'latin-words.tsv'];
  const outDir = join(folder, `library${split}`);
  await build({
    entry: [join(ROOM, '../../index.ts')], outDir, format: 'esm', silent: true, clean: false, dts: false, splitting: false, config: false,
    noExternal: [/.*/u], outExtension: () => ({ js: '.mjs' }), banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    esbuildPlugins: [{
      name: 'tables',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /[.]tsv$/ }, ({ path, importer }) =>
          importer.startsWith(ROOM) && tables.includes(path.slice(2)) ? { path: join(tablesIn, path.slice(2)) } : undefined);
        // Spellings from elsewhere are read as they are reviewed; words are always packed.
        onLoad({ filter: /[.]tsv$/ }, ({ path }) => ({
          contents: !path.startsWith(tablesIn) ? pack(path) : path.endsWith('words.tsv') ? packWords(readRows(path)) : readFileSync(path, 'utf8'), loader: 'text',
        }));
      },
    }],
  });
  return (await import(join(outDir, 'index.mjs'))) as Library;
}

function measure({ parseName, compareNames, spellings }: Library, tested: HoldOut): Judged[] {
  const everyone: Line[] = readRows(paths[2] ?? '').filter(([kind = '']) => kind.startsWith('khmer-latin/'))
    .map(([kind = '', entity = '', khmer = '', latin = '']) => ({ kind, entity, khmer, latin }));
  const lines = everyone.filter(({ khmer }) => clean(khmer).split(' ').every(tested));
  console.log(show('name words', speltWords(spellings, readRows(paths[0] ?? '').slice(1), (word) => tested(clean(word)))));
  console.log(show('whole names of persons', speltNames(spellings, lines.filter(({ kind }) => kind.endsWith('/persons')).map(({ khmer, latin }) => [khmer, latin]))));
  const left = lines.map(({ khmer }) => parseName(khmer));
  const right = lines.map(({ latin }) => parseName(latin));
  const evidence = (i: number, j: number): number => compareNames(left[i] ?? '', right[j] ?? '', { minScore: LEAST_SCORE }).evidence;
  const falseOnes: False[] = [];
  const step = Math.max(1, Math.ceil(lines.length ** 2 / NEGATIVES));
  let pairs = 0;
  for (let i = 0; i < lines.length; i++) {
    for (let j = i % step; j < lines.length; j += step) {
      const [a, b] = [lines[i], lines[j]];
      if (a === undefined || b === undefined || a.entity === b.entity || a.khmer === b.khmer || a.latin.toLowerCase() === b.latin.toLowerCase()) continue;
      pairs++;
      const bits = evidence(i, j);
      if (bits > -1) falseOnes.push({ bits, i, j });
    }
  }
  falseOnes.sort((a, b) => b.bits - a.bits);
  const thresholds = RATES.map((rate) => falseOnes[Math.floor(rate * pairs)]?.bits ?? 0);
  const judged = lines.map((line, i) => ({ ...line, bits: evidence(i, i), thresholds }));
  const names = everyone.map((line) => ({ ...line, name: parseName(line.latin) }));
  const isFirst = ({ entity, latin, bits }: Judged, i: number): boolean => names.every((other) =>
    other.entity === entity || other.latin.toLowerCase() === latin.toLowerCase() || compareNames(left[i] ?? '', other.name, { minScore: LEAST_SCORE }).evidence < bits);
  console.log(`the right name alone in front of ${everyone.length}: ${(judged.filter(isFirst).length / judged.length).toFixed(3)}`);
  console.log(`${lines.length} pairs, ${pairs} of different people; thresholds ${thresholds.map((bits) => bits.toFixed(2)).join(' ')}`);
  if (args.includes('--list')) {
    for (const { bits, khmer, latin } of judged) if (bits <= (thresholds[0] ?? 0)) console.log(`  missed ${bits.toFixed(1)}  ${khmer}  ${latin}`);
    for (const { bits, i, j } of falseOnes.slice(0, 30)) console.log(`  false ${bits.toFixed(1)}  ${lines[i]?.khmer}  ${lines[j]?.latin}`);
  }
  return judged;
}
