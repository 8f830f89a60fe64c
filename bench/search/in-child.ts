import { fork } from 'node:child_process';

/** Room for a list of a million in libraries that keep much of it; the default of Node depends on the machine. */
const HEAP_MB = 12_000;

/**
 * Runs a module that answers one message with one message, in a fresh process. Rejects where it ends without an answer, by itself or
 * because `seconds` are over.
 */
export function inChild<Q extends object, A>(module: string, question: Q, seconds: number = Infinity): Promise<A> {
  return new Promise((resolve, reject) => {
    const execArgv = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, '--import', 'tsx'];
    const child = fork(module, { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let answer: { readonly value: A } | undefined;
    child.once('message', (value) => {
      answer = { value: value as A }; // the module's own answer, typed where it is sent
    });
    child.once('error', reject);
    let late = false;
    const clock = Number.isFinite(seconds) ? setTimeout(() => (late = child.kill('SIGKILL')), 1000 * seconds) : undefined;
    child.once('exit', (code, signal) => {
      clearTimeout(clock);
      if (answer) resolve(answer.value);
      else if (late) reject(new Error(`not done after ${seconds} s`));
      else reject(new Error(`the process ended with ${signal ?? `code ${code}`} before it had an answer`));
    });
    child.send(question);
  });
}
