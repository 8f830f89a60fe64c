import { Layouts } from './arrange';
import { NO_FORM, type Channel } from './channel';
import { SLIP } from './slip';
import { Cutter, MISSPELT, MOST_SYLLABLES, type Spelt } from './cut';
import { Drafts } from './drafts';
import { LetterTree } from './lexicon';
import { isIn, Reach } from './reach';
import type { Script } from '../text/script';
import { KEPT, KEPT_SLIPS, type LanguageCode, type Reading } from './reading';
import { LONGEST_SLIP, SlipBits } from './slip-bits';
import { Steps } from './steps';
import { initialAt, type Written } from './written-letters';

/** A way to spell the names of a room. */
export interface LatinSystem {
  /** The suffix of its forms (`@wade`, or ''). */
  readonly suffix: string;
  /** log2 P(system). */
  readonly bits: number;
  /** The script that its letters stand for, where it is not the room's. */
  readonly script?: Script;
  /** log2 of how much less likely it is where syllables of the given name stand in one word: what is many systems at once is seldom so there. */
  readonly word?: number;
  /** The suffix of given names, where it is another one. Such a system is for given names of one word with several syllables alone. */
  readonly given?: string;
  /** Whether a name may be written in it at all, where that can be told at a glance. */
  readonly seen?: (name: Written) => boolean;
}

/** How a language of surname and syllables is read from Latin letters. */
export interface LatinRoom {
  readonly code: LanguageCode;
  /** The script behind the letters: Latin, or one whose sounds they stand for. */
  readonly script: Script;
  /** Channels by kind: the surname, the first given syllable, the later ones. */
  readonly channels: readonly [surname: Channel, first: Channel, next: Channel];
  readonly systems: readonly LatinSystem[];
  /** log2 P(number of given syllables), by number. */
  readonly givenCount: readonly number[];
  /** The same of names without a surname, in languages where they may have two words. */
  readonly aloneCount?: readonly number[];
}

/** A surname this rare or rarer is not familiar enough to look for slips beside it. */
const FAMILIAR = -13;

/** A shorter one is a slip away from every other. */
const SHORTEST_SURNAME = 2;

const layouts = new Layouts();
const cutter = new Cutter();
const drafts = new Drafts();

/**
 * Reads the Latin names of one room: the likeliest readings over systems, layouts and cuts. What it works with is made once;
 * only the readings that it gives are new.
 */
export class LatinReader {
  readonly #room: LatinRoom;
  readonly #surnames: Spelt[];
  readonly #first: Spelt[];
  readonly #next: Spelt[];
  /** By system what {@link LatinSystem} says: objects of so many shapes are slow to ask. */
  readonly #bits: Float64Array;
  readonly #word: Float64Array;
  /** The systems, as bits, that are for given names of one word. */
  readonly #forOneWord: number;
  /** Those that ask first whether a name may be written so. */
  readonly #seldom: readonly number[];
  /** The systems, as bits, that are for the name in hand. */
  #open = -1;

