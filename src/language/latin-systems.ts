import type { Channel } from './channel';
import type { Spelt } from './cut';
import { LetterTree } from './letter-tree';
import { Reach } from './reach';
import type { Script } from '../text/script';
import type { LanguageCode } from './reading';
import { SlipBits } from './slip-bits';
import { Steps } from './steps';
import type { Written } from './written-letters';

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
  /** The kinds of marks that it writes; any, where it does not say. */
  readonly marks?: number | undefined;
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

/**
 * What a Latin reader asks of the systems of a room: how likely they are, what their channels spell, and which of them the name in hand may be
 * written in, of all at once as bits. Made once and used for name after name.
 */
export class LatinSystems {
  /** How many there are. */
  readonly count: number;
  /** The channels of the room in each system. */
  readonly surnames: readonly Spelt[];
  readonly first: readonly Spelt[];
  readonly next: readonly Spelt[];
  /** By system what {@link LatinSystem} says: objects of so many shapes are slow to ask. */
  readonly bits: Float64Array;
  readonly word: Float64Array;
  /** The systems, as bits, that are for given names of one word. */
  readonly forOneWord: number;
  readonly #systems: readonly LatinSystem[];
  /** Those that ask first whether a name may be written so. */
  readonly #seldom: readonly number[];
  /** The systems, as bits, that are for the name in hand. */
  #open = -1;

  constructor({ channels, systems }: LatinRoom) {
    this.#systems = systems;
    this.count = systems.length;
    this.bits = Float64Array.from(systems, ({ bits }) => bits);
    this.word = Float64Array.from(systems, ({ word = 0 }) => word);
    this.forOneWord = systems.reduce((bits, { given }, system) => (given === undefined ? bits : bits | (1 << system)), 0);
    this.#seldom = systems.flatMap(({ seen }, system) => (seen === undefined ? [] : [system]));
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
      const each = lexicons.map((lexicon, system) => ({ channel, system, lexicon, steps, slips, reach }));
      made.set(channel, each);
      return each;
    };
    const given = systems.map((one) => one.given ?? one.suffix);
    this.surnames = spelt(channels[0], systems.map(({ suffix }) => suffix));
    [this.first, this.next] = [spelt(channels[1], given), spelt(channels[2], given)];
  }

  /** Turns to another name, which is read for slips or as it stands. */
  take(name: Written, slip: boolean): void {
    this.#open = this.#seldom.reduce((open, system) => (this.#systems[system]?.seen?.(name) === false ? open & ~(1 << system) : open), -1);
    this.first[0]?.steps.take(name.letters);
    this.next[0]?.steps.take(name.letters);
    this.first[0]?.reach.take(name);
    this.next[0]?.reach.take(name);
    if (!slip) return;
    this.surnames[0]?.slips.take(name.letters);
    this.first[0]?.slips.take(name.letters);
    this.next[0]?.slips.take(name.letters);
  }

  /** The systems, as bits, that the letters [from, to) of a given name can be cut in as they stand: all where there are none. */
  cuttable(from: number, to: number): number {
    const [first, next] = [this.first[0]?.reach, this.next[0]?.reach];
    return from === to || first === undefined || next === undefined ? -1 : first.after(from, to, next);
  }

  /** The systems, as bits, that a given name of the letters [from, to) is for by its words. */
  fitting({ divided }: Written, from: number, to: number): number {
    return this.forOneWord === 0 || (from < to && divided.indexOf(1, from + 1) >= to) ? this.#open : this.#open & ~this.forOneWord;
  }
}
