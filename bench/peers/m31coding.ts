import { LIMIT, type Engine } from '../search/engine';
import type { Person } from '../search/list';
import { load } from './load';

interface Searcher {
  indexEntities(people: readonly Person[], id: (person: Person) => string, terms: (person: Person) => readonly string[]): unknown;
  getMatches(query: object): { matches: { entity: Person }[] };
}
interface M31Coding {
  Config: { createDefaultConfig(): { normalizerConfig: { allowCharacter: (character: string) => boolean } } };
  SearcherFactory: { createSearcher(config: object): Searcher };
  Query: new (text: string, limit: number) => object;
}

/**
 * @m31coding/fuzzy-search, with every script let through as its README tells for lists that are not all Latin. `letters` is put in
 * front of list and queries.
 */
export async function m31coding(name: string, letters: (text: string) => string): Promise<Engine> {
  const { Config, SearcherFactory, Query } = await load<M31Coding>('@m31coding/fuzzy-search');
  const config = Config.createDefaultConfig();
  config.normalizerConfig.allowCharacter = () => true;
  const searcher = SearcherFactory.createSearcher(config);
  return {
    name,
    build(people) {
      const entities = Array.from(people, ({ id, names }) => ({ id, names: names.map(letters) }));
      searcher.indexEntities(entities, ({ id }) => id, ({ names }) => names);
    },
    search: (text) => searcher.getMatches(new Query(letters(text), LIMIT)).matches.map(({ entity }) => entity.id),
  };
}

export async function m31codingAscii(): Promise<Engine> {
  const { default: anyAscii } = await load<{ default: (text: string) => string }>('any-ascii');
  return m31coding('m31coding + any-ascii', anyAscii);
}
