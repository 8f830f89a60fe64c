import { MAX_LENGTH, MAX_MARKS } from './bounds';

/**
 * Whether a text is one that cleaning would leave as it is, but for stray spaces: printable ASCII, composed Latin letters,
 * Hangul syllables, the common Han block and Khmer, none of which NFC changes or folding touches. Nearly every name of a list
 * is, and a look at each letter costs a hundredth of what normalising does.
 */
export function isSettled(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x7f) {
      if (code < 0x20) return false;
      marks = 0;
    } else if (code >= 0x17b6 && code <= 0x17d3) {
      if (++marks > MAX_MARKS) return false;
    } else {
      if (!isSettledLetter(code)) return false;
      marks = 0;
    }
  }
  return true;
}

/** Khmer vowels U+17B4 and U+17B5 are invisible, U+17DD is put in order by NFC: both are left to cleaning. */
function isSettledLetter(code: number): boolean {
  if (code >= 0xac00) return code <= 0xd7a3;
  if (code >= 0x4e00) return code <= 0x9fff;
  if (code >= 0x1e00) return code <= 0x1eff;
  if (code >= 0x1780) return code <= 0x17b3 || (code >= 0x17d4 && code <= 0x17dc);
  return code >= 0xc0 && code <= 0x24f;
}
