import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { pack } from '../scripts/tables/pack';

/** A worker thread's module, built as it ships for the tests of one file, and let go after them. */
export function builtWorker(source: string): { readonly url: URL } {
  const built = { url: new URL('file:///') };
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join('node_modules', '.worker-')); // below the packages that the worker imports
    const outfile = join(folder, `${basename(source, '.ts')}.mjs`);
    await build({
      entryPoints: [source], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error', mainFields: ['module', 'main'],
      plugins: [{ name: 'tables', setup: (builds) => builds.onLoad({ filter: /\.tsv$/ }, ({ path }) => ({ contents: pack(path), loader: 'text' })) }],
    });
    built.url = pathToFileURL(outfile);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return built;
}
