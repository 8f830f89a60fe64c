import { defineConfig, type Options } from 'tsup';

// The tables are reviewed as TSV and shipped as they stand: esbuild's text loader puts each into the bundle as one string.
const config: Options = {
  entry: ['src/index.ts', 'src/lists/index.ts', 'src/cli.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: ['src/index.ts', 'src/lists/index.ts'] },
  loader: { '.tsv': 'text' },
  // Published as an ES module only, which CommonJS callers on Node 20 cannot require.
  noExternal: ['khmer-normalizer', 'csv-parse/browser/esm/sync', 'mrz'],
  external: [/^node:/],
  // Escaped (\uXXXX) the tables would be three times as long, and importing would cost the more.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  splitting: true,
  clean: true,
};

const built: ReturnType<typeof defineConfig> = defineConfig(config);
export default built;
