/**
 * unidecode as it ships: one table of the letters that src/text/latin.ts asks it for, in place of a module a block. Scripts that
 * have rooms are never asked for (four fifths of it), nor what decomposes to a–z.
 */
import { createRequire } from 'node:module';
import { isKana } from '../../src/text/kana';
import { SPECIAL } from '../../src/text/latin-letters';
import { scriptOf } from '../../src/text/script';
import { isThai } from '../../src/text/thai';

const load = createRequire(import.meta.url);

/** Canadian syllabics with runes, and Yi: no travel document has a name in them alone; enclosed and squared letters and full width: cleaning undoes the former and no name has the latter. By blocks of 256 code points. */
const UNUSED: readonly (readonly [from: number, to: number])[] = [[0x14, 0x16], [0x32, 0x33], [0xa0, 0xa4], [0xff, 0xff]];
const ROOMS: ReadonlySet<string> = new Set(['hangul', 'han', 'khmer', 'none']);

/** What a code point is read as, where unidecode is asked for it; else ''. */
export function lettersOf(code: number): string {
  const char = String.fromCharCode(code);
  const block = code >> 8;
  if (ROOMS.has(scriptOf(code)) || isThai(char) || isKana(char) || UNUSED.some(([from, to]) => block >= from && block <= to)) return '';
  const lower = char.toLowerCase();
  if (SPECIAL.has(lower) || /[a-z]/u.test(lower.normalize('NFD'))) return '';
  const decode: unknown = load('unidecode');
  if (typeof decode !== 'function') throw new TypeError(`unidecode: expected a function, got ${typeof decode}`);
  const read: unknown = decode(char);
  return String(read).toLowerCase().replaceAll(/[^a-z]/gu, '');
}

/** The module that stands for the package: runs of letters, each run after the code point that it begins at. It is read when first asked. */
export function packUnidecode(): string {
  const runs: string[] = [];
  let run: string[] = [];
  for (let code = 0x80; code <= 0x10000; code++) {
    const letters = code === 0x10000 ? '' : lettersOf(code);
    if (letters !== '') run.push(letters);
    else if (run.length > 0) {
      runs.push([String.fromCharCode(code - run.length), ...run].join(' '));
      run = [];
    }
  }
  return `let known;
const read = () => {
  known = new Map();
  for (const run of ${JSON.stringify(runs.join('\n'))}.split('\\n')) {
    const [start, ...letters] = run.split(' ');
    letters.forEach((one, i) => known.set(start.charCodeAt(0) + i, one));
  }
  return known;
};
export default (char) => (known ?? read()).get(char.charCodeAt(0)) ?? '';`;
}
