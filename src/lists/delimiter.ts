const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that stands most often in the header outside quotes; a header of one column has none and takes the comma. */
export function detectDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/gu, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce<string>((best, next) => (count(next) > count(best) ? next : best), ',');
}
