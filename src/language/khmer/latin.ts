import { once } from '../../text/once';
import { Recent } from '../../text/recent';
import { NO_FORM, type Channel } from '../channel';
import { channels, latinForms } from './channels';
import { latinWordBits } from './frequency';
import { MOST } from './slots';
import type { Way } from './way';

/** Words whose cuts are kept: about a kilobyte each. Lists repeat their words, so four lookups of five are answered here. */
const recent = new Recent<readonly Way[]>(8192);

/**
 * The ways to cut a Latin word (a–z) into consonant and vowel spellings, C, V, C, V …, '' where a pair has none: `sopheak` is
 * s o ph ea k ''. At most six, likeliest first; `bits` is log2 of the cut's share in all the cuts of the word. No way when some
 * letter belongs to no spelling that the tables have.
 */
export const cutLatin = (letters: string): readonly Way[] => recent.get(letters, () => cut(letters));

/**
 * log2 of how much rarer it is that a word begins with a consonant and no vowel letter than that a consonant closes a syllable, which
 * is what nearly every empty vowel says: *ph-nom* is no way to cut Phnom where `phn` is a spelling.
 */
export const BARE = -5;

/** Cuts under 1 in 1,000 of the word's are not worth comparing. */
const LEAST = -10;

/**
 * The k best paths over two kinds of places: before letter i with a whole pair behind (PAIR), or with a consonant that has
 * letters and still wants its vowel (HALF). A pair of nothing and nothing is no pair, so an empty consonant is one step with the
 * letters of its vowel. An edge weighs log2 P(form).
 */
function cut(letters: string): Way[] {
  const end = letters.length;
  if (!LATIN.test(letters)) return [];
  const { consonant, vowel } = tries();
  begin(end);
  for (let i = 0; i <= end; i++) {
    const half = 2 * i + HALF;
    const pair = 2 * i;
    if (size[half] !== 0) lengthen(half, pair, vowel, 0, 0, BARE);
    if (i === end) break;
    if (size[pair] !== 0) {
      for (let to = i, node = 0; to < end; ) {
        node = consonant.next[node * LETTERS + letters.charCodeAt(to) - A] ?? 0;
        if (node === 0) break;
        to++;
        if (consonant.form[node] !== NO_FORM) lengthen(pair, 2 * to + HALF, consonant, node, 0);
      }
    } else if (size[half] === 0) continue;
    for (let to = i, node = 0; to < end; ) {
      node = vowel.next[node * LETTERS + letters.charCodeAt(to) - A] ?? 0;
      if (node === 0) break;
      to++;
      if (vowel.form[node] === NO_FORM) continue;
      if (size[half] !== 0) lengthen(half, 2 * to, vowel, node, 0);
      if (size[pair] !== 0) lengthen(pair, 2 * to, vowel, node, consonant.bits[0] ?? 0);
    }
  }
  const last = 2 * end;
  const all = Math.log2(total[last] ?? 0);
  // A word that many bear is likelier than its letters: left to these, Kunthea was Korean for all that one Cambodian in a thousand bears it.
  const likelihood = Math.max(all, latinWordBits(letters));
  const ways: Way[] = [];
  for (let rank = 0; rank < (size[last] ?? 0); rank++) {
    const share = (bits[last * MOST + rank] ?? 0) - all;
    if (share < LEAST) break;
    ways.push(trace(last, rank, likelihood, likelihood - all, share, consonant.form[0] ?? NO_FORM));
  }
  return ways;
}

const LATIN = /^[a-z]+$/u;
const HALF = 1;
const A = 97;
const LETTERS = 26;

/** Per place: how many ways lead to it, and the sum of all of them; per place and rank: log2 P, the place and rank before, the form between. */
let size = new Uint8Array(64);
let total = new Float64Array(64);
let bits = new Float64Array(64 * MOST);
let back = new Int32Array(64 * MOST);
let form = new Int32Array(64 * MOST);

