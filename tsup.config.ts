import { defineConfig, type Options } from 'tsup';
import { BUILT_IN } from './scripts/built-in';
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

const config: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // CommonJS has no import.meta.
  shims: true,
  esbuildPlugins: [tables, fallback],
  // khmer-normalizer is published as an ES module only, which CommonJS callers on Node 20 cannot require; unidecode
  // ships in part; the others are small, and finding a package costs more than reading it: @noble/hashes by itself, with the
  // node:crypto that it asks Node for and hashing never uses, took a third of the time that importing the root takes.
  noExternal: BUILT_IN.map((name) => new RegExp(`^${name}(?:/|$)`, 'u')),
  external: [/^node:/],
  esbuildOptions: (options, { format }) => {
    // Escaped (\uXXXX) the characters of the tables would be three times as long.
    options.charset = 'utf8';
    // A sixth off what importing costs. CommonJS is written from the ES modules by a translator that misreads minified ones.
    options.minifyIdentifiers = options.minifyWhitespace = format === 'esm';
    // Node prints the line that an error was thrown on.
    options.lineLimit = 120;
    options.mainFields = ['module', 'main'];
  },
  splitting: true,
};

/**
 * Every file that an import is cut into costs a millisecond, so what only a few kilobytes of are shared is built apart: the
 * lists of sanctions and the command have their own copy of how text is cleaned and hashed.
 */
const parts = [
  { api: ['index', 'screen/index', 'node/index'], run: ['screen/worker'] },
  { api: ['lists/index'], run: ['cli'] },
];

const sources = (paths: readonly string[]): Record<string, string> => Object.fromEntries(paths.map((path) => [path, `src/${path}.ts`]));

const built: ReturnType<typeof defineConfig> = defineConfig(
  parts.map(({ api, run }) => ({ ...config, entry: sources([...api, ...run]), dts: { entry: sources(api) } })),
);
export default built;
