import { isGivenName } from './given-names';

/** Digits and signs that pass for a letter of one shape; 1 is decided by its neighbours. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['0', 'o'], ['3', 'e'], ['4', 'a'], ['5', 's'], ['7', 't'], ['8', 'b'], ['$', 's'], ['@', 'a'], ['!', 'i'], ['|', 'i'],
]);
const DISGUISE = /[0134578$@!|]/u;
/** What passes for no letter: a word with one of these is a number, or a number stands in it. */
const OTHER_DIGIT = /[269]/u;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/iu;
const LETTER = /[a-z]/iu;
const VOWEL = /[aeiouy]/iu;
/** The vowels proper, and the i that a 1 before may stand for. */
const PURE = /[aeiou1]/u;

/** Syllables of pinyin or Jyutping, each with the digit of its tone: Zan3jing1; and one that has no vowel: Ng4. */
const TONES = /^(?:(?:[a-z]{0,2}[aeiouvü]{1,3}(?:ng|[mnrptk])?[1-6]){2,}|(?:ng|m)[1-6])$/iu;

/**
 * Digits that stand for letters inside a Latin word, hyphen by hyphen: K1M, S0K, J0NG-HY0N. A word of digits alone is left as it is,
 * and so are digits that come last after a syllable (Kim2, born84, but not Zha0): there they count or date. As long as before.
 */
export function foldDigits(word: string): string {
  if (!DISGUISE.test(word) || !LETTER.test(word) || TONES.test(word)) return word;
  const upper = word === word.toUpperCase();
  return word.split('-').map((piece) => foldPiece(piece, upper)).join('-');
}

function foldPiece(word: string, upper: boolean): string {
  if (!DISGUISE.test(word) || !LETTER.test(word) || OTHER_DIGIT.test(word) || ORDINAL.test(word)) return word;
  const chars = Array.from(word);
  let end = chars.length;
  const start = LETTER.test(chars[0] ?? '') || /^[0-9$]/u.test(word) ? 0 : 1;
  // Signs are letters only between letters: Kim! and @kim are no names in disguise.
  while (end > 0 && '!|@$'.includes(chars[end - 1] ?? '')) end--;
  const sounds = VOWEL.test(word);
  if (sounds) {
    let last = end;
    while (last > 0 && /[0-9]/u.test(chars[last - 1] ?? '')) last--;
    // No count ends in a lone zero, so that one is a letter.
    if (!(end - last === 1 && chars[last] === '0')) end = last;
  }
  const inner = chars.slice(start, end);
  const disguised = inner.filter((char) => DISGUISE.test(char)).length;
  // More digits than letters are a number with a letter in it; a word without a vowel lacks one or two (L33).
  if (disguised > (sounds ? 1 : 2) * inner.filter((char) => LETTER.test(char)).length) return word;
  const meant = (one: (at: number) => string): string =>
    chars.map((char, i) => {
      const letter = i < start || i >= end ? undefined : char === '1' ? one(i) : SHAPES.get(char);
      return letter === undefined ? char : upper ? letter.toUpperCase() : letter;
    }).join('');
  // Western names have an l where no syllable of ours has: C1aire, Pau1.
  const western = chars.includes('1') ? meant(() => 'l') : '';
  if (isGivenName(western.toLowerCase())) return western;
  const from = chars.slice(start);
  return meant((at) => one(from, at - start));
}

/**
 * 1 is an i after the consonants that begin a syllable (K1M, X1ao, Y1): no Korean, Chinese or common Khmer one has an l there. After
 * a vowel it is an i where a glide may end the syllable (We1, Cho1, Hu1), and an l where the vowel is one that none follows (G11,
 * Seo1) or another vowel comes (A1AN); at the beginning an l before a vowel.
 */
function one(chars: readonly string[], at: number): string {
  const before = (chars[at - 1] ?? '').toLowerCase();
  const next = /[aeiou]/iu.test(chars[at + 1] ?? '');
  if (at === 0) return next ? 'l' : 'i';
  if (!PURE.test(before)) return 'i';
  const pair = (chars[at - 2] ?? '').toLowerCase() + before;
  return next || before === 'i' || before === '1' || pair === 'eo' || pair === 'eu' ? 'l' : 'i';
}

/** Two capitals at least, and no small letter but l. */
const CAPITALS = /^(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Z'-]*(?:l[A-Z'-]*)+$/u;

/** A small l for a capital I, which looks the same: KlM, MlN-HO. As long as before. */
export const foldSmallL = (word: string): string => (CAPITALS.test(word) ? word.replaceAll('l', 'I') : word);
