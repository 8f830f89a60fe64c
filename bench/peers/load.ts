import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(import.meta.dirname, 'package.json'));

/**
 * A package of bench/peers/package.json. `T` tells what is used of it: types cannot come from packages that are not installed with
 * the library. Tells how to install them where they are missing.
 */
export async function load<T>(name: string): Promise<T> {
  let path: string;
  try {
    path = require.resolve(name);
  } catch {
    throw new RangeError(`${name} is missing: npm ci --prefix bench/peers`);
  }
  const module: T & { default?: T } = await import(pathToFileURL(path).href);
  // A CommonJS package stands under `default`, and some ES ones as well.
  return module.default === undefined ? module : { ...module.default, ...module, default: module.default };
}
