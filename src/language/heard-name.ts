import type { Written } from './written-letters';

/**
 * A name as it sounds, for a room of another language to read: its letters, where its words begin in them (one more for the end), and where
 * syllables do.
 */
export function heardName({ name, parts }: Written, letters: string, starts: readonly number[], syllables: readonly number[]): Written {
  const divided = new Uint8Array(letters.length + 1);
  for (const place of starts) divided[place] = 1;
  for (const place of syllables) divided[place] = 1;
  return { name, parts: parts.map((part, i) => ({ ...part, letters: letters.slice(starts[i], starts[i + 1]) })), letters, starts, divided };
}
