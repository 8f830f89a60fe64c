/** The bitmap of the repertoire tells of the characters from CJK Unified Ideographs Extension A on … */
export const BITMAP = 0x3400;
/** … up to the end of the basic plane's ideographs. */
export const BITMAP_END = 0xa000;
/** Characters that one digit of it tells of. */
export const BITMAP_BITS = 6;
