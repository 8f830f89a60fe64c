import anyAscii from 'any-ascii';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import type { Comparator } from './comparator';
import { latinTokens } from './similarity';

/** What screening tools commonly do: letters, words in alphabetical order against swapped names, Jaro–Winkler. */
export const comparator: Comparator<string> = {
  name: 'any-ascii+JW',
  prepare: (raw) => latinTokens(anyAscii(raw)).sort().join(' '),
  evidence: jaroWinkler,
};
