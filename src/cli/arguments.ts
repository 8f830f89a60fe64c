import { parseArgs } from 'node:util';
import { type ExplanationLanguage, LANGUAGES } from '../compare/explain/phrases';
import type { Overrides } from '../lists/columns';
import { decoderOf } from '../lists/chunks';
import { field } from '../lists/field';
import { type Format, FORMATS } from '../lists/format';
import type { CalibrateRequest } from './calibrate';
import { calibration } from './calibrate-arguments';
import { readOverrides } from './columns';
import type { CompareRequest } from './compare';
import { readDelimiter } from './delimiter';
import type { DiffRequest } from './diff';
import type { Wanted } from './hits';
import { Failure } from './failure';
import { isCount, number, text, type Values } from './option-numbers';
import type { Source } from './people';
import type { RomanizeRequest } from './romanize';
import type { ScreenRequest } from './screen';
import type { SearchRequest } from './search';

export type Invocation =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'compare'; readonly request: CompareRequest }
  | { readonly command: 'search'; readonly request: SearchRequest }
  | { readonly command: 'screen'; readonly request: ScreenRequest }
  | { readonly command: 'calibrate'; readonly request: CalibrateRequest }
  | { readonly command: 'diff'; readonly request: DiffRequest }
  | { readonly command: 'romanize'; readonly request: RomanizeRequest };

const SHAPE = ['format', 'columns', 'delimiter', 'encoding'] as const;
const LISTS = ['list', ...SHAPE, 'limit', 'min-score', 'min-evidence'] as const;

/** What each command takes, besides --json and --help. */
const COMMANDS = {
  compare: { operands: ['A', 'B'], options: ['language', 'html'] },
  search: { operands: ['QUERY'], options: [...LISTS, 'birth-date', 'sex', 'nationality', 'document', 'birth-place'] },
  screen: { operands: [], options: [...LISTS, 'people', 'people-format', 'people-columns', 'threads'] },
  calibrate: { operands: ['PAIRS'], options: ['delimiter', 'draw', 'seed', 'list-size', 'prior', 'find', 'false-hits', 'svg'] },
  diff: { operands: ['OLD', 'NEW'], options: [...SHAPE, 'force'] },
  romanize: { operands: ['NAME'], options: ['system'] },
} as const satisfies Record<string, { operands: readonly string[]; options: readonly string[] }>;

/** Options without a value. */
const FLAGS: ReadonlySet<string> = new Set(['force']);

type Command = keyof typeof COMMANDS;

const isCommand = (word: string): word is Command => Object.hasOwn(COMMANDS, word);

function parse(command: Command, args: readonly string[]): { values: Values; operands: readonly string[] } {
  const { operands, options } = COMMANDS[command];
  const flags = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const texts = Object.fromEntries(options.map((name) => [name, { type: FLAGS.has(name) ? 'boolean' : 'string' }] as const));
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { ...flags, ...texts }, allowPositionals: true, tokens: true });
  } catch (error) {
    // node:util's first sentence is clear; the second is about its own conventions.
    if (error instanceof TypeError) throw new Failure(`${command}: ${error.message.split(/\. |\n/u)[0]}; see allonym --help`);
    throw error;
  }
  const { values, positionals, tokens } = parsed;
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  // The last would count, and of two lists one would be searched.
  const twice = given.find((name, i) => given.indexOf(name) < i);
  if (twice !== undefined) throw new Failure(`${command}: --${twice} is given twice; see allonym --help`);
  if (values['help'] !== true && positionals.length !== operands.length) {
    const expected = operands.length === 0 ? 'no operands' : operands.join(' and ');
    throw new Failure(`${command}: expected ${expected}, got ${positionals.length === 0 ? 'none' : JSON.stringify(positionals)}`);
  }
  return { values: values as Values, operands: positionals };
}

