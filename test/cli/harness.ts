import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach } from 'vitest';
import type { Io } from '../../src/cli/io';
import type { Comparison, Hit, Index, Library } from '../../src/cli/library';
import type { ListedName, Person } from '../../src/identity/identity';
import type { Name } from '../../src/language/name';
import { run } from '../../src/cli/run';

const textOf = (name: string | Name): string => (typeof name === 'string' ? name : name.raw);

const plain = (name: string | ListedName): string => (typeof name === 'string' ? name : name.text);

const letters = (name: string | Name): string => textOf(name).toLowerCase().replace(/[^\p{L}]/gu, '');

function compareNames(a: string | Name, b: string | Name): Comparison {
  const [left, right] = [textOf(a), textOf(b)];
  const same = letters(left) === letters(right);
  const pair = { left, right, bits: same ? 20 : -5, language: 'other', reason: same ? 'name' : 'word', units: [] };
  return { score: same ? 1 : 0, evidence: pair.bits, pairs: [pair], reading: 0, language: 'other', notes: [] };
}

class IdentityIndex<T> implements Index<T> {
  readonly #records = new Map<string, Parameters<Index<T>['add']>[0]>();

  get size(): number {
    return this.#records.size;
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  add(record: Parameters<Index<T>['add']>[0]): void {
    this.#records.set(record.id, record);
  }

  search(query: Person, options: { limit: number; minScore: number }): Hit<T>[] {
    const asked = query.names.map(plain);
    const hits = [...this.#records.values()].flatMap((record) => {
      const name = record.names.map(plain).find((listed) => asked.some((one) => compareNames(one, listed).score >= options.minScore));
      if (name === undefined) return [];
      return [{ id: record.id, name, ...compareNames(asked[0] ?? '', name), explanation: 'same letters', data: record.data }];
    });
    return hits.slice(0, options.limit);
  }
}

/** A library that knows no language: names match if their letters are the same. */
export const library: Library = {
  // Nothing but the string: no test of the command looks inside a name.
  parseName: (raw) => ({ raw }) as Name,
  compareNames,
  explainHtml: ({ score }, { language, left, right }) => `<p>${language}: ${letters(left)} ~ ${letters(right)} ${score}</p>\n`,
  IdentityIndex,
  romanize(name, system) {
    if (system !== 'revised') throw new RangeError(`romanize: unknown system "${system}", expected one of revised`);
    return `${name} in ${system}`;
  },
};

class Collected extends Writable {
  text = '';

  constructor(readonly isTTY: boolean) {
    super();
  }

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }

  // What a bar asks of a terminal (tty.WriteStream), answered as a terminal would.
  readonly columns = 80;
  clearLine(): boolean { return true; }
  cursorTo(): boolean { return true; }
  moveCursor(): boolean { return true; }
  clearScreenDown(): boolean { return true; }
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly isTTY?: boolean;
  readonly env?: Io['env'];
  readonly now?: () => number;
  readonly library?: Library;
}

/** Runs the command in this process. */
export async function allonym(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const stdout = new Collected(setting.isTTY ?? false);
  const stderr = new Collected(setting.isTTY ?? false);
  const io: Io = { stdout, stderr, env: setting.env ?? {}, now: setting.now ?? (() => 0) };
  const code = await run(argv, setting.library ?? library, '1.2.3', io);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A file for one test. */
export function file(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'allonym-'));
  folders.push(folder);
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The objects of a JSON Lines output. */
export const objects = (text: string): Record<string, unknown>[] =>
  text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
