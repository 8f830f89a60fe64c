import { languages } from '../language/languages';
import { hashText } from './store/hash';

/** The classes of units that a form may stand for, likeliest first, each with its share. */
export interface Classes {
  readonly classes: Int32Array;
  readonly shares: Float32Array;
}

/** A class with a smaller share of a form is not looked for. */
const LEAST = 0.01;
const MOST = 8;

/** By language and kind, the classes of each form that was asked for. */
const known: (Classes | undefined)[][][] = languages.map(() => []);

/** What a search gathers the forms of a channel by: see {@link Language.classOf}. */
export function classesOf(language: number, kind: number, form: number): Classes {
  const forms = ((known[language] ??= [])[kind] ??= []);
  return (forms[form] ??= make(language, kind, form));
}

function make(number: number, kind: number, form: number): Classes {
  const language = languages[number];
  const shares = new Map<number, number>();
  for (const { unit, p } of language?.channels()[kind]?.readings(form) ?? []) {
    const found = language?.classOf?.(kind, unit) ?? hashText(language?.keyOf(kind, unit) ?? '');
    shares.set(found, (shares.get(found) ?? 0) + p);
  }
  const likeliest = Array.from(shares).filter(([, p]) => p >= LEAST).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
  return { classes: Int32Array.from(likeliest, ([one]) => one), shares: Float32Array.from(likeliest, ([, p]) => p) };
}
