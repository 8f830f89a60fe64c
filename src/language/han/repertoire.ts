import packed from './variants.tsv';
import { DIGITS, Numbers } from '../../text/numbers';
import { once } from '../../text/once';
import { BITMAP, BITMAP_BITS } from './bitmap';

export interface Repertoire {
  /** Canonical forms by code point. */
  readonly characters: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly canonical: ReadonlyMap<string, string>;
}

/** The characters that the tables of readings know, and the variants that fold to them. */
export const repertoire: () => Repertoire = once((): Repertoire => {
  const [bitmap = '', others = '', variants = '', forms = ''] = packed.split('\t');
  const codes: number[] = [];
  for (let i = 0; i < bitmap.length; i++) {
    const bits = DIGITS.indexOf(bitmap.charAt(i));
    for (let bit = 0; bit < BITMAP_BITS; bit++) if ((bits >> bit) % 2 === 1) codes.push(BITMAP + i * BITMAP_BITS + bit);
  }
  const characters = [...Array.from(codes, (code) => String.fromCharCode(code)), ...others];
  const places = new Map(characters.map((character, place) => [character, place]));
  const canonical = new Map<string, string>();
  // Each variant by how far it is from the last one, its form by how far it is from where the variant would stand itself.
  const [gaps, ways] = [new Numbers(variants), new Numbers(forms)];
  for (let code = 0, near = 0; !gaps.done; ) {
    code += gaps.next();
    while (near < codes.length && (codes[near] ?? 0) < code) near++;
    canonical.set(String.fromCodePoint(code), characters[near + ways.signed()] ?? '');
  }
  return { characters, places, canonical };
});
