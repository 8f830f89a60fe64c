import { NO_FORM } from '../channel';
import { UNLIKELY, type Reading } from '../reading';
import type { Written } from '../written-letters';
import { channels } from './channels';
import { cutLatin } from './latin';
import { wordBits } from './frequency';
import { readWord, type Alternative } from './read';

/** Ways kept while the words of a name are joined. */
const KEPT = 6;

/** Khmer names stand surname first; abroad and in some passports the last word comes first (8 % of public figures). */
const AS_WRITTEN = Math.log2(0.85);
const TURNED = Math.log2(0.15);
/** A comma or capitals say which word is the surname. */
const AS_MARKED = Math.log2(0.96);
const AGAINST_MARK = Math.log2(0.04);

/** A name as its words are read one after the other, in the order in which a Khmer writer would set them. */
export function readWords(name: Written, script: 'khmer' | 'latin'): Reading[] {
  const words = name.parts.map((_, i) => wordWays(name, i, script));
  if (words.length === 0 || words.some((ways) => ways.length === 0)) return [];
  return orders(name).flatMap(({ order, bits }) => joined(order.map((part) => words[part] ?? []), bits, script));
}

interface Way {
  /** The word's letters. */
  readonly word: string;
  readonly bits: number;
  readonly slots: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function wordWays(name: Written, part: number, script: 'khmer' | 'latin'): Way[] {
  const start = name.starts[part] ?? 0;
  const letters = name.letters.slice(start, name.starts[part + 1] ?? 0);
  const ways: Alternative[] = script === 'khmer' ? readWord(letters) : cutLatin(letters);
  return ways.map(({ bits, slots }) => {
    const ends = script === 'khmer' ? nativeEnds(letters, slots) : latinEnds(slots);
    return { word: letters, bits, slots, from: ends.map((_, i) => start + (i === 0 ? 0 : (ends[i - 1] ?? 0))), to: ends.map((end) => start + end) };
  });
}

function latinEnds(slots: readonly string[]): number[] {
  let end = 0;
  return slots.map((form) => (end += form.length));
}

/** Where each unit ends in the word: its letters are looked for in order, and what no unit claims (a silent end) goes to the last. */
export function nativeEnds(letters: string, slots: readonly string[]): number[] {
  let end = 0;
  const ends = slots.map((unit) => {
    const written = unit.split(/[ /]/u)[0] ?? '';
    const at = written === '' ? -1 : letters.indexOf(written, end);
    return at < 0 ? end : (end = at + written.length);
  });
  if (ends.length > 0) ends[ends.length - 1] = letters.length;
  return ends;
}

function orders(name: Written): { order: number[]; bits: number }[] {
  const all = name.parts.map((_, i) => i);
  if (all.length === 1) return [{ order: all, bits: 0 }];
  const turned = [...all.slice(-1), ...all.slice(0, -1)];
  const { marked } = name.name;
  if (marked === undefined) return [{ order: all, bits: AS_WRITTEN }, { order: turned, bits: TURNED }];
  const surname = all.slice(...marked);
  const given = all.filter((part) => !surname.includes(part));
  return [{ order: [...surname, ...given], bits: AS_MARKED }, { order: turned, bits: AGAINST_MARK }];
}

/** A way through the words so far. */
interface Path {
  readonly bits: number;
  readonly way: Way | undefined;
  readonly before: Path | undefined;
}

/** The likeliest ways through several words. */
function joined(words: readonly (readonly Way[])[], bits: number, script: 'khmer' | 'latin'): Reading[] {
  let paths: Path[] = [{ bits, way: undefined, before: undefined }];
  for (const word of words) {
    const longer: Path[] = [];
    for (const before of paths) for (const way of word) longer.push({ bits: before.bits + way.bits, way, before });
    paths = longer.sort((a, b) => b.bits - a.bits).slice(0, KEPT);
  }
  const least = (paths[0]?.bits ?? 0) + UNLIKELY;
  return paths.filter((path) => path.bits > least).flatMap((path) => readingOf(path, script) ?? []);
}

function readingOf(path: Path, script: 'khmer' | 'latin'): Reading | undefined {
  const ways: Way[] = [];
  for (let at: Path | undefined = path; at?.way !== undefined; at = at.before) ways.unshift(at.way);
  const slots: number[] = [];
  let { bits } = path;
  for (const { slots: written, word } of ways) {
    let spelt = 0;
    for (const [i, unit] of written.entries()) {
      const channel = channels()[i % 2];
      const form = channel?.form(unit) ?? NO_FORM;
      if (channel === undefined || form === NO_FORM) return undefined;
      slots.push(form);
      spelt += channel.logProbability(form);
    }
    // A word that many bear is likelier than its letters: សុខ is one surname in sixty.
    bits += Math.max(spelt, wordBits(word));
  }
  return {
    language: 'km', script, bits, slots, kinds: slots.map((_, i) => i % 2), surname: 0, extras: [], system: '',
    from: ways.flatMap((way) => way.from), to: ways.flatMap((way) => way.to),
  };
}
