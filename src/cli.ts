#!/usr/bin/env node
import { version } from '../package.json';
import type { Library } from './cli/library';
import { run } from './cli/run';

const { stdout, stderr, env } = process;

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** A sub-path as it was built, beside this file. Bundled here too, the library would be cut into one more file than it needs. */
const built = (path: string): Promise<unknown> => import(new URL(path, import.meta.url).href);

/** Threads start the worker beside this sub-path, so it is loaded only when they are asked for. */
const screen: NonNullable<Library['screen']> = async function* (people, index, options) {
  const threads = (await built('./screen/index.js')) as { screen: NonNullable<Library['screen']> }; // allonym/screen
  yield* threads.screen(people, index, options);
};

const io = { stdout, stderr, env, now: (): number => performance.now() };
const command = async (): Promise<number> => {
  const library = (await built('./index.js')) as typeof import('./index');
  return run(process.argv.slice(2), { ...library, screen }, version, io);
};
void command().then((code) => {
  // Not exit(): what is still on its way into a pipe gets there.
  process.exitCode = code;
});
