#!/usr/bin/env node
import { version } from '../package.json';
import type { Library } from './cli/library';
import { run } from './cli/run';
import * as library from './index';

const { stdout, stderr, env } = process;

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** Threads start the worker beside the built sub-path, so it is loaded from there, and only when it is asked for. */
const screen: NonNullable<Library['screen']> = async function* (people, index, options) {
  const built = (await import(new URL('./screen/index.js', import.meta.url).href)) as { screen: NonNullable<Library['screen']> }; // allonym/screen
  yield* built.screen(people, index, options);
};

const io = { stdout, stderr, env, now: (): number => performance.now() };
void run(process.argv.slice(2), { ...library, screen }, version, io).then((code) => {
  // Not exit(): what is still on its way into a pipe gets there.
  process.exitCode = code;
});
