/** A way to compare names. `P` is a name made ready: each distinct name is prepared once and compared many times. */
export interface Comparator<P = unknown> {
  /** What tables, files and `--matcher` call it. */
  readonly name: string;
  prepare(raw: string): P;
  /** The more, the likelier one person; any finite scale, since thresholds come from the negatives. */
  evidence(a: P, b: P): number;
  /** Evidence together with a score of 0…1, for matchers that claim to be calibrated. */
  judge?(a: P, b: P): Judgement;
}

export interface Judgement {
  readonly evidence: number;
  readonly score: number;
}
