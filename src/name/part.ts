import { foldLatin } from '../text/latin';
import { scriptOf, type Script } from '../text/script';
import type { Part } from './written';

/** Reads one word; undefined when nothing in it is a letter. */
export function partOf(text: string): Part | undefined {
  const script = mainScript(text);
  if (script === 'none') return undefined;
  if (script !== 'latin' && script !== 'other') {
    return { text, script, ...nativeLetters(text, script), breaks: [], capital: false, initial: false };
  }
  const { letters, at } = foldLatin(text);
  if (letters === '') return undefined;
  const initial = letters.length === 1 && text.replace('.', '').length === 1;
  return { text, script, letters, at, breaks: breaksIn(text, letters, at), capital: isCapital(text, letters), initial };
}

/** The first script with a room that the word holds; otherwise the first script at all. */
function mainScript(text: string): Script {
  let found: Script = 'none';
  for (const char of text) {
    const script = scriptOf(char.codePointAt(0) ?? 0);
    if (script === 'none') continue;
    if (script !== 'other') return script;
    found = script;
  }
  return found;
}

function nativeLetters(text: string, script: Script): { letters: string; at: number[] } {
  let letters = '';
  const at: number[] = [];
  let place = 0;
  for (const char of text) {
    if (scriptOf(char.codePointAt(0) ?? 0) === script) {
      for (let i = 0; i < char.length; i++) at.push(place + i);
      letters += char;
    }
    place += char.length;
  }
  return { letters, at };
}

/** Capitals with a full stop between them are initials (J.E.), not a surname in capitals. */
const isCapital = (text: string, letters: string): boolean =>
  letters.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() && !text.slice(0, -1).includes('.');

/**
 * Where the writer himself divided the word. A hyphen and an inner capital divide always. An apostrophe divides only where
 * Hanyu Pinyin puts it, before a, e or o and after a vowel, n or g (Xi'an, Chang'e); elsewhere it marks breath
 * (Wade–Giles and McCune–Reischauer: Ch'oe, T'ai, Sŏk-p'il).
 */
function breaksIn(text: string, letters: string, at: readonly number[]): number[] {
  const breaks: number[] = [];
  for (let i = 1; i < letters.length; i++) {
    const from = at[i - 1] ?? 0;
    const to = at[i] ?? 0;
    if (to === from) continue;
    const between = text.slice(from + 1, to); // a few characters at most
    const capital = isUpper(text.charAt(to)) && isLower(text.charAt(from));
    const apostrophe = between.includes("'") && 'aeo'.includes(letters.charAt(i)) && 'aeioung'.includes(letters.charAt(i - 1));
    if (capital || apostrophe || between.includes('-') || between.includes('.')) breaks.push(i);
  }
  return breaks;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();
