/** What a unit is written as before any example is seen: habits, the standards' values, and for stacks the product of their letters. */
import { letters } from './pairs';
import { add, mix, normalised, readRows, type Weights } from './table';
import type { Table } from './em';

/** The standards in the order of systems.tsv's columns, with how far each is followed by people: official ones most. */
const SHARES = [0.3, 0.4, 0.1, 0.2];

/** P(form | unit) by the standards, marks folded away. */
export function standards(path: string): Table {
  const table: Table = new Map();
  for (const [unit = '', ...values] of readRows(path)) {
    const forms: Weights = new Map();
    // The consonant of a vocalic r or l is a slot of its own.
    const bare = (value: string): string => (/^[ឫ-ឮ]/u.test(unit) ? letters(value).replace(/^[rl]/u, '') : letters(value));
    values.forEach((value, i) => add(forms, value === '-' ? '' : bare(value), SHARES[i] ?? 0));
    table.set(unit, forms);
  }
  return table;
}

/** P(form | unit) by habit, from habits.tsv. */
export const habits = (path: string): Table =>
  new Map(readRows(path).map(([unit = '', spellings = '']) => [unit, normalised(new Map(spellings.split(' ').map((one): [string, number] => {
    const [form = '', weight = ''] = one.split(':');
    return [form, Number(weight)];
  })))]));

/** The standards and the habits, by unit. */
export interface Believed { readonly official: Table; readonly usual: Table }

export const stem = (unit: string): string => unit.replace(/ .*$/u, '');

/** The units whose habits a unit shares: the same sign elsewhere in the word, or in the plain series. */
export function relatives(unit: string): string[] {
  const plain = stem(unit);
  return [plain, plain.replace('/2s', '/2'), plain.replace('/2s', '/1'), `${plain} end`, `${plain} closed`, `${plain} final`, plain.replace(/[\u17c9\u17ca]$/u, '')].filter((other) => other !== unit);
}

/** P(form | stack) as if its letters were spelt one after the other; a doubled or kindred pair is mostly spelt once. */
export function product(unit: string, of: (unit: string) => Weights | undefined): Weights | undefined {
  const [whole = '', place] = unit.split(' ');
  const parts = whole.split('\u17d2');
  if (parts.length < 2) return undefined;
  const ends = place === 'final';
  let forms: Weights = new Map([['', 1]]);
  const first = of(ends ? `${parts[0] ?? ''} final` : (parts[0] ?? ''));
  for (const [i, part] of parts.entries()) {
    const single = (i === 0 ? first : of(part)) ?? of(part);
    if (single === undefined) return undefined;
    const longer: Weights = new Map();
    for (const [head, p] of forms) {
      for (const [tail, q] of normalised(single)) {
        // The second letter of a final stack is silent or spelt (ចន្ទ is Chan or Chant); after its own class it adds its h at most.
        const kin = kindred(head, tail);
        const silent = i === 0 ? 0 : kin ? 0.75 : ends ? 0.5 : 0.05;
        add(longer, head + tail, p * q * (1 - silent));
        if (silent > 0) add(longer, kin && tail.endsWith('h') && !head.endsWith('h') ? `${head}h` : head, p * q * silent);
      }
    }
    forms = new Map([...longer].filter(([form, p]) => p > 0.004 && form.length <= 5));
  }
  return normalised(forms);
}

const kindred = (head: string, tail: string): boolean => head !== '' && tail !== '' && (CLASS.get(head.charAt(0)) ?? head) === (CLASS.get(tail.charAt(0)) ?? tail);
const CLASS: ReadonlyMap<string, string> = new Map(Array.from('kcgtdpbnms', (letter) => [letter, { c: 'k', g: 'k', d: 't', b: 'p' }[letter] ?? letter]));

/** The prior of one unit: relatives first, then habits and the standards, then the product of letters. */
export function prior(unit: string, learnt: Table, { official, usual }: Believed): Weights {
  const found: Weights = new Map();
  for (const other of relatives(unit)) {
    const forms = learnt.get(other);
    if (forms !== undefined && forms.size > 0) mix(found, forms, 0.25);
  }
  const ruled = official.get(unit) ?? relatives(unit).map((other) => official.get(other)).find((forms) => forms !== undefined);
  if (ruled !== undefined) mix(found, ruled, STANDARDS);
  const habit = usual.get(unit) ?? (unit.includes('/') ? usual.get(stem(unit)) : undefined);
  if (habit !== undefined) mix(found, habit, HABITS);
  const spelt = product(unit, (letter) => learnt.get(letter) ?? usual.get(letter) ?? official.get(stem(letter)));
  if (spelt !== undefined && !usual.has(unit)) mix(found, spelt, 1);
  return found.size === 0 ? new Map([['', 1]]) : normalised(found);
}

/** What the standards and the habits weigh beside each relative's 0.25. */
const STANDARDS = 0.15;
const HABITS = 0.5;
