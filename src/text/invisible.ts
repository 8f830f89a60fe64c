/** Unicode's Default_Ignorable_Code_Point: zero-width and direction controls, soft hyphen, Hangul fillers, variation selectors, tags. */
export function isInvisible(code: number): boolean {
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

/** A text without what nobody sees. */
export function withoutInvisible(text: string): string {
  let kept = '';
  for (const char of text) if (!isInvisible(char.codePointAt(0) ?? 0)) kept += char;
  return kept;
}
