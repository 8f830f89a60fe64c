/** The one door to unidecode, and the folding of Latin letters to a–z. */
import unidecode from 'unidecode';
import { foldKana, isKana } from './kana';
import { SPECIAL } from './latin-letters';
import { places } from './places';
import { Recent } from './recent';
import { scriptOf, type Script } from './script';
import { foldThai, isThai } from './thai';

/** Scripts that rooms read, and signs that belong to none. */
const CLAIMED: ReadonlySet<Script> = new Set<Script>(['hangul', 'han', 'khmer', 'none']);

/** Folded letters, and for each the place in the text that it comes from. */
export interface Folded {
  readonly letters: string;
  readonly at: readonly number[];
}

/**
 * Any text as lower-case a–z: marks fall (ŏ → o, ü → u), ligatures open, scripts that no language claims come through
 * unidecode, and whatever is no letter is left out.
 *
 * `foldLatin('Sŭng-man').letters // => 'sungman'`
 */
export function foldLatin(text: string): Folded {
  if (isAsciiLetters(text)) return { letters: text.toLowerCase(), at: places(text.length) };
  if (isThai(text)) return foldThai(text);
  if (isKana(text)) return foldKana(text);
  let letters = '';
  const at: number[] = [];
  let place = 0;
  for (const char of text) {
    const piece = foldChar(char);
    for (let i = 0; i < piece.length; i++) at.push(place);
    letters += piece;
    place += char.length;
  }
  return { letters, at };
}

function isAsciiLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** Letters folded lately: decomposing one takes as long as all else that is done with its word. */
const folded = new Recent<string>(2048);

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return char;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? char.toLowerCase() : '';
  return folded.get(char, () => foldLetter(char));
}

function foldLetter(char: string): string {
  const lower = char.toLowerCase();
  const special = SPECIAL.get(lower);
  if (special !== undefined) return special;
  const bare = onlyLetters(lower.normalize('NFD'));
  if (bare !== '') return bare;
  // unidecode reads the Basic Multilingual Plane; a surrogate pair would be read as two unknown halves. Scripts with a room are
  // read there or not at all: its guesses at them are not built in.
  return char.length === 1 && !CLAIMED.has(scriptOf(char.charCodeAt(0))) ? onlyLetters(unidecode(char).toLowerCase()) : '';
}

function onlyLetters(text: string): string {
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) kept += text[i];
  }
  return kept;
}
