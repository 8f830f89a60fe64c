import { bits, explainPairs } from './explain';
import { type Io, jsonLine, print } from './io';
import type { Library } from './library';
import { paintFor } from './paint';
import { printable } from './width';

export interface CompareRequest {
  readonly left: string;
  readonly right: string;
  readonly json: boolean;
}

export async function compare({ left, right, json }: CompareRequest, library: Library, io: Io): Promise<number> {
  const { score, evidence, pairs, reading, language, notes } = library.compareNames(left, right);
  if (json) {
    await print(io.stdout, jsonLine({ left, right, score, evidence, language, pairs, reading, notes }));
    return 0;
  }
  const paint = paintFor(io);
  const lines = [
    `${paint(printable(left), 'strong')} ~ ${paint(printable(right), 'strong')}`,
    `score ${paint(score.toFixed(2), 'strength')}, evidence ${bits(evidence)}, read as ${LANGUAGES.get(language) ?? language}`,
    ...explainPairs(pairs, '  ', paint),
    ...notes.map((note) => paint(`note: ${printable(note, 100)}`, 'faint')),
  ];
  await print(io.stdout, `${lines.join('\n')}\n`);
  return 0;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['ko', 'Korean'], ['zh', 'Chinese'], ['km', 'Khmer'], ['other', 'no language of its own'],
]);
