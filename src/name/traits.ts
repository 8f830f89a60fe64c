import { scriptOf, type Script } from '../text/script';
import { announcesAt, mayAnnounce } from './alias-words';
import { maySay } from './field-words';
import { MASK_SIGNS } from './masked';

/**
 * What a cleaned text holds, as bits: one look at each letter tells which of the steps that cut a name have anything to do.
 * Of most names it is none of them.
 */
export const LATIN = 1;
export const HANGUL = 2;
export const HAN = 4;
export const KHMER = 8;
/** A bracket or a quote. */
export const BRACKET = 16;
/** A slash or a semicolon. */
export const SLASH = 32;
export const COMMA = 64;
export const CHEVRON = 128;
export const STOP = 256;
/** A word that begins as an alias word does, or the sign that stands for one. */
export const ALIAS = 512;

/** A script without a room. */
export const OTHER = 1024;
/** A digit, or a sign that passes for a letter. */
export const DIGIT = 2048;

/** A sign or a letter by which others are hidden; O and X are no such traits. */
export const MASKED = 4096;

/** What parts the fields of a form. */
export const FIELD = 8192;

/** A word that begins as a label or a phrase does that needs no colon: Surname LEE Given name JAEMYUNG. */
export const SAYS = 16384;
/** What may be a quote. */
export const APOSTROPHE = 32_768;

export const SCRIPTS: number = LATIN | HANGUL | HAN | KHMER;

export const OPEN = '([{「『《【〈〔«';
export const CLOSE = ')]}」』》】〉〕»';
export const QUOTES = '"“”„';
/** French quotes, typed for the chevrons of a passport. */
const CHEVRONS = '«‹';

/** Scripts without a room are read as Latin is, through unidecode. */
const BIT: Readonly<Record<Script, number>> = { latin: LATIN, other: LATIN | OTHER, hangul: HANGUL, han: HAN, khmer: KHMER, none: 0 };

/** The traits of each ASCII character. */
const ASCII: Uint16Array = Uint16Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (OPEN.includes(char) || CLOSE.includes(char) || QUOTES.includes(char)) return BRACKET;
  if (char === '/') return SLASH;
  if (char === ';') return SLASH | FIELD;
  if (char === ',') return COMMA | FIELD;
  if (char === ':') return FIELD;
  if (char === '<') return CHEVRON;
  if (char === '.') return STOP;
  if (char === "'") return APOSTROPHE;
  if (char === '@') return DIGIT | ALIAS;
  if (MASK_SIGNS.includes(char)) return MASKED;
  if (/[0-9$!|]/u.test(char)) return DIGIT;
  return BIT[scriptOf(code)];
});

/** What parts fields outside ASCII: the colon of Khmer, the comma of Chinese lists. */
const PARTING = '៖、';
const MASKING = `${MASK_SIGNS}某모무ㅇ`;

/** The traits of a text, one bit each. */
export function traitsOf(text: string): number {
  let traits = 0;
  let begins = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (begins) {
      const first = lower(code);
      const second = lower(text.charCodeAt(i + 1));
      if (mayAnnounce(first, second) && (code > 0x7f || announcesAt(text, i))) traits |= ALIAS;
      if (maySay(first, second, lower(text.charCodeAt(i + 2)))) traits |= SAYS;
    }
    begins = code === 0x20;
    traits |= code < 0x80 ? (ASCII[code] ?? 0) : rareTraits(text, i, code);
  }
  return traits;
}

function rareTraits(text: string, at: number, code: number): number {
  // The first half of a letter tells the whole; the second says nothing more.
  if (code >= 0xd800 && code <= 0xdfff) return code < 0xdc00 ? BIT[scriptOf(text.codePointAt(at) ?? 0)] : 0;
  const script = scriptOf(code);
  const char = text.charAt(at);
  const sign = PARTING.includes(char) ? FIELD : MASKING.includes(char) ? MASKED : 0;
  if (script !== 'none' || sign !== 0) return BIT[script] | sign;
  if (CHEVRONS.includes(char)) return CHEVRON | BRACKET;
  return OPEN.includes(char) || CLOSE.includes(char) || QUOTES.includes(char) ? BRACKET : 0;
}

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
