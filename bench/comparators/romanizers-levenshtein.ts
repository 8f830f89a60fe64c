import anyAscii from 'any-ascii';
import { romanize } from 'es-hangul';
import { pinyin } from 'pinyin-pro';
import type { Comparator } from './comparator';
import { latinTokens, levenshteinSimilarity } from './similarity';

interface Letters {
  readonly written: string;
  /** The last word, a surname where given names lead, in front. */
  readonly lastFirst: string;
}

/** Each language's own transcription (Revised Romanization, pinyin), then edit distance, either side's surname last or not. */
export const comparator: Comparator<Letters> = {
  name: 'romanizers+Lev',
  prepare: (raw) => {
    const words = latinTokens(transcribe(raw.normalize('NFC')).replace(/[-'’]/g, ''));
    return { written: words.join(' '), lastFirst: [...words.slice(-1), ...words.slice(0, -1)].join(' ') };
  },
  evidence: (a, b) =>
    Math.max(
      levenshteinSimilarity(a.written, b.written),
      levenshteinSimilarity(a.written, b.lastFirst),
      levenshteinSimilarity(a.lastFirst, b.written),
    ),
};

function transcribe(text: string): string {
  // Most Korean surnames are the first syllable: set apart, it can move like the surname of a Latin name.
  if (/\p{Script=Hangul}/u.test(text)) return anyAscii(romanize(text.replace(/^\p{Script=Hangul}(?=\p{Script=Hangul})/u, '$& ')));
  if (/\p{Script=Han}/u.test(text)) return anyAscii(pinyin(text, { toneType: 'none', surname: 'head', nonZh: 'consecutive' }));
  return anyAscii(text);
}
