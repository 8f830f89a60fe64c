import { runnerImport } from 'vite';
import { defineConfig, type Plugin, type ViteUserConfig } from 'vitest/config';

// Vite reads the configuration itself by Node's rules for imports, the packer by those of the sources.
const { module: packer } = await runnerImport<typeof import('./scripts/tables/pack')>('./scripts/tables/pack.ts');

/** Reads a table as it ships, so that tests see what users do. */
const tables: Plugin = {
  name: 'tables',
  transform: (_, id) => (id.endsWith('.tsv') ? { code: `export default ${JSON.stringify(packer.pack(id))}`, map: null } : undefined),
};

const config: ViteUserConfig = defineConfig({ plugins: [tables], test: { include: ['test/**/*.test.ts'], setupFiles: ['test/seed.ts'] } });
export default config;
