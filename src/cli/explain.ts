import { LEAST } from '../compare/explain/explained';
import { type Phrases, phrasesIn, tenths } from '../compare/explain/phrases';
import type { AttributePair, Hit, Pair } from './library';
import type { Paint } from './paint';
import type { Person } from './person';
import { type Cell, layTable } from './table';

const ENGLISH = phrasesIn('en', 'allonym');

export const bits = (value: number): string => `${tenths(value)} bits`;

const side = (text: string): string => (text === '' ? '—' : text);

const bitsIn = (phrases: Phrases, value: number): string => phrases.sentence('bits', { bits: tenths(value) });

const pairRow = ({ left, right, bits: worth, reason }: Pair, phrases: Phrases = ENGLISH): Cell[] => [
  { text: `${side(left)} ~ ${side(right)}` },
  { text: phrases.of('reason', reason), style: 'faint' },
  { text: bitsIn(phrases, worth), right: true },
];

const attributeRow = ({ attribute, left, right, bits: worth, reason }: AttributePair): Cell[] => [
  { text: left === right ? left : `${left} ~ ${right}` },
  { text: `${ENGLISH.of('attribute', attribute)}: ${ENGLISH.of('case', reason)}`, style: 'faint' },
  { text: bitsIn(ENGLISH, worth), right: true },
];

const frequencyRow = ({ bearers, bits: worth }: NonNullable<Hit<Person>['frequency']>): Cell[] => [
  { text: `${bearers} entries of the list` }, { text: 'names that fit as well', style: 'faint' }, { text: bitsIn(ENGLISH, worth), right: true },
];

/** The units inside a part stand under it, where they say more than the part itself. */
const unitRows = ({ units }: Pair, phrases: Phrases): Cell[][] =>
  units.length < 2
    ? []
    : units.map((unit) => [
        { text: `  ${side(unit.left)} ~ ${side(unit.right)}`, style: 'faint' },
        { text: '' },
        { text: bitsIn(phrases, unit.bits), style: 'faint', right: true },
      ]);

/** Every part of both names, what it was taken for and what that is worth. */
export const explainPairs = (pairs: readonly Pair[], indent: string, paint: Paint, phrases: Phrases): string[] =>
  layTable(pairs.flatMap((pair) => [pairRow(pair, phrases), ...unitRows(pair, phrases)]), indent, paint);

/** What a file says about somebody besides the names. */
export const particulars = ({ birthDate, nationality, document }: Person): string =>
  [birthDate === undefined ? '' : `born ${birthDate}`, nationality ?? '', document ?? ''].filter((text) => text !== '').join(', ');

const hitRow = ({ score, evidence, id, name, data }: Hit<Person>): Cell[] => [
  { text: score.toFixed(2), style: 'strength', right: true },
  { text: bits(evidence), right: true },
  { text: id },
  { text: name, style: 'strong' },
  { text: otherName(name, data), style: 'faint' },
  { text: data === undefined ? '' : particulars(data), style: 'faint' },
];

// The list's own name for somebody who was found by an alias.
const otherName = (name: string, person: Person | undefined): string =>
  person === undefined || person.names[0] === undefined || person.names[0] === name ? '' : `(${person.names[0]})`;

/** The hits, best first, each with the pairs that explain it below. */
export function explainHits(hits: readonly Hit<Person>[], indent: string, paint: Paint): string[] {
  const heads = layTable(hits.map(hitRow), indent, paint);
  // One table for all, so that the pairs line up from hit to hit too.
  const rows = hits.map(({ pairs, attributes = [], frequency }) => [
    ...pairs.map((pair) => pairRow(pair)), ...attributes.map(attributeRow), ...(frequency === undefined || frequency.bits > -LEAST ? [] : [frequencyRow(frequency)]),
  ]);
  const all = layTable(rows.flat(), `${indent}      `, paint);
  let next = 0;
  return rows.flatMap((one, i) => [heads[i] ?? '', ...all.slice(next, (next += one.length))]);
}
