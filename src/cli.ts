#!/usr/bin/env node
import { version } from '../package.json';
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

const io = { stdout, stderr, env, now: (): number => performance.now() };
void run(process.argv.slice(2), library, version, io).then((code) => {
  // Not exit(): what is still on its way into a pipe gets there.
  process.exitCode = code;
});
