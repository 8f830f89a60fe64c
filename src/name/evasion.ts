/**
 * Disguises inside a word that leave it readable to the eye: digits for letters, letters set apart. Each function gives the
 * word as it was before, and the same word where there is nothing to undo.
 */

/** Digits and signs that pass for a letter of one shape; 1 is decided by its neighbours. */
const SHAPES: ReadonlyMap<string, string> = new Map([['0', 'o'], ['3', 'e'], ['4', 'a'], ['5', 's'], ['7', 't'], ['8', 'b'], ['$', 's'], ['@', 'a'], ['!', 'i'], ['|', 'i']]);
const CONSONANT = /[bcdfghjklmnpqrstvwxz]/iu;
const LETTER = /[a-z]/iu;
const DISGUISE = /[0134578$@!|]/u;
/** A word that is half digits is a number with letters in it. */
const MOST = 0.5;

/**
 * Digits that stand for letters inside a Latin word: K1M, S0K, J0NG. A word of digits alone, and one where they come last
 * after the letters (Kim2, born84), is left as it is: there they count or date.
 */
export function foldDigits(word: string): string {
  if (!DISGUISE.test(word) || !LETTER.test(word)) return word;
  const chars = Array.from(word);
  const disguised = chars.filter((char) => DISGUISE.test(char)).length;
  const letters = chars.filter((char) => LETTER.test(char)).length;
  if (disguised > MOST * (disguised + letters) || /[^\d][\d]{2,}$/u.test(word) || chars.some((char) => /[269]/u.test(char))) return word;
  const upper = word === word.toUpperCase();
  return chars.map((char, i) => {
    const letter = char === '1' ? one(chars, i) : SHAPES.get(char);
    return letter === undefined ? char : upper ? letter.toUpperCase() : letter;
  }).join('');
}

/** 1 is an i between consonants (K1M), an l beside a vowel (PAU1, A1AN). */
const one = (chars: readonly string[], at: number): string =>
  (at === 0 || CONSONANT.test(chars[at - 1] ?? '') || (chars[at - 1] ?? '') === '1') && !/[aeiouy]/iu.test(chars[at + 1] ?? '') ? 'i' : 'l';

/** Fewer single letters than this in a row are initials: J. F., Kim D J. */
const SPACED = 3;

/**
 * Words whose letters were set apart, joined: `K I M   J O N G`. Only a run of {@link SPACED} single Latin letters or more
 * without full stops is joined; where the writer left a wider gap between the words, `gaps` (the indexes of the first word
 * after each) keeps the words apart.
 *
 * `joinSpaced(['K', 'I', 'M']) // => ['KIM']`
 */
export function joinSpaced(words: readonly string[], gaps: ReadonlySet<number> = NO_GAPS): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && isLetter(words[end] ?? '')) end++;
    if (end - i < SPACED) {
      const next = Math.max(end, i + 1);
      joined.push(...words.slice(i, next));
      i = next;
      continue;
    }
    for (let from = i; from < end; ) {
      let to = from + 1;
      while (to < end && !gaps.has(to)) to++;
      joined.push(words.slice(from, to).join(''));
      from = to;
    }
    i = end;
  }
  return joined;
}

const NO_GAPS: ReadonlySet<number> = new Set();

const isLetter = (word: string): boolean => /^[a-z]$/iu.test(word);

/**
 * The same for a whole text, where two spaces or more part the words: `K I M   J O N G   U N` is three words. Where only
 * single spaces stand, the letters become one word, which the languages divide as they divide any joined name.
 */
export function joinSpacedText(text: string): string {
  if (!/(?:^| )[a-z] +[a-z] +[a-z](?: |$)/iu.test(text)) return text;
  const words: string[] = [];
  const gaps = new Set<number>();
  let wide = false;
  for (const piece of text.split(' ')) {
    if (piece === '') {
      wide = true;
      continue;
    }
    if (wide) gaps.add(words.length);
    words.push(piece);
    wide = false;
  }
  return joinSpaced(words, gaps).join(' ');
}
