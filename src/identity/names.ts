import { aliasesAlone } from '../compare/aliases-alone';
import { meetForms as meetNamesAsWritten } from '../compare/compare';
import { meetWhole, type Meeting } from '../compare/meeting';
import { meetTruncated } from '../compare/truncated';
import { BIT } from '../language/fixed';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';
import type { ListedName, Person } from './identity';
import { meanOfBest } from './probabilities';

/** One form of a name of an identity: the name, or an alias that stood in it. */
export interface PreparedName {
  readonly name: ReadName;
  /** P(a record bears this form), as a share of what a strong name has. */
  readonly weight: number;
  readonly truncated: boolean;
  /** Of an alias the name that it stood in. */
  readonly beside?: ReadName;
}

/** Who has several names goes by the strong ones four times as often as by one that the list itself calls weak. Judgement. */
const WEAK = 0.25;
/**
 * Names past this many are left out: the longest entries of the UN and OFAC lists have about sixty, of merged lists some hundreds. Two identities
 * with as many names each take a tenth of a second.
 */
export const MOST_NAMES = 256;
/** P(a record bears a name that the other record lacks altogether) is 1 in 4,000: what names can take away at most. Judgement. */
const UNLISTED = -12;
/** The share of the bits of a second agreeing name in another script that is news: it is the same name written again, for the most part. */
const SECOND = 0.1;
const MOST_SECOND = 3;

/** Names without those that are written alike; a strong one stands for a weak one. */
export function eachName(names: readonly (string | ListedName)[]): readonly (string | ListedName)[] {
  if (names.length <= MOST_NAMES) return names;
  const each = new Map<string, string | ListedName>();
  for (const name of names) {
    const text = textOf(name).trim().toLowerCase();
    const known = each.get(text);
    if (known === undefined || (isWeak(known) && !isWeak(name))) each.set(text, name);
  }
  return [...each.values()];
}

/** The names with one of them first, so that it is not among those that are left out. */
export const withFirst = (names: Person['names'], text: string): Person['names'] =>
  names.length <= MOST_NAMES ? names : [...names].sort((one, other) => Number(textOf(other) === text) - Number(textOf(one) === text));

const textOf = (name: string | ListedName): string => (typeof name === 'string' ? name : name.text);
const isWeak = (name: string | ListedName): boolean => typeof name !== 'string' && name.weak === true;

/** Every form of every name that holds letters, each once, strong before weak. */
export function prepareNames(names: readonly (string | ListedName)[]): PreparedName[] {
  const forms = new Map<string, PreparedName>();
  for (const listed of names) {
    const { text, weak = false, truncated = false } = typeof listed === 'string' ? { text: listed } : listed;
    const name = readName(text);
    for (const form of [name, ...name.aliases]) {
      // What holds no letters is a missing name, not another one.
      if (form.parts.length === 0) continue;
      const known = forms.get(form.text);
      const one = { name: form, weight: weak ? WEAK : 1, truncated: truncated && form === name, ...(form !== name && { beside: name }) };
      const better = known === undefined || known.weight < one.weight || (known.weight === one.weight && known.beside !== undefined && one.beside === undefined);
      if (better) forms.set(form.text, one);
    }
  }
  const all = [...forms.values()];
  const strong = all.filter(({ weight }) => weight === 1);
  return [...strong, ...all.filter(({ weight }) => weight < 1)].slice(0, MOST_NAMES);
}

/** How the names of two identities meet. */
export interface NamesMeeting {
  /** Evidence of all names together, in bits. */
  readonly bits: number;
  /** The two names that met best; undefined where either side has no name with letters in it, which says nothing. */
  readonly best: Meeting | undefined;
}

/**
 * The evidence of two sets of names. The names that fit best count, less what the choice among several was worth ({@link meanOfBest}):
 * one of n equally likely names is worth log2 n bits less, and other spellings that fit too take that back, so that an entry with ten
 * spellings of one name loses nothing, and one with ten pseudonyms what ten tries are worth. What conflicts never takes away more.
 *
 * Measured on 1,500 public figures against entries with up to nine names of strangers as pseudonyms, namesakes among them: at one false
 * match in 10,000 the mean finds 0.66 of them, log2 n 0.64, half of it 0.53, no correction 0.40; without namesakes all find 0.98.
 */
export function meetNames(a: readonly PreparedName[], b: readonly PreparedName[]): NamesMeeting {
  const met = a.map((left) => b.map((right) => meetForms(left, right)));
  const bitsOf = (i: number, j: number): number => { const one = met[i]?.[j]; return one === undefined ? UNLISTED : one.evidence / BIT; };
  let [bestI, bestJ] = [0, 0];
  a.forEach((_, i) => b.forEach((__, j) => {
    const difference = bitsOf(i, j) - bitsOf(bestI, bestJ);
    if (difference > 0 || (difference === 0 && textsOf(met[i]?.[j]) < textsOf(met[bestI]?.[bestJ]))) [bestI, bestJ] = [i, j];
  }));
  const best = met[bestI]?.[bestJ];
  if (best === undefined) return { bits: 0, best: undefined };
  const mean = meanOfBest(bitsOf, a.map(({ weight }) => weight), b.map(({ weight }) => weight));
  let second = 0;
  a.forEach((left, i) => b.forEach((right, j) => {
    const apart = i !== bestI && j !== bestJ && scriptOf(left) !== scriptOf(a[bestI]) && scriptOf(right) !== scriptOf(b[bestJ]);
    if (apart) second = Math.max(second, bitsOf(i, j));
  }));
  return { bits: Math.max(UNLISTED, mean) + Math.min(MOST_SECOND, SECOND * second), best };
}

const scriptOf = (form: PreparedName | undefined): string => form?.name.parts[0]?.script ?? 'none';

/** The texts of both names in their own order: of equal meetings the same one wins, whichever side is asked first. */
const textsOf = (met: Meeting | undefined): string => (met === undefined ? '' : [met.a.text, met.b.text].sort().join('\n'));

function meetForms(left: PreparedName, right: PreparedName): Meeting {
  if (left.truncated || right.truncated) return meetTruncated(meetWhole(left.name, right.name), left.truncated, right.truncated);
  const met = meetNamesAsWritten(left.name, right.name);
  return left.beside === undefined || right.beside === undefined ? met : aliasesAlone(met, left.beside, right.beside);
}
