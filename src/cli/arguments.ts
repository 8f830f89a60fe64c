import { parseArgs } from 'node:util';
import { type ExplanationLanguage, LANGUAGES } from '../compare/explain/phrases';
import type { Overrides } from '../lists/columns';
import { field } from '../lists/field';
import { type Format, FORMATS } from '../lists/format';
import type { CalibrateRequest } from './calibrate';
import { readOverrides } from './columns';
import type { CompareRequest } from './compare';
import { readDelimiter } from './delimiter';
import type { DiffRequest } from './diff';
import { Failure } from './failure';
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

const SHAPE = ['format', 'columns', 'delimiter'] as const;
const LISTS = ['list', ...SHAPE, 'limit', 'min-score'] as const;

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

/** The values of the options by name; an option that was not given is undefined. */
type Values = Readonly<Record<string, string | boolean | undefined>>;

function parse(command: Command, args: readonly string[]): { values: Values; operands: readonly string[] } {
  const { operands, options } = COMMANDS[command];
  const flags = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const texts = Object.fromEntries(options.map((name) => [name, { type: FLAGS.has(name) ? 'boolean' : 'string' }] as const));
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { ...flags, ...texts }, allowPositionals: true });
  } catch (error) {
    // node:util's first sentence is clear; the second is about its own conventions.
    if (error instanceof TypeError) throw new Failure(`${command}: ${error.message.split(/\. |\n/u)[0]}; see allonym --help`);
    throw error;
  }
  const { values, positionals } = parsed;
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

function text(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
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
    overrides,
    option: `--${columnsOption}`,
  };
}

function format(values: Values, option: string): Format | undefined {
  const typed = text(values, option);
  const known = FORMATS.find((name) => name === typed);
  if (typed !== undefined && known === undefined) {
    throw new Failure(`--${option}: expected ${FORMATS.join(', ')}, got ${JSON.stringify(typed)}`);
  }
  return known;
}

function wanted(values: Values): { limit: number; minScore: number } {
  return {
    limit: number(values, 'limit', 10, (value) => Number.isInteger(value) && value >= 1, 'a whole number from 1'),
    minScore: number(values, 'min-score', 0.5, (value) => value >= 0 && value <= 1, 'a number from 0 to 1'),
  };
}

/** What the options of a search tell of the person besides the name; undefined where they tell nothing. */
function about(values: Values): SearchRequest['about'] {
  const of = (option: string): string => text(values, option) ?? '';
  const known = {
    ...field('birthDate', of('birth-date')), ...field('sex', of('sex')), ...field('birthPlace', of('birth-place')),
    ...field('nationalities', of('nationality') === '' ? [] : of('nationality').split(',')),
    ...field('documents', of('document') === '' ? [] : of('document').split(',').map((typed) => ({ number: typed }))),
  };
  return Object.keys(known).length === 0 ? undefined : known;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1;
const isShare = (value: number): boolean => value > 0 && value < 1;

function calibration(file: string, values: Values, json: boolean): CalibrateRequest {
  const delimiter = text(values, 'delimiter');
  return {
    file,
    delimiter: delimiter === undefined ? undefined : readDelimiter(delimiter),
    draw: text(values, 'draw') === undefined ? undefined : number(values, 'draw', 0, isCount, 'a whole number from 1'),
    seed: number(values, 'seed', 1, (value) => Number.isInteger(value) && value >= 0, 'a whole number from 0'),
    listSize: number(values, 'list-size', 100_000, isCount, 'a whole number from 1'),
    prior: number(values, 'prior', 0.01, isShare, 'a number between 0 and 1'),
    goals: [
      ...numbers(values, 'find', [0.99, 0.95, 0.9], isShare, 'numbers between 0 and 1, commas between them').map((find) => ({ find })),
      ...numbers(values, 'false-hits', [1000, 100, 10], (value) => value > 0 && value < 1e9, 'numbers above 0, commas between them')
        .map((falseHits) => ({ falseHits })),
    ],
    svg: text(values, 'svg'),
    json,
  };
}

const number = (values: Values, option: string, fallback: number, isFine: (value: number) => boolean, expected: string): number =>
  numbers(values, option, [fallback], (value) => isFine(value), expected, '')[0] ?? fallback;

/** The numbers of an option, cut at the separator; none of them may be empty. */
function numbers(
  values: Values, option: string, fallback: readonly number[], isFine: (value: number) => boolean, expected: string, separator: string = ',',
): readonly number[] {
  const typed = text(values, option);
  if (typed === undefined) return fallback;
  const found = (separator === '' ? [typed] : typed.split(separator)).map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (found.every((value) => isFine(value))) return found;
  throw new Failure(`--${option}: expected ${expected}, got ${JSON.stringify(typed)}`);
}
