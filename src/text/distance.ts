/** The one door to edit distance and Jaro–Winkler. Both count UTF-16 units: give them Latin letters only. */
import { distance } from 'fastest-levenshtein';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';

/** Insertions, deletions and substitutions that turn `a` into `b`. */
export const edits = (a: string, b: string): number => distance(a, b);

/** Jaro–Winkler similarity, 0…1; symmetric here (the textbook form is not where one string has repeated letters). */
export const resemblance = (a: string, b: string): number => (a < b ? jaroWinkler(a, b) : jaroWinkler(b, a));

