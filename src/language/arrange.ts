import { isGivenName, syllableBits } from '../name/given-names';
import { plainBits } from './plain';
import type { Written } from './written-letters';

/** The most layouts of a name: five cores of four layouts each, or one word cut at every letter that a surname may end at. */
const MOST_LAYOUTS = 80;

/** No surname has more letters. */
const LONGEST_SURNAME = 16;

/** Nor one that is set aside beside another: what is longer is a word cut off (Alexande), or what else stands there. */
const LONGEST_BESIDE = 7;

const NO_EXTRAS: readonly number[] = [];

const SURNAME_FIRST = Math.log2(0.6);
const SURNAME_LAST = Math.log2(0.4);
/** The writer marked the surname (comma, passport chevrons, capitals): he is right 24 times of 25. */
const AS_MARKED = Math.log2(0.96);
const AGAINST_MARK = Math.log2(0.04);
/** One word may be a whole name written together, a surname alone or a given name alone. */
const TOGETHER = Math.log2(0.25);
const ALONE = Math.log2(0.02);
/** With a Western given name beside it, a single word is most often the surname: Alan Leong. */
const ALONE_BESIDE = Math.log2(0.4);
/** Two words of two syllables each and no surname, as Tibetans and Mongols of China have them: Zhaxi Ciren. */
const NO_SURNAME = Math.log2(0.01);
/** A surname of two words: Nam Gung, Au Yeung. */
const TWO_WORDS = Math.log2(0.02);
/** One of two words that a hyphen ties to the given name: Nam Goong-min. */
const HALF_TIED = Math.log2(0.005);
/** A Western given name that is not listed stands where English puts it, or sometimes behind the surname. */
const UNLISTED_BEFORE = Math.log2(0.9);
const UNLISTED_BEHIND = Math.log2(0.1);
/** A Western given name beside the given name, or instead of it. */
const WITH_EXTRA = Math.log2(0.1);

/**
 * Every layout of a name that the order of the words, the writer's marks and Western given names allow: which letters are the
 * surname, which the given name, which parts are neither. Made once and used for name after name.
 */
export class Layouts {
  size = 0;
  /** log2 P(layout). */
  readonly bits: Float64Array = new Float64Array(MOST_LAYOUTS);
  /** Surname letters [from, to); empty when the name has none. */
  readonly surnameFrom: Int32Array = new Int32Array(MOST_LAYOUTS);
  readonly surnameTo: Int32Array = new Int32Array(MOST_LAYOUTS);
  readonly givenFrom: Int32Array = new Int32Array(MOST_LAYOUTS);
  readonly givenTo: Int32Array = new Int32Array(MOST_LAYOUTS);
  /** The parts left aside. */
  readonly extras: (readonly number[])[] = Array.from({ length: MOST_LAYOUTS }, () => NO_EXTRAS);
  /** By part whether it is a Western given name, and, of parts that some layout leaves aside, log2 P as plain words: every system asks again. */
  readonly foreign: boolean[] = [];
  readonly plain: number[] = [];

  #name: Written | undefined;
  #core: readonly number[] = NO_EXTRAS;
  #coreBits = 0;

