import { addTo } from '../text/by-key';
import { languages } from '../language/languages';
import { likeliestClasses } from '../language/unit-classes';
import { lengthened } from '../text/lengthened';
import { FormMemory } from './form-memory';

/** A class with a smaller share of a form is not looked for. */
const LEAST = 0.01;
const MOST = 8;
/** Nor are the classes of a form that is less likely than this to have been meant by a slip. */
const LEAST_MEANT = LEAST / 5;

/** What a form may stand for besides, if one letter of it was mistyped: so many classes, with the share that slips have. */
const MOST_SLIPS = 8;
const SLIP_SHARE = 2 ** -7;

/**
 * Lists of classes of units, likeliest first, each with its share: the list at a number n is `classes[n]` long and stands behind it. All
 * in two arrays, since a process knows a hundred thousand of them.
 */
export let classes: Int32Array = new Int32Array(4096);
export let shares: Float32Array = new Float32Array(4096);
let used = 0;

/** The empty list. */
const NONE = put([]);

/** By form the place of its list, and of that with the classes of slips. */
const own = new FormMemory(make);
const withThoseOfSlips = new FormMemory(withSlips);

/** Where the classes of the units stand that a form may stand for: what a search gathers by, see {@link Channel.eachClass}. */
export const classesOf = (language: number, kind: number, form: number): number => own.of(language, kind, form);

/** The same with those of the forms that are one typing slip away, and of a character those of its rarer readings: what a query looks for. */
export const classesWithSlips = (language: number, kind: number, form: number): number => withThoseOfSlips.of(language, kind, form);

function make(number: number, kind: number, form: number): number {
  const channels = languages[number]?.channels() ?? [];
  const channel = channels[kind];
  if (channel === undefined) return NONE;
  // Kinds that have one channel have one list: Chinese given names, whichever syllable it is.
  const first = channels.indexOf(channel);
  if (first < kind) return classesOf(number, first, form);
  const { forms, shares: meant } = channel.meant(form);
  if (forms[0] === form) {
    const list: [unitClass: number, share: number][] = [];
    channel.eachClass(form, LEAST, MOST, (one, share) => list.push([one, share]));
    return put(list);
  }
  // A slip: whatever the classes of what may have been meant leave out is too rare to be looked for, as is half of what may have been meant.
  const found = new Map<number, number>();
  forms.forEach((one, i) => {
    const p = meant[i] ?? 0;
    if (p >= LEAST_MEANT) each(classesOf(number, kind, one), (of, share) => addTo(found, of, share * p));
  });
  return put(likeliestClasses([...found], LEAST, MOST));
}

function withSlips(number: number, kind: number, form: number): number {
  const at = classesOf(number, kind, form);
  const channel = languages[number]?.channels()[kind];
  const slip = channel?.slipOf(form) ?? -1;
  const unit = channel?.isHan(form) === true ? channel.likeliest(form) : undefined;
  const others = unit === undefined ? [] : (channel?.otherClassesOf(unit) ?? []);
  if (slip < 0 && others.length === 0) return at;
  const found = new Map<number, number>();
  const add = (one: number, share: number): void => {
    if (!found.has(one)) found.set(one, share);
  };
  each(at, add);
  for (const [one, share] of others) add(one, share);
  let left = MOST_SLIPS;
  if (slip >= 0) each(classesOf(number, kind, slip), (one, share) => {
    if (left-- > 0) add(one, share * SLIP_SHARE);
  });
  return put([...found]);
}

function each(at: number, visit: (one: number, share: number) => void): void {
  for (let i = at + 1, end = at + (classes[at] ?? 0); i <= end; i++) visit(classes[i] ?? 0, shares[i] ?? 0);
}

function put(list: readonly (readonly [number, number])[]): number {
  classes = lengthened(classes, used + list.length + 1);
  shares = lengthened(shares, used + list.length + 1);
  const at = used;
  classes[at] = list.length;
  list.forEach(([one, share], i) => {
    classes[at + 1 + i] = one;
    shares[at + 1 + i] = share;
  });
  used += 1 + list.length;
  return at;
}
