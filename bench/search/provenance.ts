import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../../package.json');

export interface Versions {
  readonly allonym: string;
  readonly node: string;
  readonly date: string;
}

export function versions(): Versions {
  const { version }: { version: string } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  return { allonym: version, node: process.version, date: new Date().toISOString() };
}

export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
}
