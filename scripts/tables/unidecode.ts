/**
 * unidecode as it ships: without the blocks of scripts that have rooms, which src/text/latin.ts never asks for (four fifths of
 * it), and each other block as one string, which costs nothing until it is cut.
 */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Blocks of 256 code points: Hangul jamo; punctuation and signs; Extension A and the unified ideographs; Hangul syllables; compatibility ideographs. */
const CLAIMED: readonly (readonly [from: number, to: number])[] = [[0x11, 0x11], [0x20, 0x2b], [0x34, 0x4c], [0x4e, 0x9f], [0xac, 0xd7], [0xf9, 0xfa]];

/** Canadian syllabics with runes, and Yi: no travel document has a name in them alone. */
const UNUSED: readonly (readonly [from: number, to: number])[] = [[0x14, 0x16], [0xa0, 0xa4]];

/** The module that stands for a file of `unidecode/data`. */
export function packBlock(file: string): string {
  const block = Number.parseInt(/x([\da-f]{2})\.js$/u.exec(file)?.[1] ?? '', 16);
  if ([...CLAIMED, ...UNUSED].some(([from, to]) => block >= from && block <= to)) return 'module.exports = [];';
  const texts: unknown = load(file);
  if (!Array.isArray(texts)) throw new TypeError(`${file}: expected a list of texts, got ${typeof texts}`);
  return `module.exports = ${JSON.stringify(texts.join('\n'))}.split('\\n');`;
}
