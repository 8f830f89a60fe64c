import { bound, type Warning } from './bounds';
import { unescaped } from './escapes';
import { joinedJamo } from './keyboard';
import { foldLookAlikes, latinLike } from './look-alikes';
import { fromMojibake } from './mojibake';
import { isInvisible } from './invisible';
import { isSettled } from './settled';
import { once } from './once';
import { joinSpaced } from './spaced';

/**
 * One form for what readers cannot tell apart: escapes and wrong encodings undone, bounded (see {@link bound}), then NFC, full width to half, invisible
 * and control characters out, one kind of space, hyphen and apostrophe, look-alike letters folded, letters that were set apart
 * joined. Cleaning twice is cleaning once. Case and diacritics stay: both are evidence.
 */
export function cleanText(raw: string, warnings: Set<Warning>): string {
  const plain = unescaped(raw, warnings);
  const meant = fromMojibake(plain, warnings);
  if (isSettled(meant)) return spaceOut(meant, warnings);
  const bounded = bound(meant, warnings);
  if (isSettled(bounded)) return spaceOut(bounded, warnings);
  let text = '';
  for (const char of withoutControls(bounded, warnings).normalize('NFC')) text += cleanChar(char, warnings);
  // Narrow forms and folded letters may compose with what follows them, so compose after each.
  const folded = withJamoJoined(foldLookAlikes(text.normalize('NFC'), warnings).normalize('NFC'), warnings);
  // Composing can lengthen a text (U+0958 is two letters) and dropping an invisible can join two runs of marks.
  return spaceOut(bound(folded, warnings), warnings);
}

/** What colours a terminal (ESC [31m): without its first character the rest would be letters. */
const ESCAPE = String.fromCharCode(0x1b);
const SEQUENCE = once(() => new RegExp(String.raw`${ESCAPE}\[[0-?]*[ -/]*[@-~]`, 'gu'));

function withoutControls(text: string, warnings: Set<Warning>): string {
  if (!text.includes(ESCAPE)) return text;
  warnings.add('control');
  return text.replace(SEQUENCE(), '');
}

function withJamoJoined(text: string, warnings: Set<Warning>): string {
  const joined = joinedJamo(text);
  if (joined !== text) warnings.add('spaced-letters');
  return joined;
}

function cleanChar(char: string, warnings: Set<Warning>): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
    if (code !== 0x09 && code !== 0x0a && code !== 0x0d) warnings.add('control');
    return ' ';
  }
  if (code < 0x7f) return char;
  if (isInvisible(code)) {
    warnings.add(isDirection(code) ? 'direction' : 'invisible');
    return '';
  }
  if (isSpace(code)) return ' ';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d) return '-';
  if (isApostrophe(code)) return "'";
  if (DOTS.includes(char)) return ' ';
  return isStyled(code) ? undress(char, code, warnings) : char;
}

/** The same letter without its dress, which the warning names. */
function undress(char: string, code: number, warnings: Set<Warning>): string {
  const plain = plainLetter(char, code);
  if (plain !== char) warnings.add(code >= 0xff01 && code <= 0xffee ? 'width' : code >= 0x2e80 && code <= 0x2fd5 ? 'look-alike' : 'styled');
  return plain;
}

function plainLetter(char: string, code: number): string {
  // Enclosed capitals come in four rows of the alphabet, of which Unicode decomposes the first two only, one with its brackets.
  const row = ENCLOSED.find((first) => code >= first && code < first + 26);
  if (row !== undefined) return String.fromCharCode(0x41 + code - row);
  const plain = latinLike(char) ?? char.normalize('NFKC');
  return BRACKETED.test(plain) ? plain.slice(1, -1) : plain;
}

const ENCLOSED = [0x1f110, 0x1f130, 0x1f150, 0x1f170];
/** ⒜ and ㈎, but not ⑽: digits in brackets are numbers. */
const BRACKETED = /^\(\D+\)$/u;

/** The directional controls of UAX #9. */
const isDirection = (code: number): boolean =>
  code === 0x61c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

const isSpace = (code: number): boolean =>
  code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;

const isApostrophe = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201b) || code === 0x2032 || code === 0x02bc || code === 0x02bb || code === 0x02b9 ||
  code === 0x02be || code === 0x02bf || code === 0xb4 || code === 0xff07;

/** The dots between the parts of a name: Chinese interpunct, Katakana middle dot, bullet, and the old Korean vowel that passes for one. */
export const DOTS = '\u00b7\u2022\u2027\u30fb\uff65\u318d';

/** Full and half width forms, enclosed, raised, mathematical and phonetic letters, radicals: the same letter in another dress. */
const isStyled = (code: number): boolean =>
  (code >= 0xff01 && code <= 0xffee) || (code >= 0x2460 && code <= 0x24ff) || (code >= 0x1d400 && code <= 0x1d7ff) ||
  (code >= 0x1f110 && code <= 0x1f189) || (code >= 0x2100 && code <= 0x214f) || (code >= 0xfb00 && code <= 0xfb06) ||
  (code >= 0x250 && code <= 0x2b8) || (code >= 0x1d00 && code <= 0x1d7f) || (code >= 0xa730 && code <= 0xa7ff) ||
  (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0x3200 && code <= 0x32fe) || code === 0x2071 || code === 0x207f || (code >= 0x2090 && code <= 0x209c);

/** One space between words, none around them or inside them. */
function spaceOut(text: string, warnings: Set<Warning>): string {
  const squeezed = squeeze(text);
  const joined = squeeze(joinSpaced(text));
  if (joined !== squeezed) warnings.add('spaced-letters');
  return joined;
}

const squeeze = (text: string): string =>
  text.includes('  ') || text.startsWith(' ') || text.endsWith(' ') ? text.split(' ').filter((word) => word !== '').join(' ') : text;
