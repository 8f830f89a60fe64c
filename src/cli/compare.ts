import { writeFileSync } from 'node:fs';
import { readingKey } from '../compare/explain/explained';
import { type ExplanationLanguage, type Phrases, phrasesIn, tenths } from '../compare/explain/phrases';
import { explainPairs } from './explain';
import { unwritableFile } from './failure';
import { type Io, jsonLine, print } from './io';
import type { Comparison, Library } from './library';
import { type Paint, paintFor } from './paint';
import { printable } from './width';

export interface CompareRequest {
  readonly left: string;
  readonly right: string;
  readonly language: ExplanationLanguage;
  /** Where the comparison goes as a page. */
  readonly html: string | undefined;
  readonly json: boolean;
}

export async function compare(request: CompareRequest, library: Library, io: Io): Promise<number> {
  const { left, right, language: shown, html, json } = request;
  const comparison = library.compareNames(left, right);
  if (html !== undefined) writePage(html, shown, library.explainHtml(comparison, { language: shown, left, right }));
  const { score, evidence, pairs, reading, language, notes } = comparison;
  if (json) {
    await print(io.stdout, jsonLine({ left, right, score, evidence, language, pairs, reading, notes }));
    return 0;
  }
  const paint = paintFor(io);
  const phrases = phrasesIn(shown, '--language');
  const lines = [
    `${paint(printable(left), 'strong')} ~ ${paint(printable(right), 'strong')}`,
    summary(comparison, phrases, paint),
    ...explainPairs(comparison, '  ', paint, phrases),
    ...notes.filter((note) => note !== readingKey(comparison)).map((note) => paint(printable(phrases.sentence('remark', { note: phrases.note(note) ?? note }), 106), 'faint')),
  ];
  await print(io.stdout, `${lines.join('\n')}\n`);
  return 0;
}

const summary = ({ score, evidence, language }: Comparison, phrases: Phrases, paint: Paint): string =>
  phrases.sentence('summary', {
    score: paint(score.toFixed(2), 'strength'), bits: tenths(evidence), language: phrases.of('language', language),
  });

/** The fragment as a page that opens by itself. */
function writePage(file: string, language: ExplanationLanguage, fragment: string): void {
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>allonym</title>';
  const style = '<style>:root { color-scheme: light dark; } body { margin: 2rem auto; padding: 0 1rem; max-width: 60rem; }</style>';
  try {
    writeFileSync(file, `<!doctype html>\n<html lang="${language}">\n<head>${head}${style}</head>\n<body>\n${fragment}</body>\n</html>\n`);
  } catch (error) {
    throw unwritableFile(file, error);
  }
}
