import { LIMIT, type Engine } from '../search/engine';
import type { Person } from '../search/list';
import { load } from './load';

interface Fuse {
  search(text: string, options: { limit: number }): { item: Person }[];
}
type FuseClass = new (list: readonly Person[], options: object) => Fuse;

/** fuse.js: names are short, so where in them a match lies says nothing (`ignoreLocation`); the rest as it comes. */
export async function fuse(): Promise<Engine> {
  const { default: FuseClass } = await load<{ default: FuseClass }>('fuse.js');
  let index: Fuse | undefined;
  return {
    name: 'fuse.js',
    build(people) {
      index = new FuseClass([...people], { keys: ['names'], ignoreLocation: true });
    },
    search: (text) => (index?.search(text, { limit: LIMIT }) ?? []).map(({ item }) => item.id),
  };
}
