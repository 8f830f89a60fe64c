/** Packs how often characters stand in given names: a small number a character of the repertoire. */
import { brief } from './brief';
import { inSteps } from './numbers';
import { bitmap, characters, variants } from './repertoire';
import { sourceRows } from './source';

/** What `unpackSteps` reads. */
function packSteps(uses: ReadonlyMap<string, number>): string {
  const counts = characters().map((character) => uses.get(character) ?? 0);
  const set = counts.flatMap((count, place) => (count > 0 ? [place] : []));
  return [bitmap(set, counts.length), counts.filter((count) => count > 0).map(inSteps).join('')].join('\t');
}

/** Uses in Chinese given names, as first and as later character together. */
export const packCounts = (): string =>
  packSteps(new Map(sourceRows('language/chinese/frequency.tsv').map(([character = '', first, next]) => [character, Number(first) + Number(next)])));

/** Words, and the steps of how often each is a name in any of the columns behind it. */
export const packWords = (rows: readonly (readonly string[])[]): string =>
  [rows.map(([word]) => word).join('\n'), rows.map(([, ...uses]) => inSteps(uses.reduce((sum, one) => sum + Number(one), 0))).join('')].join('\t');

/** Uses in Korean given names by canonical form, and for characters of several readings how names divide among them. */
export function hanja(): { uses: Map<string, number>; shares: Map<string, string> } {
  const fold = new Map(variants());
  const uses = new Map<string, number>();
  const shares = new Map<string, string>();
  for (const [character = '', count = '', readings = ''] of sourceRows('language/han/name-hanja.tsv')) {
    const canonical = fold.get(character) ?? character;
    uses.set(canonical, (uses.get(canonical) ?? 0) + Number(count));
    if (readings !== '-') shares.set(canonical, readings);
  }
  return { uses, shares };
}

export function packHanja(): string {
  const { uses, shares } = hanja();
  return [packSteps(uses), ...Array.from(shares, ([character, readings]) => character + brief(readings))].join('\n');
}
