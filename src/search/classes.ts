import { languages } from '../language/languages';

/** The classes of units that a form may stand for, likeliest first, each with its share. */
export interface Classes {
  readonly classes: Int32Array;
  readonly shares: Float32Array;
}

/** A class with a smaller share of a form is not looked for. */
const LEAST = 0.01;
const MOST = 8;

/** What a form may stand for besides, if one letter of it was mistyped: so many classes, with the share that slips have. */
const MOST_SLIPS = 8;
const SLIP_SHARE = 2 ** -7;

const slips: (Classes | undefined)[][][] = languages.map(() => []);

/** The same as {@link classesOf}, with those of the forms that are one typing slip away: what a query looks for. */
export function classesWithSlips(language: number, kind: number, form: number): Classes {
  const forms = ((slips[language] ??= [])[kind] ??= []);
  return (forms[form] ??= withSlips(language, kind, form));
}

function withSlips(number: number, kind: number, form: number): Classes {
  const meant = classesOf(number, kind, form);
  const slip = languages[number]?.channels()[kind]?.slipOf(form) ?? -1;
  if (slip < 0) return meant;
  const other = classesOf(number, kind, slip);
  const added = Array.from(other.classes.slice(0, MOST_SLIPS), (one, i) => [one, (other.shares[i] ?? 0) * SLIP_SHARE] as const).filter(([one]) => !meant.classes.includes(one));
  return { classes: Int32Array.of(...meant.classes, ...added.map(([one]) => one)), shares: Float32Array.of(...meant.shares, ...added.map(([, share]) => share)) };
}

/** By language and kind, the classes of each form that was asked for. */
const known: (Classes | undefined)[][][] = languages.map(() => []);

/** What a search gathers the forms of a channel by: see {@link Channel.classOf}. */
export function classesOf(language: number, kind: number, form: number): Classes {
  const forms = ((known[language] ??= [])[kind] ??= []);
  return (forms[form] ??= make(language, kind, form));
}

function make(number: number, kind: number, form: number): Classes {
  const language = languages[number];
  const channel = language?.channels()[kind];
  const shares = new Map<number, number>();
  const add = (one: number, p: number): void => void shares.set(one, (shares.get(one) ?? 0) + p);
  const meant = channel?.meant(form);
  if (meant !== undefined && meant.forms[0] !== form) {
    // A slip: whatever the classes of what may have been meant leave out is too rare to be looked for.
    meant.forms.forEach((one, i) => {
      const of = classesOf(number, kind, one);
      of.classes.forEach((found, j) => add(found, (of.shares[j] ?? 0) * (meant.shares[i] ?? 0)));
    });
  } else {
    for (const { unit, p } of channel?.readings(form) ?? []) add(channel?.classOf(unit) ?? 0, p);
  }
  const likeliest = Array.from(shares).filter(([, p]) => p >= LEAST).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
  return { classes: Int32Array.from(likeliest, ([one]) => one), shares: Float32Array.from(likeliest, ([, p]) => p) };
}
