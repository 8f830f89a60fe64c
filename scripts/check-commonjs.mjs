// Whether the CommonJS build does what the ES modules do. It is written from them by a translator that takes the field `#rows = …` of a class for the exported `rows`, and
// gives that the field's value: no private field may have the name of something that is exported.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cjs'));
const mistaken = files.flatMap((file) => Array.from(readFileSync(join('dist', file), 'utf8').matchAll(/#\w+ = exports\.\w+/gu), ([text]) => `dist/${file}: ${text}`));
if (mistaken.length > 0) throw new Error(`check-commonjs: expected no field with the name of an export, got ${mistaken.join('; ')}`);

const folder = mkdtempSync(join(tmpdir(), 'check-commonjs-'));
const program = `
  const { IdentityIndex, compareNames, explain, findDuplicates } = require('allonym');
  const { readCsv, diffLists } = require('allonym/lists');
  const { toFile, fromFile } = require('allonym/node');
  (async () => {
    const index = new IdentityIndex();
    for await (const record of readCsv('id,name\\nkp,김정은\\nzh,陈志\\nkm,ហ៊ុន សែន\\n')) index.add(record.identity);
    await toFile(index, process.argv[1]);
    const loaded = await fromFile(process.argv[1]);
    const found = ['Kim Jong Un', 'Chen Zhi', 'Hun Sen'].map((name) => loaded.search(name)[0]?.id);
    const same = diffLists(index, IdentityIndex.fromBytes(index.toBytes())).rescreen.length === 0 && findDuplicates(index).pairs.length === 0;
    console.log(...found, same && explain(compareNames('김정은', 'Kim Jong Un')) !== '');
  })();`;
try {
  const told = execFileSync(process.execPath, ['--input-type=commonjs', '--eval', program, join(folder, 'list')], { encoding: 'utf8' }).trim();
  if (told !== 'kp zh km true') throw new Error(`check-commonjs: expected "kp zh km true", got ${JSON.stringify(told)}`);
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`commonjs: ${files.length} files, and a list that was read, searched, kept and compared`);
