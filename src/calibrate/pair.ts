/** Two written forms of one person. */
export interface Pair {
  /** What is measured together, e.g. `hangul-latin/press`. */
  readonly class: string;
  /** The part before the slash: the scripts of `a` and `b`; thresholds belong to groups. */
  readonly group: string;
  readonly entity: string;
  readonly a: string;
  readonly b: string;
}

export function makePair(className: string, entity: string, a: string, b: string): Pair {
  return { class: className, group: className.split('/', 1)[0] ?? '', entity, a, b };
}
