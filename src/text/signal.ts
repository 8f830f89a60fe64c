/** What ends a long piece of work: an `AbortSignal`. Written out, so that it typechecks where neither the DOM's types nor Node's are. */
export interface Signal {
  readonly aborted: boolean;
  /** Whatever the caller gave. */
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
