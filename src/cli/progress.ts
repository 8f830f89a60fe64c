import { statSync } from 'node:fs';
import type { Io } from './io';

/** Work that ends sooner than this shows no bar. */
const PATIENCE = 500;

export interface Progress {
  /** How much is done, in the units of the total. */
  update(done: number): void;
  /** Takes the bar off the screen before something else is printed; it comes back with the next update. */
  hide(): void;
}

const SILENT: Progress = { update: () => undefined, hide: () => undefined };

/** A bar on standard error for the bytes of a file, if somebody sits there to see it. */
export async function fileProgress(io: Io, label: string, file: string): Promise<Progress> {
  if (io.stderr.isTTY !== true) return SILENT;
  // Imported only here: most runs are short or in a pipe.
  const { default: cliProgress } = await import('cli-progress');
  const total = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const start = io.now();
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {percentage}%  {eta_formatted} left`,
    stream: io.stderr,
    clearOnComplete: true,
    linewrap: null,
  }, cliProgress.Presets.shades_classic);
  return {
    update(done) {
      if (bar.isActive) bar.update(done);
      else if (done < total && io.now() - start > PATIENCE) bar.start(total, done);
    },
    hide() {
      if (bar.isActive) bar.stop();
    },
  };
}
