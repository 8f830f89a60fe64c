import text from './fields.tsv';
import { alternatives } from '../text/alternatives';
import { once } from '../text/once';
import { cell, rows } from '../text/table';
import { isAffiliation } from './affiliation-latin';
import { announced } from './alias-words';
import { kinFrom } from './kin';
import { isTitleBefore } from './title-words';

const table = once(() => rows(text));

/** The words of some places as a pattern, the longest first. */
const listed = (...places: readonly string[]): string =>
  alternatives(table().filter((row) => places.includes(cell(row, 2))).map((row) => cell(row, 0)));

/** A label with its colon. */
const LABEL = once(() => new RegExp(String.raw`(?<=^|[\s,;、(])(?:(?<name>${listed('name')})|(?<surname>${listed('surname')})|(?<given>${listed('given')})|(?:${listed('other')}))\s*[:៖]\s*`, 'giu'));

/** What is no name, and all that follows it. Groups of four digits are telegraph codes. */
const ELSE = once(() => new RegExp([
  // A word between commas that says something of the person, a label or a number behind one; a label before a number; a year.
  String.raw`[,;、]\s*(?:(?:${listed('word')})(?=$|[\s,;、.])|(?:${listed('other')})(?=$|[\s,;、\d])|(?!\d{4}[\s/]\d{4})(?:[^\d,;]{0,12}\s)?\d{2})`,
  String.raw`[\s,;、](?:${listed('other')})\s*(?=[A-Za-z]?\d)`,
  String.raw`[\s,;、](?:19|20)\d\d(?=[年년./-])`,
  // An age, or a sex at the end: 38 y/o, 38세, M/38.
  String.raw`\s\d{1,3}\s?(?:y\/?o|yrs?|years?)(?=$|[\s,.])`,
  String.raw`\s\d{1,3}\s?(?:岁|歲|세|살)`,
  String.raw`\s(?:男|女|male|female)$`,
  String.raw`(?<=[가-힣]{3})\s[남여]$`,
  String.raw`\s[MF]\s?\/\s?\d{1,3}$`,
  String.raw`\s\d{1,3}\s?\/\s?[MF]$`,
  // The number of a paper, a date as passports have it, fields between bars.
  String.raw`\s[A-Z]{0,2}\d{6,}(?![\d-])`,
  String.raw`\s\d{1,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d{2,4}`,
  String.raw`\|\s*(?=\d|[MF](?:\||$))`,
  // How many others.
  String.raw`等\d+[人名]`,
  String.raw`\s(?:외|등)\s*\d+\s*[명인]`,
].join('|'), 'iu'));

/** The same in brackets: (DOB 8 Jan 1984), (male, 40). */
const HELD = once(() => new RegExp(String.raw`\((?:${listed('word', 'other')})(?=[\s:,)\d])[^()]*\)`, 'giu'));

/** What parts a value from the next label. */
const ENDS = /^[\s,;、]+|[\s,;、]+$/gu;

/**
 * The name in a line of a form or a case file: without its label, and without what follows about the person. `Surname: KIM, Given names: JONG UN` is `KIM, JONG UN`. The text
 * itself where it has nothing of the kind.
 */
export function nameField(line: string): string {
  return withoutElse(labelled(line.includes('@') ? withoutAddress(line) : line));
}

/** An electronic address, in brackets or not. */
const ADDRESS = /[<([]?([\w.+-]+)@[\w-]+(?:\.[\w-]+)+[>)\]]?/gu;
const NO_LETTERS = /[\d_.+-]+/gu;

/** A line without addresses; of an address alone what stands before the sign, without numbers (chenzhi88@example.com). */
function withoutAddress(line: string): string {
  const rest = line.replace(ADDRESS, ' ').trim();
  return rest === '' ? line.replace(ADDRESS, (_, person: string) => person.replace(NO_LETTERS, ' ')).trim() : rest;
}

function labelled(line: string): string {
  const labels = line.includes(':') || line.includes('៖') ? [...line.matchAll(LABEL())] : [];
  const [first] = labels;
  if (first === undefined) return line;
  const values = new Map<string, string>();
  labels.forEach(({ index, 0: label, groups = {} }, i) => {
    const kind = ['name', 'surname', 'given'].find((one) => groups[one] !== undefined) ?? 'other';
    const value = line.slice(index + label.length, labels[i + 1]?.index).replace(ENDS, '');
    const place = kind === 'name' && values.has('surname') ? 'given' : kind;
    if (value !== '' && !values.has(place)) values.set(place, value);
  });
  const [name, surname, given] = [values.get('name'), values.get('surname'), values.get('given')];
  // What stands before a label of another name is one (Kim Jong Un, Chinese name: 金正恩).
  const before = line.slice(0, first.index).replace(ENDS, '');
  if (before !== '') return name === undefined && surname === undefined && given === undefined ? before : line;
  return surname !== undefined && given !== undefined ? `${surname}, ${given}` : (name ?? surname ?? given ?? line);
}

function withoutElse(whole: string): string {
  const line = whole.slice(0, kinFrom(whole));
  const open = line.includes('(') ? line.replace(HELD(), ' ') : line;
  const at = open.search(ELSE());
  return at > 0 && !announces(open.slice(at)) ? open.slice(0, at) : open;
}

/** Whether another name of the person is to come, and no date as behind born. */
function announces(rest: string): boolean {
  const words = rest.replaceAll(/[,;、]/gu, ' ').split(' ').filter((word) => word !== '');
  return words.some((_, at) => {
    const count = announced(words, at, false);
    return count > 0 && !/^\d/u.test(words[at + count] ?? '');
  });
}

/**
 * Where behind the last comma or dash an office or a body stands that is no title behind a name otherwise (Kim Jong Un, Chairman; Xi Jinping, President of China; Chen Zhi - Prince
 * Group), the place of the sign; -1 elsewhere.
 */
export function officeIn(line: string): number {
  const sign = Math.max(line.lastIndexOf(','), line.lastIndexOf(DASH) + 1);
  if (sign <= 0 || !line.slice(0, sign).trim().includes(' ')) return -1;
  const behind = line.slice(sign + 1).trim().replace(/ of .+$/u, '');
  return isTitleBefore(behind) || isAffiliation(behind) ? sign : -1;
}

const DASH = ' - ';
