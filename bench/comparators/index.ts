import type { Comparator } from './comparator';

/** Every comparator by name, loaded when asked for: the floors run without a build of the library. */
const COMPARATORS = new Map<string, () => Promise<{ comparator: Comparator }>>([
  ['allonym', () => import('./allonym')],
  ['unidecode+Lev', () => import('./unidecode-levenshtein')],
  ['any-ascii+JW', () => import('./anyascii-jarowinkler')],
  ['romanizers+Lev', () => import('./romanizers-levenshtein')],
]);

export const comparatorNames: readonly string[] = [...COMPARATORS.keys()];

/** The comparators of these names, in the order of the list above; all of them for an empty list. */
export async function loadComparators(names: readonly string[]): Promise<Comparator[]> {
  const unknown = names.find((name) => !COMPARATORS.has(name));
  if (unknown !== undefined) {
    throw new RangeError(`--matcher: expected ${comparatorNames.join(', ')}; got ${unknown}`);
  }
  const wanted = [...COMPARATORS].filter(([name]) => names.length === 0 || names.includes(name));
  return Promise.all(wanted.map(async ([, load]) => (await load()).comparator));
}
