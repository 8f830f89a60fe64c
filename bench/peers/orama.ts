import type { Engine } from '../search/engine';
import { load } from './load';
import { NAMES_WANTED, Owners } from './owners';

interface Orama {
  create(options: object): object;
  insert(database: object, document: { id: string; name: string }): unknown;
  search(database: object, query: object): Promise<{ hits: { id: string }[] }> | { hits: { id: string }[] };
}

/** Words in any script: the tokenizers that come with it each know the letters of one language and drop all others. */
const tokenizer = {
  language: 'english',
  normalizationCache: new Map<string, string>(),
  tokenize: (text: string): string[] => [...new Set(text.toLowerCase().normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu))],
};

/** Orama: full text with one error allowed in each word. */
export async function orama(): Promise<Engine> {
  const { create, insert, search } = await load<Orama>('@orama/orama');
  const owners = new Owners();
  const database = create({ schema: { name: 'string' }, components: { tokenizer } });
  return {
    name: 'orama',
    async build(people) {
      for (const { number, name } of owners.names(people)) await insert(database, { id: String(number), name });
    },
    async search(text) {
      const { hits } = await search(database, { term: text, properties: ['name'], tolerance: 1, limit: NAMES_WANTED });
      return owners.firstTen(hits.map(({ id }) => Number(id)));
    },
  };
}