  constructor(room: LatinRoom) {
    this.#room = room;
    this.#bits = Float64Array.from(room.systems, ({ bits }) => bits);
    this.#word = Float64Array.from(room.systems, ({ word = 0 }) => word);
    this.#forOneWord = room.systems.reduce((bits, { given }, system) => (given === undefined ? bits : bits | (1 << system)), 0);
    this.#seldom = room.systems.flatMap(({ seen }, system) => (seen === undefined ? [] : [system]));
    // The tree is whole once every system has put its forms there.
    const made = new Map<Channel, Spelt[]>();
    const spelt = (channel: Channel, suffixes: readonly string[]): Spelt[] => {
      const known = made.get(channel);
      if (known !== undefined) return known;
      const lexicons = suffixes.map((suffix) => channel.lexicon(suffix));
      const [first] = lexicons;
      const steps = new Steps(first?.tree ?? new LetterTree());
      const reach = new Reach(steps, lexicons);
      const slips = new SlipBits(channel, suffixes, (node) => reach.at(node));
      const systems = lexicons.map((lexicon, system) => ({ channel, system, lexicon, steps, slips, reach }));
      made.set(channel, systems);
      return systems;
    };
    const given = room.systems.map((one) => one.given ?? one.suffix);
    this.#surnames = spelt(room.channels[0], room.systems.map(({ suffix }) => suffix));
    [this.#first, this.#next] = [spelt(room.channels[1], given), spelt(room.channels[2], given)];
  }

  /**
   * With `slips`, the readings that one mistyped syllable makes, if likelier than that: the surname, or one of the given name beside a familiar
   * surname. Beside words that are no part of the name it is the given name alone, and they are Western given names: else looking costs a fifth more.
   */
  read(name: Written, slips: number | undefined): Reading[] {
    const slip = slips !== undefined;
    drafts.begin(slips ?? Number.NEGATIVE_INFINITY, slip ? KEPT_SLIPS : KEPT);
    layouts.of(name);
    this.#open = this.#seldom.reduce((open, system) => (this.#room.systems[system]?.seen?.(name) === false ? open & ~(1 << system) : open), -1);
    this.#first[0]?.steps.take(name.letters);
    this.#next[0]?.steps.take(name.letters);
    this.#first[0]?.reach.take(name);
    this.#next[0]?.reach.take(name);
    if (slip) {
      this.#surnames[0]?.slips.take(name.letters);
      this.#first[0]?.slips.take(name.letters);
      this.#next[0]?.slips.take(name.letters);
    }
    for (let layout = 0; layout < layouts.size; layout++) this.#lay(name, layout, slip);
    const found: Reading[] = [];
    for (let draft = 0; draft < drafts.size; draft++) found.push(this.#reading(name.letters, draft));
    return found;
  }

  /** The drafts of one layout, in every system that has its surname. */
  #lay(name: Written, layout: number, slip: boolean): void {
    const surnameFrom = layouts.surnameFrom[layout] ?? 0;
    const surnameTo = layouts.surnameTo[layout] ?? 0;
    const alone = layouts.givenFrom[layout] === layouts.givenTo[layout];
    if (slip && (alone || surnameFrom === surnameTo)) return;
    if (surnameFrom === surnameTo) {
      if (alone || (name.parts.length > 1 && this.#room.aloneCount === undefined)) return;
      const cuttable = this.#cuttable(layout) & this.#fitting(name, layout);
      for (let system = 0; system < this.#first.length; system++) {
        if (isIn(cuttable, system)) this.#draft(name, layout, system, NO_FORM, 0, slip);
      }
      return;
    }
    const extras = layouts.extras[layout] ?? [];
    if (slip && !extras.every((extra) => layouts.foreign[extra] === true)) return;
    if (slip && extras.length === 0) this.#mistypedSurname(name, layout);
    const node = this.#surnames[0]?.lexicon.node(name.letters, surnameFrom, surnameTo) ?? 0;
    const whole = this.#surnames[0]?.reach.at(node) ?? 0;
    // A letter that is a surname by itself (I Minu, O Sehun) is one where no stop is behind it.
    const initial = surnameTo === surnameFrom + 1 && !slip && !alone && initialAt(name, surnameFrom) && (whole === 0 || name.parts[name.starts.indexOf(surnameFrom)]?.text.endsWith('.') === true);
    const spelt = initial ? -1 : whole;
    if (spelt === 0) return;
    const fitting = spelt & this.#fitting(name, layout);
    const systems = slip ? fitting : fitting & this.#cuttable(layout);
    for (let system = 0; system < this.#first.length; system++) {
      if (!isIn(systems, system)) continue;
      const lexicon = this.#surnames[system]?.lexicon;
      const form = (initial ? lexicon?.initial(name.letters.charCodeAt(surnameFrom)) : lexicon?.form(node, name.letters, surnameFrom, surnameTo)) ?? NO_FORM;
      if (lexicon === undefined || form === NO_FORM) continue;
      const bits = this.#room.channels[0].logProbability(form);
      if (!slip || bits >= FAMILIAR) this.#draft(name, layout, system, form, bits, slip);
    }
  }

  /** The systems, as bits, that the given name of a layout can be cut in as it stands: all where there is none. */
  #cuttable(layout: number): number {
    const [from, to] = [layouts.givenFrom[layout] ?? 0, layouts.givenTo[layout] ?? 0];
    const [first, next] = [this.#first[0]?.reach, this.#next[0]?.reach];
    return from === to || first === undefined || next === undefined ? -1 : first.after(from, to, next);
  }

  /** The systems, as bits, that the given name of a layout is for by its words. */
  #fitting({ divided }: Written, layout: number): number {
    const [from, to] = [layouts.givenFrom[layout] ?? 0, layouts.givenTo[layout] ?? 0];
    return this.#forOneWord === 0 || (from < to && divided.indexOf(1, from + 1) >= to) ? this.#open : this.#open & ~this.#forOneWord;
  }

  /** The surname may be what was mistyped: then the given name is read as it stands. */
  #mistypedSurname(name: Written, layout: number): void {
    const [from, to] = [layouts.surnameFrom[layout] ?? 0, layouts.surnameTo[layout] ?? 0];
    if (to - from < SHORTEST_SURNAME || to - from > LONGEST_SLIP) return;
    const cuttable = this.#cuttable(layout) & this.#fitting(name, layout);
    for (const { slips, system } of this.#surnames) {
      if (!isIn(cuttable, system) || this.#bitsOf(layout, system) + SLIP <= drafts.least()) continue;
      const bits = slips.bits(from, to, system);
      if (bits > Number.NEGATIVE_INFINITY) this.#draft(name, layout, system, MISSPELT, bits, false);
    }
  }

  #draft(name: Written, layout: number, system: number, surname: number, surnameBits: number, slip: boolean): void {
    const bits = this.#bitsOf(layout, system) + surnameBits;
    const least = drafts.least();
    if (bits <= least) return;
    const { givenCount: beside, aloneCount = beside } = this.#room;
    const givenCount = surname === NO_FORM ? aloneCount : beside;
    const [from, to] = [layouts.givenFrom[layout] ?? 0, layouts.givenTo[layout] ?? 0];
    if (from === to) {
      drafts.keep(bits + (givenCount[0] ?? 0), layout, system, surname, surname === MISSPELT, cutter, -1);
      return;
    }
    const first = this.#first[system];
    const next = this.#next[system];
    if (first === undefined || next === undefined) return;
    const cuts = cutter.cut(name, from, to, first, next, givenCount.length - 1, slip, least - bits);
    const word = this.#word[system] ?? 0;
    const several = isIn(this.#forOneWord, system);
    for (let cut = 0; cut < cuts; cut++) {
      const count = cutter.counts[cut] ?? 0;
      if (several && count === 1) continue;
      drafts.keep(bits + (word !== 0 && isOneWord(name, cut) ? word : 0) + (cutter.bits[cut] ?? 0) + (givenCount[count] ?? 0), layout, system, surname, slip || surname === MISSPELT, cutter, cut);
    }
  }

  /** log2 P of a layout in a system, and of the words that it leaves aside. */
  #bitsOf(layout: number, system: number): number {
    let bits = (this.#bits[system] ?? 0) + (layouts.bits[layout] ?? 0);
    const extras = layouts.extras[layout] ?? [];
    for (let i = 0; i < extras.length; i++) bits += layouts.plain[extras[i] ?? 0] ?? 0;
    return bits;
  }

  #reading(letters: string, draft: number): Reading {
    const { suffix = '', script = this.#room.script } = this.#room.systems[drafts.system[draft] ?? 0] ?? {};
    const layout = drafts.layout[draft] ?? 0;
    const surname = drafts.surname[draft] ?? NO_FORM;
    const own = surname === NO_FORM ? 0 : 1;
    const count = drafts.count[draft] ?? 0;
    // Arrays that grow take four times as much.
    const [slots, starts, ends] = [new Array<number>(own + count), new Array<number>(own + count), new Array<number>(own + count)];
    if (own === 1) {
      const [from, to] = [layouts.surnameFrom[layout] ?? 0, layouts.surnameTo[layout] ?? 0];
      slots[0] = surname === MISSPELT ? this.#room.channels[0].misspelt(letters.slice(from, to), suffix) : surname;
      starts[0] = from;
      ends[0] = to;
    }
    let at = layouts.givenFrom[layout] ?? 0;
    for (let i = 0; i < count; i++) {
      const end = drafts.ends[draft * MOST_SYLLABLES + i] ?? at;
      const form = drafts.forms[draft * MOST_SYLLABLES + i] ?? NO_FORM;
      slots[own + i] = form === MISSPELT ? this.#room.channels[i === 0 ? 1 : 2].misspelt(letters.slice(at, end), suffix) : form;
      starts[own + i] = at;
      at = end;
      ends[own + i] = at;
    }
    const [language, bits, kinds, extras, system] = [this.#room.code, drafts.bits[draft] ?? 0, kindsOf(own, count), layouts.extras[layout] ?? [], suffix.slice(1)];
    // Two shapes, each made at once: an object that is spread into another takes as long as all else.
    return drafts.slip[draft] === 1
      ? { language, script, bits, slots, kinds, surname: own, from: starts, to: ends, slip: true, extras, system }
      : { language, script, bits, slots, kinds, surname: own, from: starts, to: ends, extras, system };
  }
}

/** Kinds of a surname or none and so many given syllables: readings share them. */
const kindsBy: (readonly number[])[] = [];
const kindsOf = (surname: number, given: number): readonly number[] =>
  (kindsBy[2 * given + surname] ??= Array.from({ length: surname + given }, (_, i) => Math.min(2, i - surname + 1)));

/** Whether two syllables of a cut stand in one word. */
function isOneWord({ divided }: Written, cut: number): boolean {
  const count = cutter.counts[cut] ?? 0;
  for (let i = 0; i + 1 < count; i++) if (divided[cutter.ends[cut * MOST_SYLLABLES + i] ?? 0] !== 1) return true;
  return false;
}

const readers = new WeakMap<LatinRoom['systems'], LatinReader>();

/** Reads a Latin name in a room; the reader is made the first time that the room's systems are asked for. */
export function readLatin(name: Written, room: LatinRoom, slips?: number): Reading[] {
  let reader = readers.get(room.systems);
  if (reader === undefined) readers.set(room.systems, (reader = new LatinReader(room)));
  return reader.read(name, slips);
}
