import type { Warning } from '../text/bounds';
import { withProperty } from '../text/property';
import { scriptOf, type Script } from '../text/script';
import { isBody } from './affiliation';
import { announced, announcesMaiden, joined, RENAMED, THAT_IS } from './alias-words';
import { splitAtSign } from './at-sign';
import { withBirthName } from './birth-name';
import { splitBrackets, withQuotes } from './brackets';
import { partedBySign } from './parted';
import { personsOf } from './several';
import { acrossScripts } from './two-scripts';
import { ALIAS, APOSTROPHE, BRACKET, DIGIT, HAN, HANGUL, KHMER, LATIN, SCRIPTS, SLASH } from './traits';

/** The name itself, then every alias: in brackets, after "alias" or its like, after a slash, or in a second script beside the first. */
export function namesIn(written: string, found: number, warnings: Set<Warning>): string[] {
  const text = (found & APOSTROPHE) === 0 ? written : withQuotes(written, found);
  const traits = text === written ? found : found | BRACKET;
  const parted = (traits & (BRACKET | SLASH | ALIAS)) !== 0;
  const scripts = traits & SCRIPTS;
  const mixed = scripts !== LATIN && scripts !== HANGUL && scripts !== HAN && scripts !== KHMER && scripts !== 0;
  const han = (traits & HAN) !== 0 && text.length >= SHORTEST_JOINED;
  if (!parted && !mixed && !han) return text === '' ? [] : (traits & DIGIT) === 0 ? [text] : withParted([text], text);
  let names = [text];
  const born: string[] = [];
  if ((traits & BRACKET) !== 0) names = splitBrackets(text);
  if (han) names = names.map((name) => name.replace(joined(), ' ; ').replace(THAT_IS, ' ; '));
  if (parted || han) names = names.flatMap((name, i) => splitAliases(name, i > 0, born));
  if (parted || han) names = names.flatMap((name, i) => (i === 0 ? name : personsOf(name, true) ?? name));
  if (mixed) names = names.flatMap((name, i) => splitScripts(name, i === 0, warnings));
  names = names.map((name) => name.replace(AND, '').replaceAll(ENDS, '')).filter((name) => name !== '');
  return withBirthName(withParted(names, text), born);
}

/** What parted a name from the next; the comma before a bracket parts no more, and 的 behind a nickname (绰号“强哥”的陈志祥) begins no name. */
const ENDS = /^[\s,、的]+|[\s,、]+$/gu;

/** Between two quotes that were taken away: 綽號「阿祥」和「祥哥」. */
const AND = /\s[和及与與]\s*$/u;

/** One name that a sign parts into surname and given name, it may be, is a name more. */
function withParted(names: string[], text: string): string[] {
  const whole = names.length > 2 ? undefined : partedBySign(text, names);
  return whole === undefined ? names : [...names, whole];
}

/** Two characters that announce a name, and its two. */
const SHORTEST_JOINED = 4;

/** Besides words that announce another name, the slash and semicolon of lists part names; the slash of s/o and a/l parts nothing. `born` is given the surnames at birth. */
function splitAliases(text: string, inside: boolean, born: string[]): string[] {
  const names: string[][] = [[]];
  const called = text.includes(' ហៅ') ? text.replace(CALLED, '$& ') : text;
  const plain = called.includes('개명') ? called.replace(RENAMED, ' ; $1 ; ') : called;
  const words = plain.replaceAll(';', ' ; ').replaceAll(':', ': ').replace(AT_AN_END(), ' $& ').split(' ').filter((word) => word !== '');
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const count = announced(words, i, inside);
    if (count > 0) {
      names.push([]);
      if (i + count === words.length - 1 && announcesMaiden(words, i)) born.push(words[i + count] ?? '');
      i += count - 1;
    } else if (word === ';') names.push([]);
    else {
      const slashes = word.includes('/') && !/^[a-z]\/[a-z]$/iu.test(word);
      const pieces = slashes ? word.split('/') : word.includes('@') ? splitAtSign(word, words.length === 1) : [word];
      pieces.forEach((piece, j) => (j === 0 ? names.at(-1)?.push(piece) : names.push([piece])));
    }
  }
  // Hao is a surname as well: ហៅ សុជាតិ.
  if (words[0] === CALL && words.length === 2) names[0] = [...words];
  return names.map((name) => name.join(' '));
}

const CALL = 'ហៅ';

/** A Khmer word that announces another name touches it (សុខ ពិសី ហៅតូច) behind a name of two words; behind one it may begin the given name. */
const CALLED = /(?<=[^ ] [^ ]+ )ហៅ(?:ថា|ក្រៅ)?(?=[\u1780-\u17b3])(?!ថា|ក្រៅ)/gu;

/** The sign before a word or after it. */
const AT_AN_END = withProperty(String.raw`(?<= )@(?=\p{L}{2})|(?<=\p{L}{2})@(?= )`, 'gu');

/** 金正恩 Kim Jong Un is two forms of one name; words of one script stay together. Two halves of the name itself, as `first`, may be one name (KIM 민수). */
function splitScripts(text: string, first: boolean, warnings: Set<Warning>): string[] {
  const groups: { script: Script; words: string[] }[] = [];
  for (const word of text.split(' ')) {
    const pieces = isBody(word) ? [{ script: scriptOf(word.codePointAt(word.length - 1) ?? 0), text: word }] : piecesByScript(word);
    if (pieces.length > 1) warnings.add('mixed-scripts');
    for (const piece of pieces) {
      const last = groups.at(-1);
      if (last === undefined || (piece.script !== 'none' && last.script !== 'none' && piece.script !== last.script)) {
        groups.push({ script: piece.script, words: [piece.text] });
      } else {
        last.words.push(piece.text);
        if (last.script === 'none') last.script = piece.script;
      }
    }
  }
  const names = groups.map((group) => group.words.join(' '));
  const whole = first && names.length === 2 ? acrossScripts(names.map((name) => name.trim())) : undefined;
  return whole === undefined ? names : [...names, whole];
}

/** Cuts a word where a script with a room meets another; marks, digits and unclaimed scripts stay where they stand. */
function piecesByScript(word: string): { script: Script; text: string }[] {
  const pieces: { script: Script; text: string }[] = [];
  for (const char of word) {
    const found = scriptOf(char.codePointAt(0) ?? 0);
    const script: Script = found === 'other' ? 'latin' : found;
    const last = pieces.at(-1);
    if (last === undefined || (script !== 'none' && last.script !== 'none' && script !== last.script)) {
      pieces.push({ script, text: char });
    } else {
      last.text += char;
      if (last.script === 'none') last.script = script;
    }
  }
  return pieces;
}
