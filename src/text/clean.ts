import lookAlikes from './look-alikes.tsv';
import { bound, type Warning } from './bounds';
import { once } from './once';
import { scriptOf } from './script';
import { isSettled } from './settled';
import { cell, rows } from './table';

/**
 * One form for what readers cannot tell apart: bounded first (see {@link bound}), then NFC, full width to half, invisible
 * and control characters out, one kind of space, hyphen and apostrophe, look-alike letters folded. Cleaning twice is
 * cleaning once. Case and diacritics stay: both are evidence.
 */
export function cleanText(raw: string, warnings: Set<Warning>): string {
  if (isSettled(raw)) return squeeze(raw);
  const bounded = bound(raw, warnings);
  if (isSettled(bounded)) return squeeze(bounded);
  let text = '';
  for (const char of bounded.normalize('NFC')) text += cleanChar(char, warnings);
  // Narrow forms and folded letters may compose with what follows them, so compose after each.
  const folded = foldLookAlikes(text.normalize('NFC'), warnings).normalize('NFC');
  // Composing can lengthen a text (U+0958 is two letters) and dropping an invisible can join two runs of marks.
  return squeeze(bound(folded, warnings));
}

function cleanChar(char: string, warnings: Set<Warning>): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
    if (code !== 0x09 && code !== 0x0a && code !== 0x0d) warnings.add('control');
    return ' ';
  }
  if (code < 0x7f) return char;
  if (isInvisible(code)) {
    // Word joiners and soft hyphens are everyday Khmer typing; only what has no honest use is worth a warning, and callers decide.
    warnings.add('invisible');
    return '';
  }
  if (isSpace(code)) return ' ';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d) return '-';
  if (isApostrophe(code)) return "'";
  if (isSeparator(code)) return ' ';
  if (isStyled(code)) return char.normalize('NFKC');
  return char;
}

/** Unicode's Default_Ignorable_Code_Point: zero-width and direction controls, soft hyphen, Hangul fillers, variation selectors, tags. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0xfff0 && code <= 0xfffb) || // with the interlinear annotation controls, which hide what they annotate
    (code >= 0x1bca0 && code <= 0x1bca3) ||
    (code >= 0x1d173 && code <= 0x1d17a) ||
    (code >= 0xe0000 && code <= 0xe0fff) ||
    code === 0xfeff || code === 0xad || code === 0x34f || code === 0x61c || code === 0x17b4 || code === 0x17b5 ||
    code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0
  );
}

const isSpace = (code: number): boolean =>
  code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;

const isApostrophe = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201b) || code === 0x2032 || code === 0x02bc || code === 0x02bb || code === 0x02b9 ||
  code === 0x02be || code === 0x02bf || code === 0xb4 || code === 0xff07;

/** The dots between the parts of a name: Chinese interpunct, Katakana middle dot, bullet. */
const isSeparator = (code: number): boolean =>
  code === 0xb7 || code === 0x2022 || code === 0x2027 || code === 0x30fb || code === 0xff65;

/** Full and half width forms, enclosed and mathematical letters: the same letter in another dress. */
const isStyled = (code: number): boolean =>
  (code >= 0xff01 && code <= 0xffee) || (code >= 0x2460 && code <= 0x24ff) || (code >= 0x1d400 && code <= 0x1d7ff) ||
  (code >= 0x1f110 && code <= 0x1f189) || (code >= 0x2100 && code <= 0x214f) || (code >= 0xfb00 && code <= 0xfb06);

const squeeze = (text: string): string =>
  text.includes('  ') || text.startsWith(' ') || text.endsWith(' ') ? text.split(' ').filter((word) => word !== '').join(' ') : text;

const latinOf = once(() => new Map(rows(lookAlikes).map((row) => [cell(row, 0), cell(row, 1)])));

/**
 * Greek and Cyrillic letters that pass for Latin ones, folded only inside a word that also holds Latin letters: a word
 * wholly in another script is left to its own reading. (Unicode TR39 skeletons would turn Kim into Kirn.)
 */
function foldLookAlikes(text: string, warnings: Set<Warning>): string {
  return text
    .split(' ')
    .map((word) => {
      let latin = false;
      let foreign = false;
      for (const char of word) {
        const script = scriptOf(char.codePointAt(0) ?? 0);
        if (script === 'latin') latin = true;
        else if (script === 'other') foreign = true;
      }
      if (!latin || !foreign) return word;
      const folded = Array.from(word, (char) => latinOf().get(char) ?? char).join('');
      if (folded !== word) warnings.add('look-alike');
      return folded;
    })
    .join(' ');
}
