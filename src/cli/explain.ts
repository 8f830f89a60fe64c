import { columnsOf } from '../compare/explain/columns';
import { LEAST, readingKey } from '../compare/explain/explained';
import { type Phrases, phrasesIn, tenths } from '../compare/explain/phrases';
import type { AttributePair, Grounds, Hit, Pair } from './library';
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

/** The syllables inside a part stand under it, where they say more than the part itself. */
function unitRows(pair: Pair, phrases: Phrases): Cell[][] {
  const units = columnsOf(pair);
  return units.length < 2
    ? []
    : units.map((unit) => [
        { text: `  ${side(unit.left)} ~ ${side(unit.right)}`, style: 'faint' },
        { text: '' },
        { text: bitsIn(phrases, unit.bits), style: 'faint', right: true },
      ]);
}

/** Bits that stand on no part of the names; no row where there are none to speak of. */
const restRow = (what: string, worth: number, phrases: Phrases): Cell[][] =>
  Math.abs(worth) < LEAST ? [] : [[{ text: phrases.of('label', what), style: 'faint' }, { text: '' }, { text: bitsIn(phrases, worth), right: true }]];

const readingRow = (grounds: Grounds, phrases: Phrases): Cell[][] => restRow(readingKey(grounds), grounds.reading, phrases);

/** Every part of both names, what it was taken for and what that is worth. */
export const explainPairs = (grounds: Grounds, indent: string, paint: Paint, phrases: Phrases): string[] =>
  layTable([...grounds.pairs.flatMap((pair) => [pairRow(pair, phrases), ...unitRows(pair, phrases)]), ...readingRow(grounds, phrases)], indent, paint);

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
  const rows = hits.map((hit) => {
    const { pairs, attributes = [], choice = 0, frequency } = hit;
    return [
      ...pairs.map((pair) => pairRow(pair)), ...readingRow(hit, ENGLISH), ...restRow('choice', choice, ENGLISH), ...attributes.map(attributeRow),
      ...(frequency === undefined || frequency.bits > -LEAST ? [] : [frequencyRow(frequency)]),
    ];
  });
  const all = layTable(rows.flat(), `${indent}      `, paint);
  let next = 0;
  return rows.flatMap((one, i) => [heads[i] ?? '', ...all.slice(next, (next += one.length))]);
}
