import type { Engine } from '../search/engine';
import { load } from './load';
import { NAMES_WANTED, Owners } from './owners';

interface FlexSearch {
  Index: new (options: object) => { add(id: number, text: string): void; search(text: string, options: object): number[] };
  Charset: { Normalize: unknown };
}

/** FlexSearch: the encoder for every script, beginnings of words, and results that miss a word of the query (`suggest`). */
export async function flexsearch(): Promise<Engine> {
  const { Index, Charset } = await load<FlexSearch>('flexsearch');
  const owners = new Owners();
  const index = new Index({ tokenize: 'forward', encoder: Charset.Normalize });
  return {
    name: 'flexsearch',
    build(people) {
      for (const { number, name } of owners.names(people)) index.add(number, name);
    },
    search: (text) => owners.firstTen(index.search(text, { limit: NAMES_WANTED, suggest: true })),
  };
}
