import { MAX_PARTS, type Warning } from '../text/bounds';
import { cleanText } from '../text/clean';
import { scriptOf, type Script } from '../text/script';
import { partOf } from './part';
import { stripTitles } from './titles';
import type { Part, WrittenName } from './written';

/**
 * Cuts a raw string into the words of a name and what stands beside it: titles, aliases in brackets, the surname where
 * the writer marked it. Never throws for a string, whatever it holds.
 */
export function writeName(raw: string): WrittenName {
  const warnings = new Set<Warning>();
  const text = cleanText(raw, warnings);
  const [main, ...others] = namesIn(text);
  const aliases = others.map((other) => writeOne(other, other, warnings)).filter((alias) => alias.parts.length > 0);
  const name = writeOne(raw, main ?? '', warnings);
  return { ...name, raw, text, aliases, warnings: [...warnings] };
}

function writeOne(raw: string, text: string, warnings: Set<Warning>): WrittenName {
  const { words, divided } = wordsIn(text);
  const { kept, titles, before } = stripTitles(words);
  const parts: Part[] = [];
  let marked = 0;
  kept.forEach((word, i) => {
    const part = partOf(word);
    if (part === undefined) return;
    if (parts.length === MAX_PARTS) {
      warnings.add('too-many-parts');
      return;
    }
    parts.push(part);
    if (divided > 0 && i + before < divided) marked = parts.length;
  });
  return { raw, text, parts, titles, marked: surnameOf(parts, marked, text.includes('<<')), aliases: [], warnings: [] };
}

/**
 * Where the writer marked the surname. Before a comma may stand the whole name (`CHAN Tai Man, Peter`): capitals there say
 * more than the comma, and three words are no surname. A passport line is always right (ICAO Doc 9303).
 */
function surnameOf(parts: readonly Part[], divided: number, passport: boolean): WrittenName['marked'] {
  const capital = capitalSurname(parts);
  if (divided === 0 || divided === parts.length) return capital;
  if (passport) return [0, divided];
  if (capital !== undefined && capital[1] <= divided) return capital;
  return divided > 2 ? undefined : [0, divided];
}

/** The name itself, then every alias: in brackets, after "alias" or its like, after a slash, or in a second script beside the first. */
function namesIn(text: string): string[] {
  const found: string[] = [];
  // What stands outside all brackets, then inside each that is open; one kind of quote ends what another began („Rocky“).
  const open: { text: string; quoted: boolean }[] = [{ text: '', quoted: false }];
  const close = (): void => {
    found.push(open.pop()?.text ?? '');
    const around = open.at(-1);
    if (around !== undefined) around.text += ' ';
  };
  for (const char of text) {
    const last = open.at(-1);
    const quote = QUOTES.includes(char);
    if ((CLOSE.includes(char) || (quote && last?.quoted === true)) && open.length > 1) close();
    else if (quote || OPEN.includes(char)) open.push({ text: '', quoted: quote });
    else if (last !== undefined) last.text += CLOSE.includes(char) ? ' ' : char;
  }
  while (open.length > 1) close();
  const names = [open[0]?.text ?? '', ...found].flatMap(splitAliases).flatMap(splitScripts);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

const OPEN = '([{（「『《【〈〔«';
const CLOSE = ')]}）」』》】〉〕»';
const QUOTES = '"“”„';

/** Words that announce another name: English, Korean (일명), Chinese (又名, 別名), Khmer (ហៅ). */
const ALIAS_WORDS = new Set(['aka', 'a.k.a.', 'a.k.a', 'a/k/a', 'alias', 'fka', 'f.k.a.', 'nka', 'dit', '일명', '又名', '别名', '別名', 'ហៅ', 'ហៅក្រៅ']);

/** Besides alias words, the slash and semicolon of lists part names; the slash of s/o and a/l parts nothing. */
function splitAliases(text: string): string[] {
  const names: string[][] = [[]];
  const words = text.replaceAll(';', ' ; ').split(' ').filter((word) => word !== '');
  words.forEach((word, i) => {
    const plain = word.toLowerCase().replace(/[:,]$/u, '');
    // What announces nothing is a name: Sok Dit. French dit stands between two names, and Dit Munty begins with one.
    const announces = ALIAS_WORDS.has(plain) && i < words.length - 1 && (i > 0 || plain !== 'dit');
    if (announces || plain === ';') names.push([]);
    else if (plain.includes('/') && !/^[a-z]\/[a-z]$/u.test(plain)) {
      word.split('/').forEach((piece, j) => (j === 0 ? names.at(-1)?.push(piece) : names.push([piece])));
    } else names.at(-1)?.push(word);
  });
  return names.map((name) => name.join(' '));
}

/** 金正恩 Kim Jong Un is two forms of one name; words of one script stay together. */
function splitScripts(text: string): string[] {
  const groups: { script: Script; words: string[] }[] = [];
  for (const word of text.split(' ')) {
    for (const piece of piecesByScript(word)) {
      const last = groups.at(-1);
      if (last === undefined || (piece.script !== 'none' && last.script !== 'none' && piece.script !== last.script)) {
        groups.push({ script: piece.script, words: [piece.text] });
      } else {
        last.words.push(piece.text);
        if (last.script === 'none') last.script = piece.script;
      }
    }
  }
  return groups.map((group) => group.words.join(' '));
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

/** Words, and how many of them stand before the comma of `KIM, Jong Un` or the `<<` of a passport line. */
function wordsIn(text: string): { words: string[]; divided: number } {
  const line = text.includes('<') ? text.replace('<<', ',').replaceAll('<', ' ') : text;
  const comma = Math.max(line.indexOf(','), line.indexOf('，'));
  const split = (piece: string): string[] => piece.split(SEPARATOR).flatMap(splitStops).filter((word) => word !== '');
  if (comma < 0) return { words: split(line), divided: 0 };
  const before = split(line.slice(0, comma));
  return { words: [...before, ...split(line.slice(comma + 1))], divided: before.length };
}

const SEPARATOR = /[ ,，、_]/u;

/** A full stop ends abbreviations and parts initials (Ph.D., J.E.), so it stays; a word may follow one without a space (Dr.Kim, J.E.Kim). */
const splitStops = (word: string): string[] => (word.endsWith('.') ? [word] : word.split(/(?<=\.)(?=\p{L}{2})/u));

/** `KIM Jong Un`, `Jong Un KIM`, `Starry LEE Wai-king`: one run of capitals marks the surname when not everything is in capitals. */
function capitalSurname(parts: readonly Part[]): readonly [number, number] | undefined {
  const from = parts.findIndex(({ capital }) => capital);
  if (from < 0) return undefined;
  let to = from;
  while (parts[to]?.capital === true) to++;
  const whole = to - from === parts.length;
  return whole || to - from > 2 || parts.slice(to).some(({ capital }) => capital) ? undefined : [from, to];
}
