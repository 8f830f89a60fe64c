import { scriptOf } from './script';

/** Fewer single letters than this in a row are initials: J. F., Kim D J. */
const SPACED = 3;
const VOWEL = /^[aeiou]$/iu;

/**
 * Words whose letters were set apart, joined: `K I M   J O N G   U N` is three words, as wider gaps part them; where only single
 * spaces stand the letters become one word, which the languages divide as they divide any joined name. Three capitals beside
 * whole words are initials (A P J Abdul Kalam) unless they sound (K I M Jong Un). Joining twice is joining once.
 */
export function joinSpaced(text: string): string {
  if (!isSpaced(text)) return text;
  const words: string[] = [];
  const gaps = new Set<number>();
  text.split(' ').forEach((piece, i, pieces) => {
    if (piece === '') return;
    if (i > 0 && pieces[i - 1] === '') gaps.add(words.length);
    words.push(piece);
  });
  const joined: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && isLetter(words[to] ?? '')) to++;
    const run = words.slice(from, to);
    if (run.length >= SPACED && !areInitials(run, words.length)) joined.push(...joinRun(run, (i) => gaps.has(from + i)));
    else joined.push(...run);
    if (to < words.length) joined.push(words[to] ?? '');
    from = to + 1;
  }
  return joined.join(' ');
}

/** One run of letters, cut at the gaps; where that would leave letters apart as before, the gaps were the same everywhere. */
function joinRun(run: readonly string[], isGap: (i: number) => boolean): string[] {
  const words: string[] = [];
  run.forEach((letter, i) => {
    if (i === 0 || isGap(i)) words.push(letter);
    else words[words.length - 1] += letter;
  });
  return words.some((_, i) => words.slice(i, i + SPACED).filter(isLetter).length === SPACED) ? [run.join('')] : words;
}

const areInitials = (run: readonly string[], words: number): boolean =>
  run.length === SPACED && words > SPACED && run.every((letter) => letter === letter.toUpperCase()) && !(VOWEL.test(run[1] ?? '') && !VOWEL.test(run[0] ?? ''));

/** Whether a text holds a run of single letters: a look at the ends of its words. */
function isSpaced(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === SPACE) continue;
    if (at + 1 < text.length && text.charCodeAt(at + 1) !== SPACE) {
      run = 0;
      at = text.indexOf(' ', at);
      if (at < 0) return false;
    } else if (scriptOf(text.charCodeAt(at)) === 'latin') {
      if (++run === SPACED) return true;
    } else run = 0;
  }
  return false;
}

const SPACE = 0x20;

const isLetter = (word: string): boolean => word.length === 1 && scriptOf(word.charCodeAt(0)) === 'latin';
