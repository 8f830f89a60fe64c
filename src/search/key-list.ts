import { lengthened } from '../text/lengthened';

/** Names of dozens of words and readings have more keys than any search should look at. */
export const MOST_KEYS = 4096;

/** Keys of one language are about so many things at most: each of five syllables, any two of them, the whole, a Western name beside the surname. */
export const GROUPS = 32;

/** Keys of a name, and what sharing each of them says. Made once and filled for name after name. */
export class KeyList {
  size = 0;
  keys: Int32Array = new Int32Array(1024);
  /** What sharing the key says, in bits, by the query's side alone. */
  weights: Float32Array = new Float32Array(1024);
  /** What of that is how unlikely the reading is: the key may be as rare in the list as it will, so much it says less. */
  penalties: Float32Array = new Float32Array(1024);
  /**
   * What each key is about: the language in units of `GROUPS`, and in it which two syllables. Of keys about the same a name can
   * have but one, however many it is filed under.
   */
  groups: Uint8Array = new Uint8Array(1024);
  /** What each key is of all the keys that tell of the same syllables: those of three syllables are in pairs twice each. */
  fractions: Float32Array = new Float32Array(1024);
  /** What the keys to come are about. */
  group = 0;

  /** Adds a key about the group in hand; `rarity` is what sharing it says, less a `penalty` below zero. */
  add(key: number, rarity: number, penalty: number = 0, fraction: number = 1): void {
    if (this.size === MOST_KEYS) return;
    if (this.size === this.keys.length) {
      this.keys = lengthened(this.keys, this.size + 1);
      this.weights = lengthened(this.weights, this.size + 1);
      this.penalties = lengthened(this.penalties, this.size + 1);
      this.groups = lengthened(this.groups, this.size + 1);
      this.fractions = lengthened(this.fractions, this.size + 1);
    }
    this.keys[this.size] = key;
    this.groups[this.size] = this.group;
    this.fractions[this.size] = fraction;
    this.penalties[this.size] = penalty;
    this.weights[this.size++] = Math.max(0.5, rarity + penalty);
  }
}
