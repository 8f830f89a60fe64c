import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Library = typeof import('../../src/index');
export type Index = InstanceType<Library['IdentityIndex']>;
export type Hit = ReturnType<Index['search']>[number];

/** What an index may have that not every version does. */
interface Snapshots {
  toBytes(): Uint8Array | Promise<Uint8Array>;
}
interface SnapshotReader {
  fromBytes(bytes: Uint8Array): Index | Promise<Index>;
}

// The types come from the source, so that checking types needs no build; the code is the built package that users install.
const BUILT: string = 'allonym';
const TYPES = join(import.meta.dirname, '../../dist/index.d.ts');

export async function loadLibrary(): Promise<Library> {
  const library: Library = await import(BUILT);
  return library;
}

/** What fills an index from several threads. */
export async function loadThreads(): Promise<typeof import('../../src/node')> {
  const threads: typeof import('../../src/node') = await import(`${BUILT}/node`);
  return threads;
}

/** Whether `search` can be asked to compare the whole list: the published types say so. */
export function hasExhaustive(): boolean {
  return existsSync(TYPES) && /\bexhaustive\?/.test(readFileSync(TYPES, 'utf8'));
}

/** Both ways of a snapshot, where this version has them. */
export function snapshotsOf(library: Library, index: Index): (Snapshots & SnapshotReader) | undefined {
  const writer: Partial<Snapshots> & Index = index;
  const reader: Partial<SnapshotReader> & Library['IdentityIndex'] = library.IdentityIndex;
  if (typeof writer.toBytes !== 'function' || typeof reader.fromBytes !== 'function') return undefined;
  const { toBytes } = writer;
  const { fromBytes } = reader;
  return { toBytes: () => toBytes.call(writer), fromBytes: (bytes) => fromBytes.call(reader, bytes) };
}

/** Reads every table that names of these kinds need, so that neither times nor memory of an index hold them. */
export function warmTables({ parseName, compareNames, romanize, spellings }: Library): void {
  const names = ['김민준', '金敏俊', 'Kim Min-jun', '陈志明', '陳志明', 'Chan Chi Ming', 'សុខ ជា', 'Sok Chea', 'Mary Smith', '王', 'Mr. Lee'];
  const parsed = names.map((name) => parseName(name));
  for (const a of parsed) for (const b of parsed) compareNames(a, b);
  romanize('김민준', 'revised');
  spellings('សុខ');
}
