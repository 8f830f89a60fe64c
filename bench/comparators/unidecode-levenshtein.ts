import unidecode from 'unidecode';
import type { Comparator } from './comparator';
import { latinTokens, levenshteinSimilarity } from './similarity';

/** The first thing that everybody tries: any script to letters, then edit distance, in the order written. */
export const comparator: Comparator<string> = {
  name: 'unidecode+Lev',
  prepare: (raw) => latinTokens(unidecode(raw)).join(' '),
  evidence: levenshteinSimilarity,
};
