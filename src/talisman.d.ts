declare module 'talisman/metrics/jaro-winkler.js' {
  /** Jaro–Winkler similarity of two strings, 0…1. */
  export default function jaroWinkler(a: string, b: string): number;
}
declare module 'unidecode' {
  /** ASCII letters for any text of the Basic Multilingual Plane. */
  export default function unidecode(text: string): string;
}
