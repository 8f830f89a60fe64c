import { defineConfig, type Plugin, type ViteUserConfig } from 'vitest/config';
import { pack } from './scripts/tables/pack';

/** Reads a table as it ships, so that tests see what users do. */
const tables: Plugin = {
  name: 'tables',
  transform: (_, id) => (id.endsWith('.tsv') ? { code: `export default ${JSON.stringify(pack(id))}`, map: null } : undefined),
};

const config: ViteUserConfig = defineConfig({ plugins: [tables], test: { include: ['test/**/*.test.ts'] } });
export default config;
