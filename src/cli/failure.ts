/**
 * What ends a command: one line for the person who typed it, without a stack. Everything else that is thrown is a fault
 * of the program and keeps its stack.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** `file:line`, the form that editors and terminals turn into a link. */
export const at = (file: string, line: number): string => `${file}:${line}`;

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'is a directory, expected a CSV or JSON Lines file'],
  ['EACCES', 'not allowed to read it'],
  ['EPERM', 'not allowed to read it'],
]);

const WRITING: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such folder'],
  ['EISDIR', 'is a directory, expected a file to write'],
  ['EACCES', 'not allowed to write it'],
  ['EPERM', 'not allowed to write it'],
]);

export function unwritableFile(file: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new Failure(`${file}: ${WRITING.get(code) ?? `cannot be written (${code})`}`);
}

export function unreadableFile(file: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new Failure(`${file}: ${CAUSES.get(code) ?? `cannot be read (${code})`}`);
}
