// Whether what callers write compiles against the package as it is built: with the strictest options, with neither the DOM's types nor Node's, and
// with the resolution of older projects.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = `
import { compareIdentities, compareNames, explain, findDuplicates, IdentityIndex, parseName, prepareIdentity, type Identity, type Name, type Person, type PreparedIdentity } from 'allonym';
import { diffLists, listVersion, readList } from 'allonym/lists';
import { screen } from 'allonym/screen';

export async function fill(pieces: string[], row: { name: string; dob: string | undefined }): Promise<Identity | undefined> {
  const index = new IdentityIndex();
  for await (const record of readList(pieces, { source: undefined })) if (record.status === 'listed') index.add(record.identity);
  const person: Person = { names: [row.name], birthDate: row.dob, sex: undefined, documents: [{ number: 'A', type: row.dob }] };
  for await (const { hits } of screen([person], index, { threads: undefined, minScore: undefined })) explain(hits[0] ?? compareNames(row.name, 'Kim'), { language: undefined });
  index.search(person, { limit: undefined, cleared: undefined });
  diffLists(index, [{ id: '1', names: ['Kim'], data: 5 }]);
  listVersion(index);
  findDuplicates(index, { signal: undefined });
  compareIdentities(prepareIdentity(person), person, { prior: undefined });
  const typed = new IdentityIndex<{ list: string }>();
  typed.add({ id: '1', names: ['Kim'], data: { list: row.name } });
  const data: { list: string } | undefined = typed.search('Kim')[0]?.data;
  if (data !== undefined) await index.addAll([{ id: data.list, names: ['Kim'] }]);
  return index.get('1');
}

// @ts-expect-error a copy of a name is no name
export const name: Name = { ...parseName('Kim') };
// @ts-expect-error nor is a copy of a prepared identity one
export const identity: PreparedIdentity = { ...prepareIdentity({ names: ['Kim'] }) };
// @ts-expect-error a name is no file of data
new IdentityIndex<{ list: string }>().add({ id: '1', names: ['Kim'], data: 5 });
`;

const STRICT = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: false, target: 'es2022', lib: ['es2022'], types: [] };
const PROJECTS = {
  bundler: { ...STRICT, module: 'esnext', moduleResolution: 'bundler' },
  'nodenext, ES modules': { ...STRICT, module: 'nodenext' },
  'nodenext, CommonJS': { ...STRICT, module: 'nodenext', type: 'commonjs' },
  node10: { ...STRICT, module: 'commonjs', moduleResolution: 'node10' },
};

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const folder = mkdtempSync(join(tmpdir(), 'allonym-types-'));
try {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules/allonym'), 'junction');
  writeFileSync(join(folder, 'program.ts'), PROGRAM);
  for (const [title, { type = 'module', ...compilerOptions }] of Object.entries(PROJECTS)) {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    console.log(`${title}: ${status === 0 ? 'compiles' : `\n${stdout}`}`);
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
