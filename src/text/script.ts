/** The scripts that names come in; `other` is every script without a room of its own, `none` is what belongs to no script. */
export type Script = 'latin' | 'hangul' | 'han' | 'khmer' | 'other' | 'none';

/** The script of one code point. Blocks, not Unicode's property tables: these do not move between versions of Node. */
export function scriptOf(code: number): Script {
  if (code < 0x41) return 'none';
  if (code <= 0x24f) return isLatin(code) ? 'latin' : 'none';
  if (code >= 0x1e00 && code <= 0x1eff) return 'latin';
  if (code >= 0x250 && code <= 0x2af) return 'latin';
  if (code >= 0x300 && code <= 0x36f) return 'none';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x3131 && code <= 0x318e)) return 'hangul';
  if (isHan(code)) return 'han';
  if (code >= 0x17d4 && code <= 0x17db && code !== 0x17d7) return 'none'; // Khmer punctuation and the riel; U+17D7 repeats a word and is a letter to Unicode
  if ((code >= 0x1780 && code <= 0x17df) || (code >= 0x19e0 && code <= 0x19ff)) return 'khmer';
  if (code >= 0x17e0 && code <= 0x17f9) return 'none'; // Khmer digits
  if ((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x3004)) return 'none';
  if (code >= 0x3007 && code <= 0x3030) return code === 0x3007 ? 'han' : 'none';
  if (code >= 0xe000 && code <= 0xf8ff) return 'none';
  if (code >= 0xfe00 && code <= 0xfe6f) return 'none';
  if (code >= 0x1f000 && code <= 0x1faff) return 'none';
  if (code >= 0xe0000) return 'none';
  return 'other';
}

/** Whether a code point belongs to a script with a room, its signs included, and not to Latin: Khmer is the first of these. */
export const hasRoom = (code: number): boolean => code >= 0x1780;

/** Every script that a text holds letters of. */
export const scriptsOf = (text: string): ReadonlySet<Script> => new Set(Array.from(text, (char) => scriptOf(char.codePointAt(0) ?? 0)));

function isLatin(code: number): boolean {
  if (code <= 0x7a) return code <= 0x5a || code >= 0x61;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
}

function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x323af) ||
    code === 0x3005 // the repetition mark
  );
}
