import { distance } from 'fastest-levenshtein';

/** Edit distance as a similarity: 1 for equal strings, 0 where nothing is kept. Two empty strings have nothing in common. */
export function levenshteinSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

/** The words of a Latin text, lower case, letters and digits only. */
export function latinTokens(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
