import { isGivenName } from '../../name/given-names';
import { plainBits } from '../plain';
import { likeliest, UNLIKELY, type Reading } from '../reading';
import type { Written } from '../written-letters';
import { cutLatin } from './latin';
import { readKhmer } from './native';
import { choose, chosen, join } from './paths';
import type { Way } from './way';

/** Khmer names stand surname first; abroad and in some passports the last word comes first (8 % of public figures). */
const AS_WRITTEN = Math.log2(0.92);
const TURNED = Math.log2(0.08);
/** Words of more characters, and names of more slots (thirty syllables), are no Khmer names: reading and aligning them would only cost time. */
const LONGEST_WORD = 48;
const MOST_SLOTS = 64;
/** A comma or capitals say which word is the surname. */
const AS_MARKED = Math.log2(0.96);
const AGAINST_MARK = Math.log2(0.04);

/** A Western given name beside a whole Khmer one, as people have it abroad. */
const WITH_EXTRA = Math.log2(0.1);
/** log2 of how often a Western given name is written in Khmer as well, of those that stand beside a Khmer name: Joseph is យ៉ូសែប. */
const WRITTEN = -6;

/**
 * A name as its words are read one after the other, in the order in which a Khmer writer would set them; of three words or more, a Western
 * given name (Kem, Sophia Vanna) or an initial (Haing S. Ngor) may stand beside it.
 */
export function readWords(name: Written, script: 'khmer' | 'latin'): Reading[] {
  const { parts } = name;
  const all = partsFrom(0, parts.length);
  const whole = readParts(name, script, all, NONE, 0);
  if (script !== 'latin' || parts.length < 3) return whole;
  const found: Reading[] = [];
  for (const [extra, { letters, initial }] of parts.entries()) {
    if (!initial && !isGivenName(letters)) continue;
    const beside = all.filter((part) => part !== extra);
    found.push(...readParts(name, script, beside, [extra], WITH_EXTRA + plainBits(letters)));
  }
  const lift = Math.max(0, likeliest(found) + WRITTEN - likeliest(whole));
  for (const reading of whole) found.push(lift === 0 ? reading : { ...reading, bits: reading.bits + lift });
  return found;
}

const partsFrom = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The readings of some parts of a name, the `extras` left aside for so many bits. */
function readParts(name: Written, script: 'khmer' | 'latin', parts: readonly number[], extras: readonly number[], beside: number): Reading[] {
  const { letters, starts } = name;
  const words: (readonly Way[])[] = [];
  let slots = 0;
  for (const part of parts) {
    const word = letters.slice(starts[part], starts[part + 1]);
    if (word.length > LONGEST_WORD) return [];
    const ways = script === 'khmer' ? readKhmer(word) : cutLatin(word);
    if (ways.length === 0) return [];
    words.push(ways);
    slots += ways[0]?.forms.length ?? 0;
    if (slots > MOST_SLOTS) return [];
  }
  const count = join(words);
  const orders = ordersOf(name, parts);
  const found: Reading[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < count; rank++) {
    const likelihood = choose(words, rank) + beside;
    for (const { order, bits } of orders) {
      const all = bits + likelihood;
      if (all < best + UNLIKELY) continue;
      if (all > best) best = all;
      found.push(readingOf(name, words, parts, order, extras, all, script));
    }
  }
  return found;
}

interface Order {
  /** The words that are read, by number, as a Khmer writer would set them. */
  readonly order: readonly number[];
  readonly bits: number;
}

/** Orders that were made, by the number of parts and the marked ones: a few dozen. */
const known = new Map<number, readonly Order[]>();

function ordersOf({ name: { marked } }: Written, parts: readonly number[]): readonly Order[] {
  const { length } = parts;
  const [from, to] = marked ?? NONE;
  const low = from === undefined ? -1 : parts.indexOf(from);
  const high = to === undefined ? -1 : parts.indexOf(to - 1) + 1;
  // A mark that a part left aside has says nothing of the others.
  const within = low >= 0 && high > low && high - low < length;
  const key = (length << 12) | ((within ? low : MOST_PARTS) << 6) | (within ? high : MOST_PARTS);
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = within ? ordersBy(length, low, high) : ordersBy(length)));
  return found;
}

/** Beyond every number of parts. */
const MOST_PARTS = 63;

function ordersBy(length: number, low?: number, high?: number): Order[] {
  const all = Array.from({ length }, (_, i) => i);
  if (length === 1) return [{ order: all, bits: 0 }];
  const turned = [...all.slice(-1), ...all.slice(0, -1)];
  if (low === undefined || high === undefined) return [{ order: all, bits: AS_WRITTEN }, { order: turned, bits: TURNED }];
  const given = all.filter((part) => part < low || part >= high);
  return [{ order: [...all.slice(low, high), ...given], bits: AS_MARKED }, { order: turned, bits: AGAINST_MARK }];
}

const NONE: readonly number[] = [];
/** 0 1 0 1 …, by length: readings share them. */
const kindsBy: (readonly number[])[] = [];

function readingOf(
  { starts }: Written, words: readonly (readonly Way[])[], parts: readonly number[], order: readonly number[], extras: readonly number[],
  bits: number, script: 'khmer' | 'latin',
): Reading {
  let length = 0;
  let commoner = 0;
  for (const word of order) {
    const way = words[word]?.[chosen[word] ?? 0];
    length += way?.forms.length ?? 0;
    commoner += way?.commoner ?? 0;
  }
  const slots = new Array<number>(length);
  const from = new Array<number>(length);
  const to = new Array<number>(length);
  let slot = 0;
  for (const word of order) {
    const way = words[word]?.[chosen[word] ?? 0];
    if (way === undefined) continue;
    const { forms, ends } = way;
    const start = starts[parts[word] ?? 0] ?? 0;
    let end = start;
    for (let i = 0; i < forms.length; i++, slot++) {
      slots[slot] = forms[i] ?? 0;
      from[slot] = end;
      end = start + (ends[i] ?? 0);
      to[slot] = end;
    }
  }
  const kinds = (kindsBy[slots.length] ??= slots.map((_, i) => i % 2));
  const [first = 0] = order;
  return { language: 'km', script, bits, commoner, slots, kinds, surname: 0, from, to, extras, system: '', first: words[first]?.[chosen[first] ?? 0]?.forms.length ?? 0 };
}
