import { once } from '../../text/once';
import { cell, count, rows, weighted } from '../../text/table';
import consonants from './consonants.tsv';
import { MOST, type Alternative } from './slots';
import vowels from './vowels.tsv';

/**
 * The ways to cut a Latin word (a–z) into consonant and vowel spellings, C, V, C, V …, '' where a pair has none: `sopheak` is
 * s o ph ea k ''. At most six, likeliest first; `bits` is log2 of the cut's share in all the cuts of the word. No way when some
 * letter belongs to no spelling that the tables have.
 *
 * The cut is found by the k best paths through (letter, place in the pair); an edge weighs log2 P(form).
 */
export function cutLatin(letters: string): Alternative[] {
  const codes = codesOf(letters);
  if (codes === undefined || codes.length === 0) return [];
  const { consonant, vowel } = tries();
  const ends = codes.length;
  const before: Paths[] = [start()];
  const between: Paths[] = [];
  for (let i = 0; i <= ends; i++) {
    // A pair of nothing and nothing is no pair: the vowel may be empty only after a consonant with letters, so that comes
    // first, before pairs with an empty consonant join the same place.
    const spelt = between[i];
    if (spelt !== undefined) reach((before[i] ??= paths()), spelt, vowel.bits[0] ?? 0, i);
    const from = before[i];
    if (from !== undefined && i < ends) {
      reach((between[i] ??= paths()), from, consonant.bits[0] ?? 0, i);
      spread(consonant, codes, i, from, between);
    }
    const within = between[i];
    if (within !== undefined) spread(vowel, codes, i, within, before);
  }
  const found = before[ends];
  if (found === undefined || found.size === 0) return [];
  const all = found.total;
  const cuts: Alternative[] = [];
  for (let rank = 0; rank < found.size; rank++) {
    const bits = (found.bits[rank] ?? 0) - Math.log2(all);
    if (bits < LEAST) break;
    cuts.push({ bits, slots: trace(letters, found, rank) });
  }
  return cuts;
}

/** Cuts under 1 in 1,000 of the word's are not worth comparing. */
const LEAST = -10;

/** The k best ways to a place, best first, and the sum of all ways to it. */
interface Paths {
  size: number;
  total: number;
  readonly bits: Float64Array;
  readonly start: Int32Array;
  readonly rank: Int32Array;
  readonly back: (Paths | undefined)[];
}

const paths = (): Paths => ({
  size: 0,
  total: 0,
  bits: new Float64Array(MOST),
  start: new Int32Array(MOST),
  rank: new Int32Array(MOST),
  back: [],
});

function start(): Paths {
  const origin = paths();
  origin.size = 1;
  origin.total = 1;
  return origin;
}

/** Follows the trie from `at`, and lengthens every path in `from` by each spelling that it meets, one letter or more. */
function spread(trie: Trie, codes: Uint8Array, at: number, from: Paths, into: Paths[]): void {
  let node = 0;
  for (let to = at; to < codes.length; ) {
    node = trie.next[node * LETTERS + (codes[to] ?? 0)] ?? 0;
    if (node === 0) return;
    const bits = trie.bits[node] ?? 0;
    to++;
    if (bits < 0) reach((into[to] ??= paths()), from, bits, at);
  }
}

function reach(to: Paths, from: Paths, bits: number, at: number): void {
  for (let rank = 0; rank < from.size; rank++) insert(to, (from.bits[rank] ?? 0) + bits, at, rank, from);
  to.total += from.total * 2 ** bits;
}

function insert(to: Paths, bits: number, at: number, rank: number, from: Paths): void {
  let i = to.size;
  if (i === MOST) {
    if ((to.bits[MOST - 1] ?? 0) >= bits) return;
    i--;
  } else to.size++;
  for (; i > 0 && (to.bits[i - 1] ?? 0) < bits; i--) {
    to.bits[i] = to.bits[i - 1] ?? 0;
    to.start[i] = to.start[i - 1] ?? 0;
    to.rank[i] = to.rank[i - 1] ?? 0;
    to.back[i] = to.back[i - 1];
  }
  to.bits[i] = bits;
  to.start[i] = at;
  to.rank[i] = rank;
  to.back[i] = from;
}

function trace(letters: string, end: Paths, rank: number): string[] {
  const slots: string[] = [];
  let to = letters.length;
  for (let at: Paths | undefined = end, r = rank; ; ) {
    const from: Paths | undefined = at.back[r];
    if (from === undefined) return slots.reverse();
    const begin: number = at.start[r] ?? 0;
    slots.push(letters.slice(begin, to));
    r = at.rank[r] ?? 0;
    to = begin;
    at = from;
  }
}

const LETTERS = 26;

function codesOf(letters: string): Uint8Array | undefined {
  const codes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i) - 97;
    if (code < 0 || code >= LETTERS) return undefined;
    codes[i] = code;
  }
  return codes;
}

/** Spellings by their letters: `next[node * 26 + letter]`, 0 for none; `bits[node]` = log2 P(form), 0 where no form ends. */
interface Trie {
  readonly next: number[];
  readonly bits: number[];
}

const tries = once(() => ({ consonant: trieOf(consonants), vowel: trieOf(vowels) }));

/** P(form) = Σ_u P(u) P(form | u) */
function trieOf(table: string): Trie {
  const forms = new Map<string, number>();
  let all = 0;
  for (const row of rows(table)) {
    const frequency = count(row, 1);
    all += frequency;
    for (const [form, p] of weighted(cell(row, 2))) forms.set(form, (forms.get(form) ?? 0) + frequency * p);
  }
  const trie: Trie = { next: new Array<number>(LETTERS).fill(0), bits: [0] };
  for (const [form, weight] of forms) {
    let node = 0;
    for (const code of codesOf(form) ?? []) {
      let next = trie.next[node * LETTERS + code] ?? 0;
      if (next === 0) {
        next = trie.bits.push(0) - 1;
        trie.next[node * LETTERS + code] = next;
        for (let i = 0; i < LETTERS; i++) trie.next.push(0);
      }
      node = next;
    }
    trie.bits[node] = Math.min(-1e-9, Math.log2(weight / all));
  }
  return trie;
}
