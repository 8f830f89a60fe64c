// Importing the package must stay cheap and parse no table: 20 ms more than importing an empty file on a quiet machine of today, which
// starts Node 20 in 17 to 20. Machines differ and are shared, so the limit is a multiple of that start, measured in the same run.
// Processor time, the least of several fresh processes. They start without what the environment adds to starting: reading
// NODE_EXTRA_CA_CERTS alone takes 20 ms, which would pass for a slow machine. The same files take 1.05 to 1.4 of that start on machines of different
// make, so the limit is a sixth over the most: it tells tables that are parsed on import, and packages that should not be.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIMIT = 1.6;
const RUNS = 15;

const CODE = `const start = process.cpuUsage();
await import(process.argv[1]);
const ms = ({ user, system }) => (user + system) / 1000;
console.log(JSON.stringify({ start: ms(start), cost: ms(process.cpuUsage(start)) }));`;

const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...env } = process.env;
const run = (path) => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', CODE, pathToFileURL(path).href], { encoding: 'utf8', env }));

const folder = mkdtempSync(join(tmpdir(), 'allonym-'));
const nothing = join(folder, 'nothing.mjs');
writeFileSync(nothing, '');
const runs = Array.from({ length: RUNS }, () => ({ root: run(resolve('dist/index.js')), empty: run(nothing) }));
rmSync(folder, { recursive: true });

const least = (of) => Math.min(...runs.map(of));
const start = least(({ root, empty }) => Math.min(root.start, empty.start));
const cost = least(({ root }) => root.cost) - least(({ empty }) => empty.cost);

console.log(`import of the root: ${cost.toFixed(1)} ms over an empty file, ${(cost / start).toFixed(2)} of the ${start.toFixed(1)} ms that Node takes to start (limit ${LIMIT})`);
if (cost > LIMIT * start) process.exitCode = 1;
