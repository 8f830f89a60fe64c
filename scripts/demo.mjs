// Screens the fixture travellers against the fixture watchlist with the built command: `npm run demo`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = ['screen', '--list', 'fixtures/demo/watchlist.csv', '--people', 'fixtures/demo/travellers.csv'];

console.log('Travellers, as passports, visas and case files write them, screened against a watchlist in other scripts and spellings.');
console.log(`Each hit: score, evidence, list id, listed name, and below it the parts that match.  $ allonym ${args.join(' ')}\n`);

const { status, error } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, stdio: 'inherit' });
if (error !== undefined) throw error;
process.exitCode = status ?? 1;
