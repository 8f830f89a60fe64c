import { at, Failure } from './failure';
import { complain, type Io, print } from './io';
import type { Progress } from './progress';
import type { Unread } from './row';

/** Counts what became of a file's rows: every row that was read is either used or skipped with a reason. */
export class Tally {
  used = 0;
  readonly #skipped = new Map<string, number>();

  constructor(readonly io: Io, readonly file: string, readonly progress: Progress) {}

  get skipped(): number {
    return [...this.#skipped.values()].reduce((sum, count) => sum + count, 0);
  }

  async skip({ line, reason, detail }: Unread): Promise<void> {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
    this.progress.hide();
    await complain(this.io, `${at(this.file, line)}: ${reason}${detail === undefined ? '' : ` (${detail})`}; row skipped`);
  }

  /** `people.csv: 40 rows read, 39 screened, 1 skipped (no name: 1)`. */
  async report(verb: string, more: readonly string[] = []): Promise<void> {
    const reasons = [...this.#skipped].map(([reason, count]) => `${reason}: ${count}`).join(', ');
    const counts = [
      `${this.used + this.skipped} rows read`,
      `${this.used} ${verb}`,
      `${this.skipped} skipped${reasons === '' ? '' : ` (${reasons})`}`,
      ...more,
    ];
    await print(this.io.stderr, `${this.file}: ${counts.join(', ')}\n`);
  }

  /** A list in which nothing could be read is a failure, however politely it was counted. */
  failIfNothingUsed(): void {
    if (this.used === 0 && this.skipped > 0) throw new Failure(`${this.file}: none of ${this.skipped} rows can be used`);
  }
}