  /** Lays out a name; what was laid out last stays as it is. */
  of(name: Written): this {
    if (this.#name === name) return this;
    this.#name = name;
    this.size = 0;
    const count = name.parts.length;
    this.#lay(name, 0, count);
    const { foreign } = this;
    for (let part = 0; part < count; part++) foreign[part] = isGivenName(name.parts[part]?.letters ?? '');
    let head = 0;
    while (head < count - 1 && foreign[head] === true) head++;
    let tail = count;
    while (tail > 1 && foreign[tail - 1] === true) tail--;
    // The parts that may be the name proper: all of them, or all but Western given names at either end or between. A name that no table
    // lists is taken for one where the writer marked the surname behind it, or where four words, or a hyphen, leave no other place for it.
    const marked = name.name.marked?.[0] ?? 0;
    const behind = marked > 0 && (name.name.marked?.[1] ?? count) < count ? marked : 0;
    if (head > 0) this.#beside(name, head, count);
    if (tail < count && tail > 0) this.#beside(name, 0, tail);
    // A husband's surname before her own, too: Regina Ip Lau Suk-yee is 劉淑儀.
    if (tail - head >= 3 && (head > 0 || tail < count) && (name.parts[head]?.letters.length ?? 0) <= LONGEST_BESIDE) this.#beside(name, head + 1, tail);
    if (behind > 0 && behind !== head) this.#beside(name, behind, count);
    if (count >= 3 && head !== 1 && behind !== 1) this.#beside(name, 1, count);
    if (count >= 4 && tail !== count - 1) this.#beside(name, 0, count - 1);
    let inside = 1;
    while (inside < count - 1 && foreign[inside] !== true) inside++;
    let after = inside;
    while (after < count - 1 && foreign[after] === true) after++;
    if (inside < after) this.#between(name, inside, after);
    else if (count >= 4 || (count === 3 && hasHyphen(name, 0) !== hasHyphen(name, 2))) {
      this.#between(name, 1, 2);
      if (count > 3) this.#between(name, count - 2, count - 1);
    }
    // What no table lists before Western given names is an office or a rank: Sir Donald Tsang Yam-kuen.
    let ranked = head === 0 ? 1 : 0;
    while (ranked > 0 && ranked < count - 1 && foreign[ranked] === true) ranked++;
    if (ranked > 1) this.#beside(name, ranked, count);
    if (count === 2 && head === 0 && tail === 2) {
      this.#surnameBeside(name, 1, 0);
      this.#surnameBeside(name, 0, 1);
    }
    if (count === 2 && name.parts.every(hasTwoSyllables)) this.#add(NO_SURNAME, 0, 0, 0, name.starts[2] ?? 0);
    return this;
  }

  /** The layouts of parts [low, high) with the others left aside. */
  #beside(name: Written, low: number, high: number): void {
    this.#leave(name, name.parts.map((_, part) => part).filter((part) => part < low || part >= high));
    this.#lay(name, low, high);
    [this.#core, this.#coreBits] = [NO_EXTRAS, 0];
  }

  /** One of two words as a surname, the other as a given name that no list of Western ones has, or that is a syllable besides: Sean Lau, Jaycee Chan. */
  #surnameBeside(name: Written, surname: number, extra: number): void {
    this.#leave(name, [extra]);
    const { letters } = name.parts[extra] ?? { letters: '' };
    this.plain[extra] = Math.max(plainBits(letters), syllableBits(letters) ?? Number.NEGATIVE_INFINITY);
    const [from, to] = [name.starts[surname] ?? 0, name.starts[surname + 1] ?? 0];
    this.#add(ALONE_BESIDE + asMarked(name, surname, 1, surname > extra ? UNLISTED_BEFORE : UNLISTED_BEHIND), from, to, to, to);
    [this.#core, this.#coreBits] = [NO_EXTRAS, 0];
  }

  /** Parts [low, high) left aside between surname and given name: Cheng Teresa Yeuk-wah, Chen-Ning Franklin Yang. */
  #between(name: Written, low: number, high: number): void {
    const count = name.parts.length;
    const [to, from, end] = [name.starts[low] ?? 0, name.starts[high] ?? 0, name.starts[count] ?? 0];
    this.#leave(name, name.parts.map((_, part) => part).slice(low, high));
    if (low <= 2) this.#add(asMarked(name, 0, low, SURNAME_FIRST), 0, to, from, end);
    if (count - high <= 2) this.#add(asMarked(name, high, count - high, SURNAME_LAST), from, end, 0, to);
    [this.#core, this.#coreBits] = [NO_EXTRAS, 0];
  }

  #leave(name: Written, parts: readonly number[]): void {
    [this.#core, this.#coreBits] = [parts, WITH_EXTRA];
    for (const part of parts) this.plain[part] = plainBits(name.parts[part]?.letters ?? '');
  }

  #lay(name: Written, low: number, high: number): void {
    const from = name.starts[low] ?? 0;
    const to = name.starts[high] ?? 0;
    if (high - low === 1) this.#word(name, from, to);
    for (let width = 1; width <= 2 && high - low > width; width++) {
      const end = name.starts[low + width] ?? 0;
      const start = name.starts[high - width] ?? 0;
      this.#add(asMarked(name, low, width, SURNAME_FIRST), from, end, end, to);
      this.#add(asMarked(name, high - width, width, SURNAME_LAST), start, to, from, start);
    }
    const tied = high - low > 1 ? name.parts[low + 1]?.breaks[0] : undefined;
    if (tied === undefined || name.name.marked !== undefined) return;
    const end = (name.starts[low + 1] ?? 0) + tied;
    this.#add(HALF_TIED, from, end, end, to);
  }

  /** One word: every cut into surname and given name in both orders, and each of them alone. */
  #word(name: Written, from: number, to: number): void {
    this.#add(this.#core.length > 0 ? ALONE_BESIDE : ALONE, from, to, to, to);
    this.#add(ALONE, from, from, from, to);
    if (name.name.marked !== undefined) return;
    for (let i = from + 1; i < to; i++) {
      if (i - from <= LONGEST_SURNAME) this.#add(TOGETHER + SURNAME_FIRST, from, i, i, to);
      if (to - i <= LONGEST_SURNAME) this.#add(TOGETHER + SURNAME_LAST, i, to, from, i);
    }
  }

  #add(bits: number, surnameFrom: number, surnameTo: number, givenFrom: number, givenTo: number): void {
    if (this.size === MOST_LAYOUTS) return;
    const at = this.size++;
    this.bits[at] = this.#coreBits + bits;
    this.surnameFrom[at] = surnameFrom;
    this.surnameTo[at] = surnameTo;
    this.givenFrom[at] = givenFrom;
    this.givenTo[at] = givenTo;
    this.extras[at] = this.#core;
  }
}

/** Two vowels with something else between: so nearly no surname is laid out as half of a given name. */
const hasTwoSyllables = ({ letters }: { readonly letters: string }): boolean => /[aeiou][^aeiou]+[aeiou]/.test(letters);

const hasHyphen = ({ parts }: Written, part: number): boolean => (parts[part]?.breaks.length ?? 0) > 0;

/** log2 P(the surname is `width` words from there on), unmarked or as the writer marked it. */
const asMarked = ({ name }: Written, from: number, width: number, unmarked: number): number => {
  const rare = width === 2 ? TWO_WORDS : 0;
  if (name.marked === undefined) return rare + unmarked;
  return rare + (name.marked[0] === from && name.marked[1] === from + width ? AS_MARKED : AGAINST_MARK);
};
