import type { Rejected, Skipped } from '../lists/record';
import { at, Failure } from './failure';
import { complain, type Io, print } from './io';
import type { Progress } from './progress';

/** A row that is not used. */
export type Unused = Rejected | Skipped;

/** Counts what became of a file's rows: every row that was read is used, skipped with a reason, or of a kind that is left out. */
export class Tally {
  used = 0;
  readonly #skipped = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();

  readonly #unreadable = new Map<string, number>();
  #rowsUnreadable = 0;

  constructor(readonly io: Io, readonly file: string, readonly progress: Progress) {}

  get skipped(): number {
    return sum(this.#skipped);
  }

  async skip(unused: Unused): Promise<void> {
    if (unused.status === 'skipped') {
      count(this.#leftOut, unused.kind);
      return;
    }
    const { line, reason, detail, file = this.file } = unused;
    count(this.#skipped, reason);
    this.progress.hide();
    await complain(this.io, `${at(file, line)}: ${reason}${detail === undefined ? '' : ` (${detail})`}; row skipped`);
  }

  /** Counts a row by its fields that cannot be read: the rest of it is used. */
  unreadable(fields: readonly string[]): void {
    if (fields.length > 0) this.#rowsUnreadable++;
    for (const name of new Set(fields)) count(this.#unreadable, name);
  }

  /** `people.csv: 40 rows read, 39 screened, 1 skipped (no name: 1)`. */
  async report(verb: string, more: readonly string[] = []): Promise<void> {
    const counts = [
      `${this.used + this.skipped + sum(this.#leftOut)} rows read`,
      `${this.used} ${verb}`,
      `${this.skipped} skipped${detailed(this.#skipped)}`,
      ...(this.#leftOut.size === 0 ? [] : [`${sum(this.#leftOut)} left out${detailed(this.#leftOut)}`]),
      ...more,
      ...(this.#rowsUnreadable === 0 ? [] : [`${this.#rowsUnreadable} with values that cannot be read${detailed(this.#unreadable)}`]),
    ];
    await print(this.io.stderr, `${this.file}: ${counts.join(', ')}\n`);
  }

  /** A list in which nothing could be read is a failure, however politely it was counted. */
  failIfNothingUsed(): void {
    if (this.used === 0 && this.skipped > 0) throw new Failure(`${this.file}: none of ${this.skipped} rows can be used`);
  }
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, times) => total + times, 0);

const detailed = (counts: ReadonlyMap<string, number>): string =>
  counts.size === 0 ? '' : ` (${[...counts].map(([key, times]) => `${key}: ${times}`).join(', ')})`;
