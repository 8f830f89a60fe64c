import { checkFlag, checkText, optionsOf } from '../../text/argument';
import type { Unit } from '../comparison';
import { columnsOf } from './columns';
import { checkExplained, LEAST, readingKey, type Explained, type ExplainedAttribute, type ExplainedPair } from './explained';
import { frequencyText } from './frequency';
import { element, escapeHtml, writing } from './markup';
import { phrasesIn, tenths, type ExplanationLanguage, type Phrases } from './phrases';
import { STYLE } from './style';
import { valueText } from './value';

/** Options of {@link explainHtml}. */
export interface ExplainHtmlOptions {
  /** English by default; Korean, Khmer or Chinese. */
  readonly language?: ExplanationLanguage | undefined;
  /** What stands at the left and the right side's row: the names as written, a file's title; *record A* and *record B* by default. */
  readonly left?: string | undefined;
  readonly right?: string | undefined;
  /** Whether the style sheet is in the fragment, as it is by default. A page with several needs it once. */
  readonly style?: boolean | undefined;
}

/**
 * A comparison as an HTML fragment: which syllable met which, with bits; the attributes as a table; how the evidence adds up. It holds no
 * script and loads nothing, reads without colours and without its style, and is safe whatever the names hold. Styles stay inside
 * `.allonym`. An unknown language is a `RangeError`.
 *
 * ```ts
 * document.body.innerHTML = explainHtml(compareNames('김정은', 'Kim Jong Un'), { left: '김정은', right: 'Kim Jong Un' });
 * ```
 */
export function explainHtml(result: Explained, options: ExplainHtmlOptions = {}): string {
  const who = 'explainHtml';
  checkExplained(result, who);
  const phrases = phrasesIn(optionsOf(options, who).language ?? 'en', who);
  checkFlag(options.style, who, 'style');
  const language = result.language ?? 'other';
  const label = (key: string): string => escapeHtml(phrases.of('label', key));
  const side = (key: 'left' | 'right'): string => {
    const given = options[key];
    if (given === undefined) return label(key);
    checkText(given, who, key);
    return given.trim() === '' ? nothing(label) : writing(given, language);
  };
  const page: Page = { phrases, label, left: side('left'), right: side('right'), language };
  return element('section', { class: 'allonym', lang: phrases.language, dir: 'ltr' }, '\n', ...[
    options.style === false ? '' : `<style>${STYLE}\n</style>`,
    options.left === undefined && options.right === undefined ? '' : element('p', { class: 'who' }, page.left, ' <span>~</span> ', page.right),
    summary(result, phrases),
    result.pairs.length === 0 ? '' : names(result.pairs, page),
    (result.attributes ?? []).length === 0 ? '' : attributes(result.attributes ?? [], page),
    sums(result, page),
    remarks(result, page),
    element('p', { class: 'dim' }, label('legend')),
  ].filter((part) => part !== '').map((part) => `${part}\n`));
}

interface Page {
  readonly phrases: Phrases;
  /** An escaped heading. */
  readonly label: (key: string) => string;
  readonly left: string;
  readonly right: string;
  readonly language: string;
}

function summary({ score, evidence, language }: Explained, phrases: Phrases): string {
  if (score === undefined || evidence === undefined) return '';
  const text = phrases.sentence('summary', {
    score: score.toFixed(2), bits: signed(evidence, ''), language: phrases.find('language', language ?? 'other') ?? phrases.of('language', 'other'),
  });
  return element('p', {}, escapeHtml(text));
}

/** Two rows of syllables and the joints between them; a column for each that met. */
function names(pairs: readonly ExplainedPair[], { phrases, label, left, right }: Page): string {
  const groups = pairs.map((pair) => ({ pair, columns: columnsOf(pair) }));
  const cells = (cell: (column: Unit, pair: ExplainedPair, first: string) => string): string =>
    groups.map(({ pair, columns }) => columns.map((column, i) => cell(column, pair, i === 0 ? ' first' : '')).join('')).join('');
  const heads = groups.map(({ pair, columns }) =>
    element('th', { scope: 'colgroup', colspan: columns.length, class: 'first' }, worded(phrases.find('reason', pair.reason), pair.reason),
      columns.length > 1 ? `<br/>${bitsText(pair.bits, phrases)}` : ''));
  const row = (name: string, key: 'left' | 'right'): string =>
    element('tr', {}, element('th', { scope: 'row' }, name), cells((column, pair, first) =>
      element('td', { class: `part${first}` }, column[key] === '' ? nothing(label) : writing(column[key], pair.language)))) + '\n';
  const joints = cells(({ left, right, bits }, _, first) => {
    const mark = left === '' || right === '' ? '' : bits >= 0 ? '= ' : '≠ ';
    return element('td', { class: first.trim() }, element('div', { class: shade(bits) }, element('b', {}, `${mark}${signed(bits)}`)));
  });
  return element('div', { class: 'scroll' }, element('table', { class: 'names' },
    element('caption', {}, label('names')), '\n',
    element('thead', {}, element('tr', {}, '<td></td>', ...heads)), '\n',
    element('tbody', {}, '\n', row(left, 'left'), element('tr', { class: 'joint' }, element('th', { scope: 'row' }, label('evidence')), joints), '\n', row(right, 'right'))));
}

