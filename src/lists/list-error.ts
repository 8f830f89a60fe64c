/**
 * A list that cannot be read on: it is no list of the format, ends in the middle, or has fewer records than it announces.
 * What was read before is not the list, and a list that is in use should stay in use.
 */
export class ListError extends Error {
  override readonly name = 'ListError';

  /** The message without the place. */
  readonly reason: string;
  /** From 1; undefined where the fault is the whole list's. */
  readonly line: number | undefined;

  constructor(source: string, line: number | undefined, reason: string, column?: number) {
    super(`${[source, line, column].filter((part) => part !== undefined).join(':')}: ${reason}`);
    this.reason = reason;
    this.line = line;
  }
}

// Minified its name would be a letter, and logs show it.
Object.defineProperty(ListError, 'name', { value: 'ListError' });
