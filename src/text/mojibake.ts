import type { Warning } from './bounds';
import { once } from './once';
import { withProperty } from './property';

/** No letters of two bytes and more are shorter, and longer texts are no names. */
const SHORTEST = 4;
const LONGEST = 1024;

/** The places of Windows-1252 that are no Latin-1, by their character: what was read as the one or as the other looks so. */
const bytes = once(() => {
  const found = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte++) found.set(String.fromCharCode(byte), byte);
  const windows = decoded([...Array(0x20).keys()].map((place) => 0x80 + place), 'windows-1252') ?? '';
  Array.from(windows).forEach((char, place) => found.set(char, 0x80 + place));
  return found;
});

/** The first looks of a wrong encoding: a byte that is no letter of ASCII. */
const HIGH = /[\u00a1-\u00ff]/u;
/** What Windows-1252 has in the places that Latin-1 leaves to controls. */
const WINDOWS = '\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122';
/** Bytes that begin letters of UTF-8 with those that follow. */
const UTF8 = new RegExp(`[\u00c2-\u00f4][\u0080-\u00bf${WINDOWS}]`, 'u');
/** Pairs of bytes, the first of each and most of the others no letter of ASCII. */
const PAIRS = new RegExp(`^(?:[ ,.()-]*[\u0081-\u00ff${WINDOWS}][\u0040-\u2122])+[ ,.()-]*$`, 'u');
const MOST_ASCII = 1 / 3;

const HANGUL = withProperty(String.raw`^[\p{sc=Hangul} ,.()-]+$`, 'u');
const HAN = withProperty(String.raw`^[\p{sc=Han} ,.()-]+$`, 'u');

/** The encodings of lists in Korea, in China, in Taiwan and Hong Kong, with the only letters that may come of them. */
const ENCODINGS: readonly (readonly [label: string, letters: () => RegExp])[] = [['euc-kr', HANGUL], ['gbk', HAN], ['big5', HAN]];

/**
 * What was meant by a text that was read in the wrong encoding (ê¹€ì •ì€, ±èÁ¤Àº, ³ÂÖ¾): UTF-8 for certain where its bytes are that, else each of the encodings of East Asia that makes
 * nothing but its own letters of them, parted as names of a list are. The text itself where it is none.
 */
export function fromMojibake(text: string, warnings: Set<Warning>): string {
  if (text.length < SHORTEST || text.length > LONGEST || !HIGH.test(text) || (!UTF8.test(text) && !PAIRS.test(text))) return text;
  const known = bytes();
  const codes = Array.from(text, (char) => known.get(char) ?? char.charCodeAt(0));
  if (codes.some((code) => code > 0xff)) return text;
  const utf8 = decoded(codes, 'utf-8');
  const meant = utf8 === undefined ? eastAsian(codes) : [utf8];
  if (meant.length === 0) return text;
  warnings.add('mojibake');
  return meant.join('; ');
}

const eastAsian = (codes: readonly number[]): string[] =>
  codes.filter((code) => code < 0x80).length > codes.length * MOST_ASCII ? [] : ENCODINGS.map(([label, letters]) => ({ read: decoded(codes, label), letters })).flatMap(({ read, letters }) => (read !== undefined && letters().test(read) ? [read] : []));

/** The text of some bytes; undefined where they are none in that encoding, or the platform has not got it. */
function decoded(codes: readonly number[], label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return undefined;
  }
}
