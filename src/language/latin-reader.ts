import { Layouts } from './arrange';
import { NO_FORM } from './channel';
import { SLIP } from './slip';
import { Cutter, MISSPELT, MOST_SYLLABLES } from './cut';
import { Drafts } from './drafts';
import { LatinSystems, type LatinRoom } from './latin-systems';
import { withMarks } from './marked-reading';
import { isIn } from './reach';
import { KEPT, KEPT_SLIPS, type Reading } from './reading';
import { LONGEST_SLIP } from './slip-bits';
import { initialAt, type Written } from './written-letters';

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
  readonly #systems: LatinSystems;

  constructor(room: LatinRoom) {
    this.#room = room;
    this.#systems = new LatinSystems(room);
  }

  /**
   * With `slips`, the readings that one mistyped syllable makes, if likelier than that: the surname, or one of the given name beside a familiar
   * surname. Beside words that are no part of the name it is the given name alone, and they are Western given names: else looking costs a fifth more.
   */
  read(name: Written, slips: number | undefined): Reading[] {
    const slip = slips !== undefined;
    drafts.begin(slips ?? Number.NEGATIVE_INFINITY, slip ? KEPT_SLIPS : KEPT);
    layouts.of(name);
    this.#systems.take(name, slip);
    for (let layout = 0; layout < layouts.size; layout++) this.#lay(name, layout, slip);
    const found: Reading[] = [];
    for (let draft = 0; draft < drafts.size; draft++) found.push(this.#reading(name.letters, draft));
    const { letters, marks } = name;
    if (marks === undefined) return found;
    return found.map((reading, draft) => withMarks(reading, letters, marks, this.#room.channels, this.#room.systems[drafts.system[draft] ?? 0]?.marks));
  }

  /** The drafts of one layout, in every system that has its surname. */
  #lay(name: Written, layout: number, slip: boolean): void {
    const surnameFrom = layouts.surnameFrom[layout] ?? 0;
    const surnameTo = layouts.surnameTo[layout] ?? 0;
    const [from, to] = [layouts.givenFrom[layout] ?? 0, layouts.givenTo[layout] ?? 0];
    const alone = from === to;
    const { surnames, count } = this.#systems;
    if (slip && (alone || surnameFrom === surnameTo)) return;
    if (surnameFrom === surnameTo) {
      if (alone || (name.parts.length > 1 && this.#room.aloneCount === undefined)) return;
      const cuttable = this.#systems.cuttable(from, to) & this.#systems.fitting(name, from, to);
      for (let system = 0; system < count; system++) {
        if (isIn(cuttable, system)) this.#draft(name, layout, system, NO_FORM, 0, slip);
      }
      return;
    }
    const extras = layouts.extras[layout] ?? [];
    if (slip && !extras.every((extra) => layouts.foreign[extra] === true)) return;
    if (slip && extras.length === 0) this.#mistypedSurname(name, layout);
    const node = surnames[0]?.lexicon.node(name.letters, surnameFrom, surnameTo) ?? 0;
    const whole = surnames[0]?.reach.at(node) ?? 0;
    // A letter that is a surname by itself (I Minu, O Sehun) is one where no stop is behind it.
    const initial = surnameTo === surnameFrom + 1 && !slip && !alone && initialAt(name, surnameFrom) && (whole === 0 || name.parts[name.starts.indexOf(surnameFrom)]?.text.endsWith('.') === true);
    const spelt = initial ? -1 : whole;
    if (spelt === 0) return;
    const fitting = spelt & this.#systems.fitting(name, from, to);
    const systems = slip ? fitting : fitting & this.#systems.cuttable(from, to);
    for (let system = 0; system < count; system++) {
      if (!isIn(systems, system)) continue;
      const lexicon = surnames[system]?.lexicon;
      const form = (initial ? lexicon?.initial(name.letters.charCodeAt(surnameFrom)) : lexicon?.form(node, name.letters, surnameFrom, surnameTo)) ?? NO_FORM;
      if (lexicon === undefined || form === NO_FORM) continue;
      const bits = this.#room.channels[0].logProbability(form);
      if (!slip || bits >= FAMILIAR) this.#draft(name, layout, system, form, bits, slip);
    }
  }

  /** The surname may be what was mistyped: then the given name is read as it stands. */
  #mistypedSurname(name: Written, layout: number): void {
    const [from, to] = [layouts.surnameFrom[layout] ?? 0, layouts.surnameTo[layout] ?? 0];
    if (to - from < SHORTEST_SURNAME || to - from > LONGEST_SLIP) return;
    const [start, end] = [layouts.givenFrom[layout] ?? 0, layouts.givenTo[layout] ?? 0];
    const cuttable = this.#systems.cuttable(start, end) & this.#systems.fitting(name, start, end);
    for (const { slips, system } of this.#systems.surnames) {
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
    const first = this.#systems.first[system];
    const next = this.#systems.next[system];
    if (first === undefined || next === undefined) return;
    const cuts = cutter.cut(name, from, to, first, next, givenCount.length - 1, slip, least - bits);
    const word = this.#systems.word[system] ?? 0;
    const several = isIn(this.#systems.forOneWord, system);
    for (let cut = 0; cut < cuts; cut++) {
      const count = cutter.counts[cut] ?? 0;
      if (several && count === 1) continue;
      drafts.keep(bits + (word !== 0 && isOneWord(name, cut) ? word : 0) + (cutter.bits[cut] ?? 0) + (givenCount[count] ?? 0), layout, system, surname, slip || surname === MISSPELT, cutter, cut);
    }
  }

  /** log2 P of a layout in a system, and of the words that it leaves aside. */
  #bitsOf(layout: number, system: number): number {
    let bits = (this.#systems.bits[system] ?? 0) + (layouts.bits[layout] ?? 0);
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
