import type { Tinypool } from 'tinypool';

/**
 * Opens a pool of threads that run a worker. The package is imported only then: who asks for no thread needs none, and a browser has none. Threads get
 * none of the flags of the process: one that says how its own program is given (--input-type) stops a thread from starting.
 */
export async function openPool({ href: filename }: URL, threads: number, more: { readonly workerData?: unknown; readonly name?: string }): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, isolateWorkers: false, execArgv: [], ...more });
}

/** As many threads as can work at once, where more are wanted: each further one takes a second to start and memory to stay. */
export async function atMost(threads: number): Promise<number> {
  const { availableParallelism } = await import('node:os');
  return Math.min(threads, availableParallelism());
}
