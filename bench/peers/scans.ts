import type { Engine } from '../search/engine';
import { Best } from './best';
import { load } from './load';
import { NAMES_WANTED, Owners } from './owners';

interface Fuzzball {
  full_process(text: string): string;
  WRatio(a: string, b: string, options: { full_process: boolean }): number;
}

/** fastest-levenshtein over the whole list, in small letters. */
export async function levenshtein(): Promise<Engine> {
  const { distance } = await load<{ distance(a: string, b: string): number }>('fastest-levenshtein');
  return scan('fastest-levenshtein scan', (text) => text.toLowerCase(), (a, b) => distance(a, b));
}

/** fuzzball's weighted ratio over the whole list, names cleaned before. */
export async function fuzzball(): Promise<Engine> {
  const { full_process: clean, WRatio } = await load<Fuzzball>('fuzzball');
  const options = { full_process: false };
  return scan('fuzzball scan', clean, (a, b) => -WRatio(a, b, options));
}

function scan(name: string, clean: (text: string) => string, cost: (query: string, listed: string) => number): Engine {
  const owners = new Owners();
  let names: string[] = [];
  return {
    name,
    build(people) {
      names = Array.from(owners.names(people), (one) => clean(one.name));
    },
    search(text) {
      const query = clean(text);
      const best = new Best(NAMES_WANTED);
      names.forEach((listed, number) => best.add(number, cost(query, listed)));
      return owners.firstTen(best.numbers);
    },
  };
}
