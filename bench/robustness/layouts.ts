import { ascii, changed, DRESS, ends, isLatin, isPlainLatin, pick, type Facts, type Perturbation } from './perturbation';

/** Changes that forms, machines and clerks make: the same letters otherwise laid out. */

const TITLES: readonly [RegExp, readonly string[], readonly string[]][] = [
  [/\p{Script=Hangul}/u, [], [' 씨', ' 위원장', ' 장관', ' 대표이사']],
  [/\p{Script=Han}/u, [], ['先生', ' 先生', ' 主席', ' 教授']],
  [/\p{Script=Khmer}/u, ['លោក ', 'លោកស្រី ', 'ឯកឧត្តម '], []],
  [/\p{Script=Latin}/u, ['Mr. ', 'Mr ', 'Dr. ', 'MS ', 'H.E. ', 'Prof. '], [', Ph.D.', ' Jr.', ' III']],
];

/** A name field of ICAO Doc 9303, part 3: no marks, apostrophes joined, hyphens as `<`, filled up. */
const field = (before: string, after: string): string =>
  `${[before, after].map((piece) => ascii(piece).toUpperCase().replace(/[ -]+/gu, '<')).join('<<')}`.slice(0, 39).padEnd(39, '<');

const joined = (name: string, facts: Facts, by: (given: string) => string): string | undefined => {
  const parts = ends(name, facts);
  if (parts === undefined) return undefined;
  const given = by(parts.given);
  return changed(name, parts.first ? `${parts.surname} ${given}` : `${given} ${parts.surname}`);
};

const small = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

export const LAYOUTS: readonly Perturbation[] = [
  { name: 'all capitals', promise: DRESS, apply: (name) => changed(name, name.toUpperCase()) },
  { name: 'all small letters', promise: DRESS, apply: (name) => changed(name, name.toLowerCase()) },
  { name: 'decomposed (NFD)', promise: DRESS, apply: (name) => changed(name, name.normalize('NFD')) },
  { name: 'marks dropped', promise: DRESS, apply: (name) => (isLatin(name) ? changed(name, name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')) : undefined) },
  { name: 'hyphens to spaces', promise: DRESS, apply: (name) => (isLatin(name) ? changed(name, name.replaceAll('-', ' ')) : undefined) },
  { name: 'hyphens closed up', promise: DRESS, apply: (name) => (isLatin(name) ? changed(name, name.replace(/-(\p{L})/gu, (_, letter: string) => letter.toLowerCase())) : undefined) },
  { name: 'given names hyphenated', promise: DRESS, apply: (name, _, facts) => joined(name, facts, (given) => given.replaceAll(' ', '-')) },
  { name: 'given names joined', promise: DRESS, apply: (name, _, facts) => joined(name, facts, (given) => given.split(/[ -]/u).map((word, i) => (i === 0 ? word : word.toLowerCase())).join('')) },
  { name: 'everything joined', promise: undefined, apply: (name) => (isPlainLatin(name) ? name.split(/[ -]/u).map(small).join('').toLowerCase() : undefined) },
  { name: 'surname at the other end', promise: DRESS, apply: (name, _, facts) => { const parts = ends(name, facts); return parts && (parts.first ? `${parts.given} ${parts.surname}` : `${parts.surname} ${parts.given}`); } },
  { name: 'surname before a comma', promise: DRESS, apply: (name, _, facts) => { const parts = ends(name, facts); return parts && `${parts.surname}, ${parts.given}`; } },
  { name: 'passport line', promise: DRESS, apply: (name, _, facts) => { const parts = ends(name, facts); return parts && field(parts.surname, parts.given); } },
  { name: 'passport line, names exchanged', promise: DRESS, apply: (name, _, facts) => { const parts = ends(name, facts); return parts && field(parts.given, parts.surname); } },
  { name: 'passport line without surname', promise: DRESS, apply: (name) => (isPlainLatin(name) ? field(name, '') : undefined) },
  { name: 'title beside it', promise: DRESS, apply: (name, random) => {
    const [, before, after] = TITLES.find(([script]) => script.test(name)) ?? [/./u, [], []];
    const title = pick([...before.map((one) => one + name), ...after.map((one) => name + one)], random);
    return title;
  } },
  { name: 'Western name before it', promise: undefined, apply: (name, random) => (isPlainLatin(name) ? `${pick(['Peter', 'Grace', 'Daniel', 'Maria'], random) ?? ''} ${name}` : undefined) },
];
