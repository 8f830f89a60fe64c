import { NO_FORM, type Channel } from '../channel';
import type { Split } from '../native-reader';
import type { Reading } from '../reading';
import type { Written } from '../written-letters';

/**
 * Names of Uyghurs, Kazakhs and Tibetans as China writes them: by ear, a character a syllable, with a dot between the words (司马义·铁力瓦尔地), and these characters in
 * pinyin (Simayi Tieliwaerdi). They have no surname, and mostly more syllables than other Chinese names; those that have no more are read as these are.
 */
const FEWEST = 5;
const MOST = 16;
const MOST_WORDS = 4;

/** Fewer letters are not so many syllables, as the shortest names go (Nuer Baikeli has eleven); more are no name. */
const SHORTEST = 9;
const LONGEST = 64;
/** Zhuang and its like. */
const SYLLABLE = 6;

const PINYIN = 'pinyin';

/** log2 P(a Chinese name in Latin letters is one of these); judgement. */
const LATIN = Math.log2(0.003);
/** log2 P(a name of so many characters in several words is one of these); judgement. */
const HAN = Math.log2(0.9);

/** log2 P(syllable): of some hundred and fifty that they have, any; in the names of Han Chinese that syllables were counted in, many are hardly found (热 re). */
const SYLLABLE_OF = -7.2;
/** For the same reason each character is so much likelier than it is there, in bits; Khmer names by ear must not fare worse. */
const CHARACTER = 1.5;

/** A name in characters as one given name. */
export function transcribedSplit({ letters, parts }: Written): Split[] {
  return parts.length < 2 || letters.length < FEWEST || letters.length > MOST ? [] : [{ bits: HAN + CHARACTER * letters.length, surname: [0, 0], given: [0, letters.length] }];
}

/** Of the letters up to each place the likeliest syllables: log2 P, the last one's form, and where it begins. */
const bits = new Float64Array(LONGEST + 1);
const forms = new Int32Array(LONGEST + 1);
const begins = new Int32Array(LONGEST + 1);

/** A name in Latin letters that is pinyin from end to end, cut in the likeliest way. */
export function readTranscribed({ letters, parts, divided }: Written, channel: Channel): Reading[] {
  const { length } = letters;
  if (length < SHORTEST || length > LONGEST || parts.length < 2 || parts.length > MOST_WORDS) return [];
  const lexicon = channel.lexicon(`@${PINYIN}`);
  bits.fill(Number.NEGATIVE_INFINITY, 1, length + 1);
  let reached = 0;
  for (let at = 0; at < length; at++) {
    if (bits[at] === Number.NEGATIVE_INFINITY) continue;
    let node = 0;
    for (let end = at + 1; end <= Math.min(at + SYLLABLE, length); end++) {
      node = lexicon.tree.step(node, letters.charCodeAt(end - 1));
      if (node === 0) break;
      const form = lexicon.form(node, letters, at, end);
      const likelihood = form === NO_FORM ? Number.NEGATIVE_INFINITY : (bits[at] ?? 0) + SYLLABLE_OF;
      if (likelihood > (bits[end] ?? 0)) {
        [bits[end], forms[end], begins[end]] = [likelihood, form, at];
        reached = Math.max(reached, end);
      }
      if (divided[end] === 1) break;
    }
    if (reached <= at) return [];
  }
  const ends: number[] = [];
  for (let end = length; end > 0; end = begins[end] ?? 0) ends.unshift(end);
  if (ends.length < FEWEST || ends.length > MOST) return [];
  return [{
    language: 'zh', script: 'latin', bits: LATIN + (bits[length] ?? 0), slots: ends.map((end) => forms[end] ?? NO_FORM), kinds: ends.map((_, i) => (i === 0 ? 1 : 2)),
    surname: 0, from: ends.map((end) => begins[end] ?? 0), to: ends, extras: [], system: PINYIN,
  }];
}
