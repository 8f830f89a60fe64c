import type { Warning } from './bounds';
import table from './look-alikes.tsv';
import { once } from './once';
import { scriptOf } from './script';
import { cell, rows } from './table';

const latinOf = once(() => new Map(rows(table).map((row) => [cell(row, 0), cell(row, 1)])));

/** The Latin letter that a letter passes for, if it passes for one. */
export const latinLike = (char: string): string | undefined => latinOf().get(char);

/**
 * Letters of other scripts that pass for Latin ones, folded only inside a word that also holds Latin letters: a word
 * wholly in another script is left to its own reading. (Unicode TR39 skeletons would turn Kim into Kirn.)
 */
export function foldLookAlikes(text: string, warnings: Set<Warning>): string {
  return text
    .split(' ')
    .map((word) => {
      const { latin, foreign } = scriptsIn(word);
      if (!latin || !foreign) return word;
      const folded = foldAll(word);
      if (folded !== word) warnings.add('look-alike');
      return folded;
    })
    .join(' ');
}

/**
 * What a name in letters of another script seems to be, where every one of them passes for a Latin letter: Сһеп for Chen. It may
 * as well be an honest name (Тан is Cyrillic for Tan), so callers keep both. Undefined where a letter gives the script away
 * (Ким), or where no word is foreign.
 */
export function seemingLatin(text: string): string | undefined {
  let found = false;
  for (const word of text.split(' ')) {
    if (!scriptsIn(word).foreign) continue;
    for (const char of word) if (scriptOf(char.codePointAt(0) ?? 0) === 'other' && latinLike(char) === undefined) return undefined;
    found = true;
  }
  return found ? foldAll(text) : undefined;
}

function scriptsIn(word: string): { latin: boolean; foreign: boolean } {
  let latin = false;
  let foreign = false;
  for (const char of word) {
    const script = scriptOf(char.codePointAt(0) ?? 0);
    if (script === 'latin') latin = true;
    else if (script === 'other') foreign = true;
  }
  return { latin, foreign };
}

const foldAll = (text: string): string => Array.from(text, (char) => latinLike(char) ?? char).join('');