function begin(letters: number): void {
  const places = 2 * letters + 2;
  if (places > size.length) {
    size = new Uint8Array(2 * places);
    total = new Float64Array(2 * places);
    bits = new Float64Array(2 * places * MOST);
    back = new Int32Array(2 * places * MOST);
    form = new Int32Array(2 * places * MOST);
  }
  size.fill(0, 0, places);
  total.fill(0, 0, places);
  size[0] = 1;
  total[0] = 1;
  bits[0] = 0;
  back[0] = -1;
}

/**
 * Lengthens every path to `from` by the spelling at a node of a trie; `more` is what an empty consonant before it weighs, `first` what
 * the spelling weighs after the first consonant of the word.
 */
function lengthen(from: number, to: number, trie: Trie, node: number, more: number, first = 0): void {
  const edge = (trie.bits[node] ?? 0) + more;
  const spelling = trie.form[node] ?? NO_FORM;
  const start = to * MOST;
  let known = size[to] ?? 0;
  let sum = total[from] ?? 0;
  for (let rank = 0; rank < (size[from] ?? 0); rank++) {
    let longer = (bits[from * MOST + rank] ?? 0) + edge;
    if (first !== 0 && (back[from * MOST + rank] ?? 0) < MOST) {
      sum -= 2 ** (bits[from * MOST + rank] ?? 0) * (1 - 2 ** first);
      longer += first;
    }
    if (known === MOST && (bits[start + MOST - 1] ?? 0) >= longer) continue;
    let i = start + (known === MOST ? MOST - 1 : known++);
    for (; i > start && (bits[i - 1] ?? 0) < longer; i--) {
      bits[i] = bits[i - 1] ?? 0;
      back[i] = back[i - 1] ?? 0;
      form[i] = form[i - 1] ?? 0;
    }
    bits[i] = longer;
    back[i] = from * MOST + rank;
    form[i] = spelling;
  }
  size[to] = known;
  total[to] = (total[to] ?? 0) + sum * 2 ** edge;
}

function trace(place: number, rank: number, likelihood: number, commoner: number, share: number, nothing: number): Way {
  const forms: number[] = [];
  const ends: number[] = [];
  for (let at = place * MOST + rank; (back[at] ?? -1) >= 0; ) {
    const before = back[at] ?? 0;
    const to = Math.floor(at / MOST);
    const from = Math.floor(before / MOST);
    forms.push(form[at] ?? NO_FORM);
    ends.push(to >> 1);
    // From pair to pair the consonant was empty.
    if (to % 2 === 0 && from % 2 === 0) {
      forms.push(nothing);
      ends.push(from >> 1);
    }
    at = before;
  }
  return { bits: share, likelihood, commoner, forms: forms.reverse(), ends: ends.reverse() };
}

/** Spellings by their letters: `next[node * 26 + letter]`, 0 for none; per node the form that ends there and log2 P(form). Node 0 is the empty one. */
interface Trie {
  readonly next: Int32Array;
  readonly form: Int32Array;
  readonly bits: Float64Array;
}

const tries = once(() => {
  const [consonant, vowel] = channels();
  return { consonant: trieOf(consonant, latinForms(0)), vowel: trieOf(vowel, latinForms(1)) };
});

function trieOf(channel: Channel, spellings: readonly string[]): Trie {
  const next = new Array<number>(LETTERS).fill(0);
  const forms = [channel.form('')];
  for (const spelling of spellings) {
    let node = 0;
    for (let i = 0; i < spelling.length; i++) {
      const at = node * LETTERS + spelling.charCodeAt(i) - A;
      node = next[at] ?? 0;
      if (node !== 0) continue;
      node = next[at] = forms.push(NO_FORM) - 1;
      for (let letter = 0; letter < LETTERS; letter++) next.push(0);
    }
    forms[node] = channel.form(spelling);
  }
  const weights = forms.map((one) => (one === NO_FORM ? 0 : channel.logProbability(one)));
  return { next: Int32Array.from(next), form: Int32Array.from(forms), bits: Float64Array.from(weights) };
}
