/** Two letters as one small number; that others share it costs no more than a closer look. */
const beginning = (first: number, second: number): number => (first << 5) ^ second;

/** Whether a word with these first two letters may be one of some: of most it is none, and no other is looked at closer. */
export function beginningsOf(words: Iterable<string>): (first: number, second: number) => boolean {
  const known = new Set(Array.from(words, (word) => beginning(word.charCodeAt(0), word.charCodeAt(1))));
  return (first, second) => known.has(beginning(first, second));
}
