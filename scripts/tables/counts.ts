/** Packs how often characters stand in given names: a small number a character of the repertoire. */
import { codeSteps, stepsOf } from '../../src/language/han/uses';
import { BitWriter } from './bit-writer';
import { brief } from './brief';
import { readingsIn } from './readings';
import { characters, variants } from './repertoire';
import { sourceRows } from './source';

const steps = (uses: ReadonlyMap<string, number>): number[] => characters().map((character) => stepsOf(uses.get(character) ?? 0));

function packSteps(uses: ReadonlyMap<string, number>, hints: readonly number[]): string {
  const writer = new BitWriter();
  codeSteps(writer, hints, steps(uses));
  return writer.end();
}

/** Uses in Chinese given names, as first and as later character together, in the light of those in Korea. */
export const packCounts = (): string =>
  packSteps(
    new Map(sourceRows('language/chinese/frequency.tsv').map(([character = '', first, next]) => [character, Number(first) + Number(next)])),
    steps(hanja().uses),
  );

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
  const read = readingsIn('language/han/sino-korean.tsv');
  return [packSteps(uses, characters().map((character) => (read.has(character) ? 1 : 0))), ...Array.from(shares, ([character, readings]) => character + brief(readings))].join('\n');
}
