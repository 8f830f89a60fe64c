// Importing the package must stay cheap and parse no table: 20 ms over an empty module on a machine that starts Node in 40, and
// as much more where other work or a slow processor makes starting take longer. Processor time, the least of several fresh processes.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const LIMIT_MS = 20;
const START_MS = 40;
const RUNS = 15;

const CODE = `const start = process.cpuUsage();
await import(process.argv[1]);
const ms = ({ user, system }) => (user + system) / 1000;
console.log(JSON.stringify({ start: ms(start), cost: ms(process.cpuUsage(start)) }));`;

const run = (specifier) => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', CODE, specifier], { encoding: 'utf8' }));

const runs = Array.from({ length: RUNS }, () => ({ root: run(resolve('dist/index.js')), empty: run('data:text/javascript,') }));
const least = (of) => Math.min(...runs.map(of));
const slowness = Math.max(1, least(({ root, empty }) => Math.min(root.start, empty.start)) / START_MS);
const cost = (least(({ root }) => root.cost) - least(({ empty }) => empty.cost)) / slowness;

console.log(`import of the root: ${cost.toFixed(1)} ms over an empty module (limit ${LIMIT_MS}), on a machine ${slowness.toFixed(1)} times as slow`);
if (cost > LIMIT_MS) process.exitCode = 1;
