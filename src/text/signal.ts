import { wrongType } from './argument';

/** What ends a long piece of work: an `AbortSignal`. Written out, so that it typechecks where neither the DOM's types nor Node's are. */
export interface Signal {
  readonly aborted: boolean;
  /** Whatever the caller gave. */
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A `TypeError` for what is no signal: a controller, a flag. */
export function checkSignal(value: unknown, who: string): void {
  const known = typeof value === 'object' && value !== null && 'aborted' in value && 'throwIfAborted' in value && 'addEventListener' in value;
  if (value !== undefined && !known) wrongType(who, 'signal to be an AbortSignal', value);
}

/** What comes of some work, or the reason of an abort, whichever is first. (A race with one promise of the abort would keep every result for as long as that lives.) */
export function orAborted<R>(work: Promise<R>, signal: Signal | undefined): Promise<R> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error); // whatever the caller gave
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
