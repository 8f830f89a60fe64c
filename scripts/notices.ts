// Writes dist/THIRD-PARTY-NOTICES.txt: the licences of what is built into the package, and where tables come from that others have a licence on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN } from './built-in';

const OTHERS = /Unicode|Apache|BSD|ISC|CC0|CC BY/u;

const notices = BUILT_IN.map((name) => {
  const folder = join('node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  if (file === undefined) throw new Error(`notices: expected a licence of ${name} in ${folder}, got none`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
});

const tables = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsv')).sort().flatMap((path) => {
  const lines = readFileSync(join('src', path), 'utf8').split('\n');
  const licence = lines.find((line) => line.startsWith('# Licence: ')) ?? '';
  if (!OTHERS.test(licence)) return [];
  return [[path, ...lines.filter((line) => /^# (?:Source|Licence): /u.test(line)).map((line) => line.slice(2))].join('\n')];
});

writeFileSync('dist/THIRD-PARTY-NOTICES.txt', `${[
  'allonym is licensed under MIT. Built into it are these packages:', ...notices, 'and tables that were made from these sources:', ...tables,
].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
