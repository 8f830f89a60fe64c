export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Everything that a command touches besides files; the tests hand in their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, from any origin. */
  now(): number;
}

/** Waits for a slow reader, so that screening millions into a pipe does not pile its output up in memory. */
export async function print(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve));
}

export const complain = (io: Io, message: string): Promise<void> => print(io.stderr, `allonym: ${message}\n`);

export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;
