import { foldLatin } from '../text/latin';
import { withProperty } from '../text/property';
import { places } from '../text/places';
import { scriptOf, type Script } from '../text/script';
import { MASK } from './masked';
import type { Part } from './written';

/** Reads one word; undefined when nothing in it is a letter. */
export function partOf(text: string): Part | undefined {
  const script = mainScript(text);
  if (script === 'none') return undefined;
  if (script !== 'latin' && script !== 'other') {
    const { letters, at } = nativeLetters(text, script);
    return { text, script, letters, at, breaks: NONE, capital: false, initial: false };
  }
  const { letters, at } = foldLatin(text);
  if (letters === '') return undefined;
  const initial = letters.length === 1 && (text.length === 1 || text.replace(STOPS_AND_MARKS(), '').length === 1);
  return { text, script, letters, at, breaks: breaksIn(text, letters, at), capital: isCapital(text, letters), initial };
}

/** Letters [low, high) of a word as the writer wrote them, without what parts words at either end. */
export function writtenIn({ text, at }: Part, low: number, high: number): string {
  const from = low === 0 ? 0 : (at[low] ?? 0);
  const to = high >= at.length ? text.length : (at[high] ?? text.length);
  return text.slice(from, to).replace(/^[-'.]+|[-'.]+$/gu, '');
}

const STOPS_AND_MARKS = withProperty(String.raw`[.*\p{M}]`, 'gu');
const NONE: readonly number[] = Object.freeze([]);

/** The first script with a room that the word holds; otherwise the first script at all. */
function mainScript(text: string): Script {
  let found: Script = 'none';
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    const script = scriptOf(code);
    if (code > 0xffff) i++;
    if (script === 'none') continue;
    if (script !== 'other') return script;
    found = script;
  }
  return found;
}

function nativeLetters(text: string, script: Script): { letters: string; at: readonly number[] } {
  let letters = '';
  const at: number[] = [];
  let place = 0;
  for (const char of text) {
    if (scriptOf(char.codePointAt(0) ?? 0) === script || char === MASK) {
      for (let i = 0; i < char.length; i++) at.push(place + i);
      letters += char;
    }
    place += char.length;
  }
  return letters.length === text.length ? { letters: text, at: places(text.length) } : { letters, at };
}

/** Capitals with a full stop between them are initials (J.E.), not a surname in capitals. */
const isCapital = (text: string, letters: string): boolean =>
  letters.length > 1 && !holdsSmall(text) && text === text.toUpperCase() && text !== text.toLowerCase() && !text.slice(0, -1).includes('.');

/** A small ASCII letter decides most words. */
function holdsSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) return true;
  }
  return false;
}

/**
 * Where the writer himself divided the word. A hyphen and an inner capital divide always. An apostrophe divides only where
 * Hanyu Pinyin puts it, before a, e or o and after a vowel, n or g (Xi'an, Chang'e); elsewhere it marks breath
 * (Wade–Giles and McCune–Reischauer: Ch'oe, T'ai, Sŏk-p'il).
 */
function breaksIn(text: string, letters: string, at: readonly number[]): readonly number[] {
  let breaks: number[] | undefined;
  for (let i = 1; i < letters.length; i++) {
    const from = at[i - 1] ?? 0;
    const to = at[i] ?? 0;
    if (to === from) continue;
    if ((isUpper(text, to) && isLower(text, from)) || (to > from + 1 && divides(text.slice(from + 1, to), letters, i))) (breaks ??= []).push(i);
  }
  return breaks ?? NONE;
}

/** Whether what stands before the letter `i`, a few characters at most, divides. */
const divides = (between: string, letters: string, i: number): boolean =>
  between.includes('-') || between.includes('.') ||
  (between.includes("'") && 'aeo'.includes(letters.charAt(i)) && 'aeioung'.includes(letters.charAt(i - 1)));

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : text.charAt(at) !== text.charAt(at).toLowerCase();
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : text.charAt(at) !== text.charAt(at).toUpperCase();
}
