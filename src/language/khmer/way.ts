/** One way to read a word, as the forms of its slots: consonant, vowel, consonant, vowel … */
export interface Way {
  /** log2 of its share among the ways of the word. */
  readonly bits: number;
  /** log2 P(word), the same for every way of it: how the word is to be read is what `bits` says. */
  readonly likelihood: number;
  /** Of that, the bits by which the word is likelier than its letters are: see {@link Reading.commoner}. */
  readonly commoner: number;
  /** Form ids, of the consonant channel and the vowel channel in turn. */
  readonly forms: readonly number[];
  /** Where each slot ends in the word. */
  readonly ends: readonly number[];
}
