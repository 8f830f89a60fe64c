/** Words as the alternatives of a pattern, the longest first, so that none hides a longer one. */
export const alternatives = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(/[.()]/gu, String.raw`\$&`)).sort((a, b) => b.length - a.length).join('|');
