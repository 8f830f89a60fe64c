import packed from './variants.tsv';
import { Numbers } from './numbers';
import { once } from './once';
import { BITMAP, BITMAP_END, eachSet } from './bitmap';

export interface Repertoire {
  /** Code points of the canonical forms, by place: those of the bitmap first, all ascending. */
  readonly codes: Int32Array;
  /** The canonical form of a code point: itself where it is no variant. */
  fold(code: number): number;
  /** The place of a code point's canonical form among {@link codes}; undefined for what is not there. */
  place(code: number): number | undefined;
  /** The same of a character; undefined for two of them. */
  placeOf(character: string): number | undefined;
}

/** The characters that the tables of readings know, and the variants that fold to them. */
export const repertoire: () => Repertoire = once((): Repertoire => {
  const [bitmap = '', others = '', variants = '', forms = ''] = packed.split('\t');
  const listed: number[] = [];
  // By code point from the bitmap's first on: the place, counted from 1.
  const places = new Uint16Array(BITMAP_END - BITMAP);
  eachSet(bitmap, (at) => (places[at] = listed.push(BITMAP + at)));
  const inside = listed.length;
  for (const char of others) listed.push(char.codePointAt(0) ?? 0);
  const codes = Int32Array.from(listed);
  const canonical = new Map<number, number>();
  // Each variant by how far it is from the last one, its form by how far it is from where the variant would stand itself.
  const [gaps, ways] = [new Numbers(variants), new Numbers(forms)];
  for (let code = 0, near = 0; !gaps.done; ) {
    code += gaps.next();
    while (near < inside && (codes[near] ?? 0) < code) near++;
    canonical.set(code, codes[near + ways.signed()] ?? 0);
  }
  const fold = (code: number): number => canonical.get(code) ?? code;
  const place = (written: number): number | undefined => {
    const code = fold(written);
    const at = code >= BITMAP && code < BITMAP_END ? (places[code - BITMAP] ?? 0) - 1 : codes.indexOf(code, inside);
    return at < 0 ? undefined : at;
  };
  const placeOf = (character: string): number | undefined => {
    const code = character.codePointAt(0) ?? 0;
    return character.length === (code > 0xffff ? 2 : 1) ? place(code) : undefined;
  };
  return { codes, fold, place, placeOf };
});
