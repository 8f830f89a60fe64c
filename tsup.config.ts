import { defineConfig, type Options } from 'tsup';
import { pack } from './scripts/tables/pack';
import { packUnidecode } from './scripts/tables/unidecode';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The tables are reviewed as TSV and ship packed, each as one string that is unpacked when a name first needs it. */
const tables: Plugin = {
  name: 'tables',
  setup: (build) => build.onLoad({ filter: /\.tsv$/ }, ({ path }) => ({ contents: pack(path), loader: 'text' })),
};

const fallback: Plugin = {
  name: 'unidecode',
  setup: (build) => build.onLoad({ filter: /unidecode[\\/]unidecode\.js$/ }, () => ({ contents: packUnidecode(), loader: 'js' })),
};

const library = ['src/index.ts', 'src/lists/index.ts', 'src/screen/index.ts', 'src/node/index.ts'];

const config: Options = {
  entry: [...library, 'src/screen/worker.ts', 'src/node/reader.ts', 'src/cli.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: library },
  // CommonJS has no import.meta.
  shims: true,
  esbuildPlugins: [tables, fallback],
  // khmer-normalizer is published as an ES module only, which CommonJS callers on Node 20 cannot require; unidecode
  // ships in part; the others are small, and finding a package costs more than reading it: @noble/hashes by itself, with the
  // node:crypto that it asks Node for and hashing never uses, took a third of the time that importing the root takes.
  noExternal: ['khmer-normalizer', 'csv-parse/browser/esm/sync', 'mrz', 'unidecode', 'fastest-levenshtein', /^talisman/, /^@noble\/hashes/],
  external: [/^node:/],
  // Escaped (\uXXXX) the characters of the tables would be three times as long.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    options.mainFields = ['module', 'main'];
  },
  splitting: true,
  clean: true,
};

const built: ReturnType<typeof defineConfig> = defineConfig(config);
export default built;
