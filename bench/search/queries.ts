import { below, generator, type Random } from '../../src/calibrate/random';
import type { Pair } from '../../src/calibrate/pair';
import { drawLabelled, isOtherScript, isRespelt, type Asked } from './labelled';
import type { PeopleList } from './list';
import { spacing, swapped, typo, type Perturbation } from './perturb';

/** How a query differs from what is listed. */
export const CLASSES = ['exact', 'typo', 'swapped', 'spacing', 'romanization', 'script'] as const;
export type QueryClass = (typeof CLASSES)[number];

/** What tables call the classes. */
export const CLASS_LABELS: Readonly<Record<QueryClass, string>> = {
  exact: 'exact', typo: 'one typo', swapped: 'parts swapped', spacing: 'hyphen or space changed',
  romanization: 'other romanization', script: 'other script',
};

export interface Query {
  readonly class: QueryClass;
  readonly text: string;
  /** The listed form that it stands for, and who bears it. */
  readonly truth: string;
  readonly id: string;
  /** Where the two forms come from: `list`, or the class of the labelled pair. */
  readonly from: string;
}

const CHANGES: Readonly<Partial<Record<QueryClass, Perturbation>>> = {
  exact: (name) => name,
  typo,
  swapped,
  spacing,
};
/**
 * Classes of pairs that write a name in the scripts of its own bearers. Left out are the transcriptions by which newspapers of
 * one country write the names of another (궈타이밍, 波爾布特): another task, with other rules.
 */
const NATIVE_PAIRS = /^(?:hangul-(?:latin|han)\/(?!(?:cn|tw|hk|sg|my|kh|abroad)$)|khmer-latin\/(?!(?:cn|tw|hk|sg|my|kr|kp|abroad)$)|han-latin\/(?!kh$))/;
/** Watch lists give other names of a person (aliases, cover names) beside other spellings of one, and do not tell which is which. */
const ALIASES = /\/sanctions$/;
/** Draws until a name is found that a class can change. */
const DRAWS = 1000;

/** The people whom the queries of the last two classes ask for; they have to be on the list. */
export interface LabelledQueries {
  readonly romanization: readonly Asked[];
  readonly script: readonly Asked[];
}

/** Draws a class's worth of labelled pairs for each of the two classes. */
export function labelledQueries(pairs: readonly Pair[], perClass: number, seed: number): LabelledQueries {
  // One set of people for both: nobody is listed twice.
  const taken = new Set<string>();
  const random = generator(seed, 'labelled pairs');
  // Pairs of two spellings are the rarer ones, so they have the first choice.
  const romanization = drawLabelled(pairs.filter((pair) => !ALIASES.test(pair.class)), perClass, isRespelt, taken, random);
  const written = pairs.filter((pair) => NATIVE_PAIRS.test(pair.class));
  return { romanization, script: drawLabelled(written, perClass, isOtherScript, taken, random) };
}

/** In the order in which the list must hold them. */
export function listedPeople({ romanization, script }: LabelledQueries): (readonly string[])[] {
  return [...romanization, ...script].map(({ listed }) => [listed]);
}

/** `perClass` queries of each class (fewer where labelled pairs run out), the classes by turns. */
export function drawQueries(list: PeopleList, labelled: LabelledQueries, perClass: number, seed: number): Query[] {
  const ids = list.listedIds();
  const asked = [...labelled.romanization, ...labelled.script].map((one, i) => ({ ...one, id: ids[i] ?? '' }));
  const byClass = new Map<QueryClass, Query[]>();
  for (const name of CLASSES) byClass.set(name, changed(list, name, perClass, generator(seed, `queries ${name}`)));
  byClass.set('romanization', asked.slice(0, labelled.romanization.length).map((one) => query('romanization', one)));
  byClass.set('script', asked.slice(labelled.romanization.length).map((one) => query('script', one)));
  return Array.from({ length: perClass }, (_, i) => CLASSES.flatMap((name) => byClass.get(name)?.[i] ?? [])).flat();
}

function query(name: QueryClass, { from, listed, asked, id }: Asked & { readonly id: string }): Query {
  return { class: name, text: asked, truth: listed, id, from };
}

/** Names of the list, changed; nobody twice. */
function changed(list: PeopleList, name: QueryClass, count: number, random: Random): Query[] {
  const change = CHANGES[name];
  const queries = new Map<string, Query>();
  if (!change) return [];
  for (let draws = 0; queries.size < count && draws < count * DRAWS; draws++) {
    const i = below(list.size, random);
    const { id, names } = list.at(i);
    const truth = names[below(names.length, random)] ?? '';
    const text = change(truth, random);
    if (text !== undefined && !list.isListed(i) && !queries.has(id)) queries.set(id, { class: name, text, truth, id, from: 'list' });
  }
  return [...queries.values()];
}
