import type { Engine } from '../search/engine';
import { load } from './load';
import { NAMES_WANTED, Owners } from './owners';

interface Named {
  readonly number: number;
  readonly name: string;
}
interface Fuzzysort {
  snapshot(targets: readonly Named[], options: object): object;
  go(text: string, targets: object, options: object): Iterable<{ obj: Named }>;
}

/** fuzzysort: a snapshot of the list, as its README advises for lists that stay; any score counts. */
export async function fuzzysort(): Promise<Engine> {
  const { default: fuzzysort } = await load<{ default: Fuzzysort }>('fuzzysort');
  const owners = new Owners();
  let targets: object = {};
  return {
    name: 'fuzzysort',
    build(people) {
      targets = fuzzysort.snapshot([...owners.names(people)], { key: 'name' });
    },
    search: (text) => owners.firstTen(Array.from(fuzzysort.go(text, targets, { limit: NAMES_WANTED, threshold: 0 }), ({ obj }) => obj.number)),
  };
}
