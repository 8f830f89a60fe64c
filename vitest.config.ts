import { runnerImport } from 'vite';
import { defineConfig, type Plugin, type ViteUserConfig } from 'vitest/config';

// Vite reads the configuration itself by Node's rules for imports, the packer by those of the sources.
const { module: packer } = await runnerImport<typeof import('./scripts/tables/pack')>('./scripts/tables/pack.ts');

/** Reads a table as it ships, so that tests see what users do. */
const tables: Plugin = {
  name: 'tables',
  transform: (_, id) => (id.endsWith('.tsv') ? { code: `export default ${JSON.stringify(packer.pack(id))}`, map: null } : undefined),
};

// Files share a process, and with it the tables: made for each file anew, they take three quarters of the time. No test may count on being the first.
const config: ViteUserConfig = defineConfig({ plugins: [tables], test: { include: ['test/**/*.test.ts'], setupFiles: ['test/seed.ts'], isolate: false } });
export default config;
