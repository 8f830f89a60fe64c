import { below, type Random } from '../../src/calibrate/random';

/** What is known of the name that is perturbed, from the comparison of the two clean forms. */
export interface Facts {
  /** The surname as it stands in the name; undefined where the library could not tell. */
  readonly surname: string | undefined;
  /** How many syllables the native form has, 0 where neither form is native. */
  readonly syllables: number;
}

/** One kind of change. It gives undefined for names that it has nothing to change in. */
export interface Perturbation {
  readonly name: string;
  /** The most that recall may lose, in points; undefined where what is lost is lost for everybody. */
  readonly promise: number | undefined;
  readonly apply: (name: string, random: Random, facts: Facts) => string | undefined;
}

/** The promise of the classes that change a name's dress and nothing of the name. */
export const DRESS = 2;

export const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\p{P} ]+$/u.test(name) && /\p{Script=Latin}/u.test(name);
/** Latin without comma, brackets or the like: words that may be laid out anew. */
export const isPlainLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}' .’-]+$/u.test(name) && /\p{L} \p{L}/u.test(name);

export const pick = <T>(items: readonly T[], random: Random): T | undefined => items[below(items.length, random)];

/** The name, or undefined where nothing was changed. */
export const changed = (before: string, after: string): string | undefined => (before === after ? undefined : after);

export const ascii = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Đđ]/gu, 'd').replace(/[’'ʼʻ.]/gu, '');

/** Surname and given names of a Latin name whose surname is known and stands at one of its ends. */
export function ends(name: string, { surname }: Facts): { surname: string; given: string; first: boolean } | undefined {
  if (!isPlainLatin(name) || surname === undefined) return undefined;
  if (name.startsWith(`${surname} `)) return { surname, given: name.slice(surname.length + 1), first: true };
  return name.endsWith(` ${surname}`) ? { surname, given: name.slice(0, -surname.length - 1), first: false } : undefined;
}
