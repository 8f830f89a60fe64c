/** Packs the telegraph code: for each code the step from the character before it. Codes and code points both follow the radicals. */
import { signed } from './numbers';
import { characters, variants } from './repertoire';
import { sourceRows } from './source';

/** What stands in the table where a code has no character. */
const NONE = '·';

/** Code and character, the traditional one where there is one, as Hong Kong's cards print it beside the code. */
export function telegraphCodes(): [code: number, character: string][] {
  const fold = new Map(variants());
  const known = new Set(characters());
  return sourceRows('name/telegraph.tsv').flatMap(([tens = '', traditional = '', simplified = '']) =>
    Array.from(traditional, (first, digit): [number, string] => [Number(tens) * 10 + digit, first === NONE ? ([...simplified][digit] ?? NONE) : first])
      .filter(([, character]) => known.has(fold.get(character) ?? character)));
}

export function packTelegraph(): string {
  let before = 0;
  let written = '';
  const codes = new Map(telegraphCodes());
  for (let code = 0; code < 10_000; code++) {
    const point = codes.get(code)?.codePointAt(0);
    written += signed(point === undefined ? 0 : point - before + (point >= before ? 1 : 0));
    before = point ?? before;
  }
  return written.replace(/!+$/u, '');
}
