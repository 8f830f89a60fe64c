import { Allonym } from '../search/allonym';
import type { Engine } from '../search/engine';
import type { Library } from '../search/library';
import { flexsearch } from './flexsearch';
import { fuse } from './fuse';
import { fuzzysort } from './fuzzysort';
import { m31coding, m31codingAscii } from './m31coding';
import { minisearch } from './minisearch';
import { orama } from './orama';
import { fuzzball, levenshtein } from './scans';
import { ufuzzy } from './ufuzzy';

/** What this library is called here; the others are its peers. */
export const OURS = 'allonym';

const ENGINES = new Map<string, (library: Library) => Engine | Promise<Engine>>([
  [OURS, (library) => new Allonym(library)],
  ['m31coding + any-ascii', m31codingAscii],
  ['m31coding', () => m31coding('m31coding', (text) => text)],
  ['minisearch', minisearch],
  ['flexsearch', flexsearch],
  ['orama', orama],
  ['fuse.js', fuse],
  ['fuzzysort', fuzzysort],
  ['ufuzzy', ufuzzy],
  ['fastest-levenshtein scan', levenshtein],
  ['fuzzball scan', fuzzball],
]);

export const engineNames: readonly string[] = [...ENGINES.keys()];

export async function makeEngine(name: string, library: Library): Promise<Engine> {
  const make = ENGINES.get(name);
  if (!make) throw new RangeError(`--engine: expected ${engineNames.join(', ')}; got ${name}`);
  return make(library);
}
