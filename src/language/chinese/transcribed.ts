import type { Channel } from '../channel';
import { NO_FORM } from '../channel';
import type { Split } from '../native-reader';
import type { Reading } from '../reading';
import type { Written } from '../written-letters';
import { tibetan, turkic } from './systems';
import { isTurkic } from './turkic';

/**
 * Names of Uyghurs, Kazakhs and Tibetans as China writes them: by ear, a character a syllable, with a dot between the words (司马义·铁力瓦尔地), and these characters in
 * pinyin (Simayi Tieliwaerdi); and as their bearers spell them (Tashi Tsering, 扎西次仁), cut into what China hears as syllables. They have no surname, and mostly more syllables than
 * other Chinese names; those that have no more are read as these are.
 */
const FEWEST = 5;
const MOST = 16;
const MOST_WORDS = 4;

/** Fewer letters are not so many syllables, as the shortest names go (Nur Bekri has eight); more are no name. */
const SHORTEST = 8;
const LONGEST = 64;
/** Zhuang and its like. */
const SYLLABLE = 6;

/** One way to write them in Latin letters. */
interface Way {
  readonly suffix: string;
  /** log2 P(a Chinese name in Latin letters is written so); judgement. */
  readonly bits: number;
  /** log2 P(syllable): of some hundred and fifty that they have, any; in the names of Han Chinese that syllables were counted in, many are hardly found (热 re). */
  readonly syllable: number;
  /** So many syllables at least. */
  readonly fewest: number;
  /** A consonant before a vowel begins a syllable, which in pinyin is told by an apostrophe, if at all. */
  readonly open?: true;
  /** Whether a name is written so at all, where that can be told at a glance. */
  readonly seen?: (name: Written) => boolean;
}

const WAYS: readonly Way[] = [
  { suffix: '@pinyin', bits: Math.log2(0.003), syllable: -7.2, fewest: FEWEST },
  { suffix: turkic.suffix, bits: Math.log2(0.003), syllable: -6.2, fewest: FEWEST, open: true, seen: isTurkic },
  { suffix: tibetan.suffix, bits: Math.log2(0.002), syllable: -6.2, fewest: 4, open: true },
];

/** log2 P(a name of so many characters in several words is one of these); judgement. */
const HAN = Math.log2(0.9);
/** Each character is so much likelier than it is in names of Han Chinese, in bits; Khmer names by ear must not fare worse. */
const CHARACTER = 2.5;

/** A name in characters as one given name. */
export function transcribedSplit({ letters, parts }: Written): Split[] {
  return parts.length < 2 || letters.length < FEWEST || letters.length > MOST ? [] : [{ bits: HAN + CHARACTER * letters.length, surname: [0, 0], given: [0, letters.length] }];
}

/** log2 P(a word has one syllable), for each that has: Uyghur, Tibetan and Mongol words have two at least, but for a few (Nur Bekri, which is cut Nu-er). Sulu Sou Ka Hou is none of them; judgement. */
const SHORT_WORD = -6;

/** Of the letters up to each place the likeliest syllables: log2 P, the last one's form, and where it begins. */
const bits = new Float64Array(LONGEST + 1);
const forms = new Int32Array(LONGEST + 1);
const begins = new Int32Array(LONGEST + 1);

/** A name in Latin letters that is such from end to end, in each way of writing it that it can be cut in: the likeliest cut. */
export function readTranscribed(name: Written, channel: Channel): Reading[] {
  const { length } = name.letters;
  if (length < SHORTEST || length > LONGEST || name.parts.length < 2 || name.parts.length > MOST_WORDS) return [];
  const found: Reading[] = [];
  for (const way of WAYS) {
    if (way.seen?.(name) === false) continue;
    const ends = cut(name, channel, way);
    if (ends.length < way.fewest || ends.length > MOST) continue;
    const short = ends.filter((end) => name.divided[end] === 1 && name.divided[begins[end] ?? 0] === 1).length;
    found.push({
      language: 'zh', script: way.open === true ? 'none' : 'latin', bits: way.bits + short * SHORT_WORD + (bits[length] ?? 0), slots: ends.map((end) => forms[end] ?? NO_FORM), kinds: ends.map((_, i) => (i === 0 ? 1 : 2)),
      surname: 0, from: ends.map((end) => begins[end] ?? 0), to: ends, extras: [], system: way.suffix.slice(1),
    });
  }
  return found;
}

/** Where the syllables of the likeliest cut end; none where the letters cannot all be syllables. */
function cut({ letters, divided }: Written, channel: Channel, { suffix, syllable, open }: Way): number[] {
  const { length } = letters;
  const lexicon = channel.lexicon(suffix);
  bits.fill(Number.NEGATIVE_INFINITY, 1, length + 1);
  let reached = 0;
  for (let at = 0; at < length; at++) {
    if (bits[at] === Number.NEGATIVE_INFINITY) continue;
    let node = 0;
    for (let end = at + 1; end <= Math.min(at + SYLLABLE, length); end++) {
      node = lexicon.tree.step(node, letters.charCodeAt(end - 1));
      if (node === 0) break;
      const form = open === true && isTorn(letters, end, divided) ? NO_FORM : lexicon.form(node, letters, at, end);
      const to = open === true && isDoubled(letters, end, divided) ? end + 1 : end;
      const likelihood = form === NO_FORM ? Number.NEGATIVE_INFINITY : (bits[at] ?? 0) + syllable;
      if (likelihood > (bits[to] ?? 0)) {
        [bits[to], forms[to], begins[to]] = [likelihood, form, at];
        reached = Math.max(reached, to);
      }
      if (divided[end] === 1) break;
    }
    if (reached <= at) return [];
  }
  const ends: number[] = [];
  for (let end = length; end > 0; end = begins[end] ?? 0) ends.unshift(end);
  return ends;
}

/** Whether an end at the place would take a consonant from the vowel behind it. */
const isTorn = (letters: string, end: number, divided: Uint8Array): boolean => divided[end] !== 1 && isVowel(letters, end) && !isVowel(letters, end - 1);

/** Whether a doubled consonant begins at the place: it is heard once. */
const isDoubled = (letters: string, at: number, divided: Uint8Array): boolean => divided[at + 1] !== 1 && letters[at] === letters[at + 1] && !isVowel(letters, at);

const VOWELS = 'aeiou';
const isVowel = (letters: string, at: number): boolean => VOWELS.includes(letters.charAt(at));
