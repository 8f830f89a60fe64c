import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const files = ['src', 'fixtures'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsv'))
    .map((path) => `${folder}/${path}`),
);

/** Second columns that belong to the key: a reading takes several rows, a jamo stands in several places, a pair has two names. */
const KEY_COLUMNS = new Set(['row', 'place', 'position', 'number', 'b']);
const WEIGHTED = /^\S+:\d+(?: \S+:\d+)*$/u;

describe.each(files.sort())('%s', (path) => {
  const text = readFileSync(new URL(path, root), 'utf8');
  const lines = text.split('\n').slice(0, -1);
  const header = lines.filter((line) => line.startsWith('#'));
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const label = (name: string): string => header.find((line) => line.startsWith(`# ${name}: `))?.slice(name.length + 4) ?? '';
  const columns = label('Columns').split('\t');

  it('is composed text in lines of Unix, the last one ended', () => {
    expect(text.normalize('NFC') === text).toBe(true);
    expect(text.includes('\r') || text.includes('\ufeff')).toBe(false);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
  });

  it('says what it is, where it comes from, whose it is, how it is sorted and what it leaves out', () => {
    expect(header[0]).toMatch(/^# (?!Source|Licence|Order|Leaves|Columns|Made).+\.$/u);
    expect(['Source', 'Licence', 'Order', 'Leaves out', 'Columns'].filter((name) => label(name) === '')).toEqual([]);
    expect(header.at(-1)).toBe(`# Columns: ${columns.join('\t')}`);
    expect(lines.slice(0, header.length)).toEqual(header);
    expect(text).not.toMatch(/(?:^|[\s"'(])\/(?:work|tmp|home|root)\//mu);
  });

  it('names a script that is there, if a script made it', () => {
    const made = label('Made by');
    if (made === '') return;
    expect(made).toMatch(/do not edit (?:it )?by hand/u);
    expect((made.match(/scripts\/[\w/.-]+\.ts/gu) ?? ['no script']).filter((script) => !existsSync(new URL(script, root)))).toEqual([]);
  });

  it('has a cell for every column and no stray space', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
    expect(rows.filter((row) => row[0] === '' || row.some((cell) => cell !== cell.trim() || cell.includes('  ')))).toEqual([]);
  });

  it('has every key once', () => {
    const seen = new Map<string, number>();
    for (const row of rows) {
      const key = row.slice(0, KEY_COLUMNS.has(columns[1] ?? '') ? 2 : 1).join(' / ');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('weighs forms per mille, each once, the heaviest first', () => {
    const wrong = rows.flat().filter((cell) => {
      // A form left empty (`:3` for `-:3`) would hide the cell from this test, and shift the weights of those before it.
      if (!WEIGHTED.test(cell)) return /(?:^| ):\d+(?: |$)/u.test(cell);
      const items = cell.split(' ').map((item) => [item.slice(0, item.lastIndexOf(':')), Number(item.slice(item.lastIndexOf(':') + 1))] as const);
      const weights = items.map(([, weight]) => weight);
      const sum = weights.reduce((a, b) => a + b, 0);
      const falling = weights.every((weight, i) => weight > 0 && weight <= (weights[i - 1] ?? 1000));
      return sum !== 1000 || !falling || new Set(items.map(([form]) => form)).size !== items.length;
    });
    expect(wrong).toEqual([]);
  });

  it('is sorted: by key, by a count downwards, or by key inside the groups that the header names', () => {
    const order = label('Order').toLowerCase();
    const named = columns.map((name, i) => ({ name, i })).filter(({ name }) => order.includes(name));
    const orders = [
      firstDisorder(rows, byKey((text) => text)),
      firstDisorder(rows, byKey(codePoints)),
      ...named.map(({ i }) => firstDisorder(rows, (a, b) => Number(b[i]) - Number(a[i]))),
      ...named.map(({ i }) => firstGroupDisorder(rows, i)),
    ];
    expect(orders.includes(undefined) || orders).toBe(true);
  });
});

type Row = readonly string[];

/** By the first column, then by the second, which may count. Strings compare by UTF-16 units unless `form` says otherwise. */
const byKey = (form: (text: string) => string) => (a: Row, b: Row): number => {
  const [a0 = '', a1 = ''] = a;
  const [b0 = '', b1 = ''] = b;
  if (a0 !== b0) return form(a0) < form(b0) ? -1 : 1;
  return Number(a1) - Number(b1) || (form(a1) < form(b1) ? -1 : 1);
};

/** A string that compares as the code points of `text` do. */
const codePoints = (text: string): string => Array.from(text, (char) => char.codePointAt(0)?.toString(16).padStart(6, '0')).join('');

/** The first row that stands before its time; undefined where there is none. NaN, which no numeric column holds, is disorder. */
function firstDisorder(rows: readonly Row[], compare: (a: Row, b: Row) => number): string | undefined {
  return rows.find((row, i) => i > 0 && !(compare(rows[i - 1] ?? row, row) <= 0))?.join(' ');
}

/** Groups are few, stand together, and are sorted inside. */
function firstGroupDisorder(rows: readonly Row[], column: number): string | undefined {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column] ?? '');
    if (group === undefined) groups.set(row[column] ?? '', [row]);
    else group.push(row);
  }
  if (groups.size > Math.sqrt(rows.length) + 4) return `more groups than can be an order: ${groups.size}`;
  const together = [...groups.values()].flat();
  const torn = rows.find((row, i) => row !== together[i]);
  return torn?.join(' ') ?? [...groups.values()].map((group) => firstDisorder(group, byKey(codePoints))).find((row) => row !== undefined);
}