function attributes(list: readonly ExplainedAttribute[], { phrases, label, left, right, language }: Page): string {
  const rows = list.map(({ attribute, left, right, bits, reason }) =>
    element('tr', {},
      element('th', { scope: 'row' }, worded(phrases.find('attribute', attribute), attribute)),
      ...[left, right].map((value) => element('td', {}, value === '' ? nothing(label) : writing(valueText(attribute, value, phrases), language))),
      element('td', {}, worded(phrases.find('case', reason), reason)),
      element('td', { class: `bits ${shade(bits)}` }, bitsText(bits, phrases))));
  const heads = [label('particular'), left, right, label('finding')].map((head) => element('th', { scope: 'col' }, head));
  return table('attributes', label, [...heads, element('th', { scope: 'col', class: 'bits' }, label('evidence'))], rows);
}

/** The parts that make up the evidence, so that a reader can add them. */
function sums(result: Explained, { phrases, label }: Page): string {
  const { pairs, reading, choice = 0, attributes = [], frequency, evidence } = result;
  if (evidence === undefined || reading === undefined || pairs.length === 0) return '';
  const sum = (list: readonly { readonly bits: number }[]): number => list.reduce((total, { bits }) => total + bits, 0);
  const parts = [['names', sum(pairs)], [readingKey(result), reading], ['choice', choice], ['attributes', sum(attributes)], ['frequency', frequency?.bits ?? 0]] as const;
  const shown = parts.filter(([key, bits]) => key === 'names' || Math.abs(bits) >= LEAST);
  if (shown.length < 2) return '';
  const row = (key: string, bits: number, name: string): string =>
    element('tr', { class: name }, element('th', { scope: 'row' }, label(key)), element('td', { class: 'bits' }, bitsText(bits, phrases)));
  return table('adds up', label, [], [...shown.map(([key, bits]) => row(key, bits, '')), row('evidence', evidence, 'total')]);
}

const table = (caption: string, label: Page['label'], heads: readonly string[], rows: readonly string[]): string =>
  element('div', { class: 'scroll' }, element('table', { class: 'rows' }, element('caption', {}, label(caption)), '\n',
    heads.length === 0 ? '' : `${element('thead', {}, element('tr', {}, ...heads))}\n`, element('tbody', {}, '\n', ...rows.map((row) => `${row}\n`))));

function remarks({ notes = [], frequency }: Explained, { phrases, label }: Page): string {
  const items = notes.map((note) => element('li', {}, worded(phrases.note(note), note)));
  if (frequency !== undefined && frequency.bits <= -LEAST) items.push(element('li', {}, escapeHtml(frequencyText(frequency, phrases))));
  if (items.length === 0) return '';
  return element('p', { class: 'title' }, label('remarks')) + element('ul', {}, ...items);
}

/** The words of a code; a code without words may hold what a name held, and is treated as one. */
const worded = (words: string | undefined, code: string): string => (words === undefined ? writing(code, 'other') : escapeHtml(words));

const nothing = (label: Page['label']): string => `<span aria-hidden="true">—</span><span class="unseen">${label('nothing')}</span>`;

/** `+2.2`, `−5.2`: the sign is told without colour. */
const signed = (bits: number, plus: string = '+'): string => {
  const text = tenths(bits);
  return text.startsWith('-') ? text.replace('-', '−') : `${text === '0.0' ? '' : plus}${text}`;
};

const bitsText = (bits: number, phrases: Phrases): string => escapeHtml(phrases.sentence('bits', { bits: signed(bits) }));

/** Each step is three bits, eight times the odds. */
function shade(bits: number): string {
  if (Math.abs(bits) < LEAST) return 'nought';
  return `${bits > 0 ? 'for' : 'against'} step${Math.min(5, Math.ceil(Math.abs(bits) / 3))}`;
}
