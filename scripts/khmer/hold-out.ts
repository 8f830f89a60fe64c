/**
 * Recall on words that no table was made from: trains on half of the words, builds the library with those tables, and measures
 * it on the people and names all of whose words are in the other half.
 *
 *   npx tsx scripts/khmer/hold-out.ts SPELLINGS NAMES PEOPLE PLACES [--tables FOLDER] [--shipped] [--list]
 *
 * --tables keeps the tables there, or takes those that are there already. --shipped measures the tables as they are, on all people. --list prints the pairs that are missed and the strongest false matches.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { clean } from '../../src/language/khmer/clean';
import { pack } from '../tables/pack';
import { half } from './pairs';
import { readRows } from './table';

const paths = process.argv.slice(2, 6);
const shipped = process.argv.includes('--shipped');
const ROOM = join(import.meta.dirname, '../../src/language/khmer');
/** As many pairs of different people are compared at most; enough for thirty false matches at 1 in 10,000. */
const NEGATIVES = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'hold-out-'));
const tablesIn = process.argv.includes('--tables') ? (process.argv[process.argv.indexOf('--tables') + 1] ?? folder) : folder;
try {
  if (!shipped && !existsSync(join(tablesIn, 'words.tsv'))) {
    execFileSync('npx', ['tsx', join(import.meta.dirname, 'train.ts'), ...paths, '--hold-out', '--out', tablesIn], { stdio: ['ignore', 'ignore', 'inherit'] });
    // A word that is held out has no frequency either.
    const words = readFileSync(join(ROOM, 'words.tsv'), 'utf8').split('\n');
    writeFileSync(join(tablesIn, 'words.tsv'), words.filter((line) => line.startsWith('#') || !half(line.split('\t')[0] ?? '')).join('\n'));
  }
  const tables = shipped ? [] : ['consonants.tsv', 'vowels.tsv', 'words.tsv'];
  await build({
    entry: [join(ROOM, '../../index.ts')], outDir: folder, format: 'esm', silent: true, clean: false, dts: false, splitting: false, config: false,
    noExternal: [/.*/u], outExtension: () => ({ js: '.mjs' }), banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    esbuildPlugins: [{
      name: 'tables',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /[.]tsv$/ }, ({ path, importer }) =>
          importer.includes('/khmer/') && tables.includes(path.slice(2)) ? { path: join(tablesIn, path.slice(2)) } : undefined);
        onLoad({ filter: /[.]tsv$/ }, ({ path }) => ({ contents: pack(path), loader: 'text' }));
      },
    }],
  });
  const library = (await import(join(folder, 'index.mjs'))) as typeof import('../../src/index');
  report(library);
} finally {
  rmSync(folder, { recursive: true });
}

interface Line { readonly kind: string; readonly entity: string; readonly khmer: string; readonly latin: string }

function report({ parseName, compareNames }: typeof import('../../src/index')): void {
  const lines: Line[] = readRows(paths[2] ?? '').filter(([kind = '']) => kind.startsWith('khmer-latin/'))
    .map(([kind = '', entity = '', khmer = '', latin = '']) => ({ kind, entity, khmer, latin }))
    .filter(({ khmer }) => shipped || clean(khmer).split(' ').every(half));
  const left = lines.map(({ khmer }) => parseName(khmer));
  const right = lines.map(({ latin }) => parseName(latin));
  const evidence = (i: number, j: number): number => compareNames(left[i] ?? '', right[j] ?? '', { minScore: 2 }).evidence;
  const trueOnes = lines.map((_, i) => evidence(i, i));
  const falseOnes: { bits: number; i: number; j: number }[] = [];
  const step = Math.max(1, Math.ceil(lines.length ** 2 / NEGATIVES));
  let pairs = 0;
  for (let i = 0; i < lines.length; i++) {
    for (let j = i % step; j < lines.length; j += step) {
      const [a, b] = [lines[i], lines[j]];
      if (a === undefined || b === undefined || a.entity === b.entity || a.khmer === b.khmer || a.latin.toLowerCase() === b.latin.toLowerCase()) continue;
      pairs++;
      const bits = evidence(i, j);
      if (bits > 0) falseOnes.push({ bits, i, j });
    }
  }
  falseOnes.sort((a, b) => b.bits - a.bits);
  for (const rate of [1e-4, 1e-3]) {
    const threshold = falseOnes[Math.floor(rate * pairs)]?.bits ?? 0;
    const recall = (kind: string): string => {
      const of = trueOnes.filter((_, i) => lines[i]?.kind.endsWith(kind));
      return `${(of.filter((bits) => bits > threshold).length / of.length).toFixed(3)} of ${of.length}`;
    };
    console.log(`R@${rate}: all ${recall('')}, persons ${recall('persons')}, composed ${recall('composed')} (evidence over ${threshold.toFixed(2)}, ${pairs} pairs of different people)`);
    if (rate === 1e-4 && process.argv.includes('--list')) {
      for (const [i, bits] of trueOnes.entries()) if (bits <= threshold) console.log(`  missed ${bits.toFixed(1)}  ${lines[i]?.khmer}  ${lines[i]?.latin}`);
      for (const { bits, i, j } of falseOnes.slice(0, 40)) console.log(`  false ${bits.toFixed(1)}  ${lines[i]?.khmer}  ${lines[j]?.latin}`);
    }
  }
}
