import { shown } from '../text/argument';
import type { SnapshotReader, SnapshotWriter } from './snapshot';

/** Writes values of some numbers as JSON, for {@link readJson}; a `TypeError` that names the id of what JSON cannot hold. */
export function writeJson(out: SnapshotWriter, numbers: readonly number[], valueOf: (number: number) => unknown, idOf: (number: number) => string): void {
  out.texts(numbers.map((number) => jsonOf(valueOf(number), idOf(number))));
  out.ints(Int32Array.from(numbers));
}

function jsonOf(value: unknown, id: string): string {
  let cause: unknown;
  try {
    const text: string | undefined = JSON.stringify(value);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  throw new TypeError(`IdentityIndex: expected data of ${JSON.stringify(id)} that JSON can hold, got ${cause instanceof Error ? cause.message : shown(value)}`, { cause });
}

/** Calls `set` with every number and its value. */
export function readJson(from: SnapshotReader, set: (number: number, value: unknown) => void): void {
  const texts = from.texts();
  from.ints(texts.length).forEach((number, i) => set(number, JSON.parse(texts[i] ?? '')));
}
