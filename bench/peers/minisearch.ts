import type { Engine } from '../search/engine';
import { load } from './load';
import { NAMES_WANTED, Owners } from './owners';

interface MiniSearch {
  addAll(documents: readonly { id: number; name: string }[]): void;
  search(text: string): { id: number }[];
}
type MiniSearchClass = new (options: object) => MiniSearch;

/** MiniSearch: fuzzy and prefix search as its README sets them. */
export async function minisearch(): Promise<Engine> {
  const { default: MiniSearchClass } = await load<{ default: MiniSearchClass }>('minisearch');
  const owners = new Owners();
  const index = new MiniSearchClass({ fields: ['name'], searchOptions: { fuzzy: 0.2, prefix: true } });
  return {
    name: 'minisearch',
    build(people) {
      index.addAll(Array.from(owners.names(people), ({ number, name }) => ({ id: number, name })));
    },
    search: (text) => owners.firstTen(index.search(text).slice(0, NAMES_WANTED).map(({ id }) => id)),
  };
}
