import { defineConfig, type Plugin, type ViteUserConfig } from 'vitest/config';

/** Reads a table as text, as the build does. */
const tables: Plugin = {
  name: 'tsv-as-text',
  transform: (code, id) => (id.endsWith('.tsv') ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined),
};

const config: ViteUserConfig = defineConfig({ plugins: [tables], test: { include: ['test/**/*.test.ts'] } });
export default config;
