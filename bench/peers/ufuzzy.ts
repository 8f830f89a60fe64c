import type { Engine } from '../search/engine';
import { load } from './load';
import { NAMES_WANTED, Owners } from './owners';

interface UFuzzy {
  search(haystack: readonly string[], text: string, outOfOrder: number, infoThreshold: number): [number[] | null, { idx: number[] } | null, number[] | null];
}
type UFuzzyClass = new (options: object) => UFuzzy;

/** What its README gives for all scripts, with one error allowed in each word. */
const OPTIONS = {
  unicode: true,
  interSplit: String.raw`[^\p{L}\d']+`,
  intraSplit: String.raw`\p{Ll}\p{Lu}`,
  intraBound: String.raw`\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}`,
  intraChars: String.raw`[\p{L}\d']`,
  intraContr: String.raw`'\p{L}{1,2}\b`,
  intraMode: 1,
};
/** Words that may come in another order, and matches up to which they are ranked. */
const OUT_OF_ORDER = 4;
const RANKED = 1000;

/** uFuzzy, which keeps no index: the list is searched through as it is. */
export async function ufuzzy(): Promise<Engine> {
  const { default: UFuzzyClass } = await load<{ default: UFuzzyClass }>('@leeoniya/ufuzzy');
  const fuzzy = new UFuzzyClass(OPTIONS);
  const owners = new Owners();
  let names: string[] = [];
  return {
    name: 'ufuzzy',
    build(people) {
      names = Array.from(owners.names(people), ({ name }) => name);
    },
    search(text) {
      const [found, info, order] = fuzzy.search(names, text, OUT_OF_ORDER, RANKED);
      const ranked = info && order ? order.map((i) => info.idx[i] ?? -1) : (found ?? []);
      return owners.firstTen(ranked.slice(0, NAMES_WANTED));
    },
  };
}