export function parseArguments(argv: readonly string[]): Invocation {
  const [word, ...rest] = argv;
  if (word === undefined) throw new Failure('no command, expected compare, search, screen, calibrate, diff or romanize; see allonym --help');
  if (['--help', '-h', 'help'].includes(word)) return { command: 'help' };
  if (word === '--version') return { command: 'version' };
  if (!isCommand(word)) {
    const kind = word.startsWith('-') ? 'option' : 'command';
    throw new Failure(`unknown ${kind} ${JSON.stringify(word)}, expected ${Object.keys(COMMANDS).join(', ')}; see allonym --help`);
  }

  const { values, operands } = parse(word, rest);
  if (values['help'] === true) return { command: 'help' };
  const [first = '', second = ''] = operands;
  const json = values['json'] === true;
  switch (word) {
    case 'compare':
      return { command: word, request: { left: first, right: second, language: language(values), html: text(values, 'html'), json } };
    case 'romanize':
      return { command: word, request: { name: first, system: required(word, values, 'system'), json } };
    case 'calibrate':
      return { command: word, request: calibration(first, values, json) };
    case 'search':
      return { command: word, request: { query: first, list: source(word, values, 'list', 'format', 'columns'), about: about(values), ...wanted(values), json } };
    case 'diff': {
      const sourceOf = (file: string): Source => fileSource(file, values, 'format', 'columns');
      return { command: word, request: { before: sourceOf(first), after: sourceOf(second), force: values['force'] === true, json } };
    }
    case 'screen':
      return {
        command: word,
        request: {
          list: source(word, values, 'list', 'format', 'columns'),
          people: source(word, values, 'people', 'people-format', 'people-columns'),
          ...wanted(values),
          threads: text(values, 'threads') === undefined ? undefined : number(values, 'threads', 1, isCount, 'a whole number from 1'),
          json,
        },
      };
  }
}

function required(command: Command, values: Values, option: string): string {
  const value = text(values, option);
  if (value === undefined || value === '') throw new Failure(`${command}: --${option} is missing; see allonym --help`);
  return value;
}

function language(values: Values): ExplanationLanguage {
  const typed = text(values, 'language') ?? 'en';
  const known = LANGUAGES.find((one) => one === typed);
  if (known === undefined) throw new Failure(`--language: expected ${LANGUAGES.join(', ')}, got ${JSON.stringify(typed)}`);
  return known;
}

const source = (command: Command, values: Values, option: string, formatOption: string, columnsOption: string): Source =>
  fileSource(required(command, values, option), values, formatOption, columnsOption);

function fileSource(file: string, values: Values, formatOption: string, columnsOption: string): Source {
  const delimiter = text(values, 'delimiter');
  const columns = text(values, columnsOption);
  const overrides: Overrides = columns === undefined ? new Map() : readOverrides(columns, `--${columnsOption}`);
  return {
    file,
    format: format(values, formatOption),
    delimiter: delimiter === undefined ? undefined : readDelimiter(delimiter),
    encoding: encoding(values),
    overrides,
    option: `--${columnsOption}`,
  };
}

function encoding(values: Values): string | undefined {
  const typed = text(values, 'encoding');
  if (typed === undefined) return undefined;
  try {
    decoderOf(typed);
    return typed;
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message.replace('lists:', '--encoding:'));
    throw error;
  }
}

function format(values: Values, option: string): Format | undefined {
  const typed = text(values, option);
  const known = FORMATS.find((name) => name === typed);
  if (typed !== undefined && known === undefined) {
    throw new Failure(`--${option}: expected ${FORMATS.join(', ')}, got ${JSON.stringify(typed)}`);
  }
  return known;
}

/** Evidence that a hit has at least, in bits: of people who are not on a list few have more with anybody (README, thresholds). */
const MIN_EVIDENCE = 10;

function wanted(values: Values): Wanted {
  return {
    limit: number(values, 'limit', 10, (value) => Number.isInteger(value) && value >= 1, 'a whole number from 1'),
    ...(text(values, 'min-score') !== undefined && { minScore: number(values, 'min-score', 0, (value) => value >= 0 && value <= 1, 'a number from 0 to 1') }),
    minEvidence: number(values, 'min-evidence', MIN_EVIDENCE, (value) => value >= 0, 'a number of bits from 0'),
  };
}

/** What the options of a search tell of the person besides the name; undefined where they tell nothing. */
function about(values: Values): SearchRequest['about'] {
  const of = (option: string): string => text(values, option) ?? '';
  const known = {
    ...field('birthDate', of('birth-date')), ...field('sex', of('sex')), ...field('birthPlace', of('birth-place')),
    // Whole, for a comma may stand in a country: Korea, North.
    ...field('nationalities', of('nationality') === '' ? [] : [of('nationality')]),
    ...field('documents', of('document') === '' ? [] : of('document').split(',').map((typed) => ({ number: typed }))),
  };
  return Object.keys(known).length === 0 ? undefined : known;
}
