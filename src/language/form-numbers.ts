import type { ChannelSource } from './channel-source';
import { FormTable } from './form-table';
import { NO_FORM } from './lexicon';
import { UNKNOWN } from './pair-memory';
import { isNative } from './slip';

/** Stands in what {@link FormNumbers.spelling} gives after letters that were read as a slip. */
export const SLIPPED = '~';

/** Strings remembered before it forgets those that are no form. */
const REMEMBERED = 50_000;

/**
 * The forms of a channel as small integers. Each gets the next free one when it is first asked for. Numbers may come from another process: what was packed with
 * them there is read here as it stands, unless they stand for other forms here.
 */
export class FormNumbers {
  protected readonly source: ChannelSource;
  protected readonly table: FormTable;
  readonly #ids = new Map<string, number>();
  /** Native forms of one character by its code, of which names are read letter by letter. */
  #characters: Int32Array | undefined;

  constructor(source: ChannelSource) {
    this.source = source;
    this.table = new FormTable(source);
  }

  /** The integer that stands for `form`, or {@link NO_FORM} when no unit is written so. */
  form(form: string): number {
    if (form.length === 1 && isNative(form)) {
      const characters = (this.#characters ??= new Int32Array(0x10000).fill(UNKNOWN));
      const known = characters[form.charCodeAt(0)] ?? UNKNOWN;
      return known === UNKNOWN ? (characters[form.charCodeAt(0)] = this.#find(form)) : known;
    }
    return this.#find(form);
  }

  #find(form: string): number {
    return this.numberOf(form) ?? this.remember(form, this.table.enter(form) ?? NO_FORM);
  }

  /** The number that a form or slip has already; {@link NO_FORM} for what is remembered as none. */
  protected numberOf(spelling: string): number | undefined {
    return this.#ids.get(spelling);
  }

  /** Remembers the number of a form or slip, and gives it. */
  protected remember(spelling: string, id: number): number {
    // Of what is no form only so much is remembered: strings without end may be asked for.
    if (id !== NO_FORM || this.#ids.size < REMEMBERED) this.#ids.set(spelling, id);
    return id;
  }

  /** The written form behind an integer. */
  spelling(id: number): string {
    return this.table.spellings[id] ?? '';
  }

  /** How many numbers forms have, and those that were left free. */
  get size(): number {
    return this.table.next;
  }

  /**
   * Gives forms the numbers that they had in another process, if these are free here or stand for the same forms; false, with nothing
   * done, if they are not. What {@link FormTable.most} was there comes with each.
   */
  adopt(numbers: Int32Array, spellings: readonly string[], most: Int32Array): boolean {
    const known = this.table.spellings;
    for (let i = 0; i < spellings.length; i++) {
      const here = this.numberOf(spellings[i] ?? '') ?? NO_FORM;
      const number = numbers[i] ?? 0;
      if (here === NO_FORM ? known[number] !== undefined : here !== number) return false;
    }
    spellings.forEach((spelling, i) => this.#adopt(numbers[i] ?? 0, spelling, most[i] ?? 0));
    return true;
  }

  /** Whether a form of another process, not read as a slip, says here what it said there; it gets no number. */
  isKnown(spelling: string, most: number): boolean {
    return spelling.includes(SLIPPED) || this.table.mostOf(spelling) === most;
  }

  /** The number that a form of another process gets here: its own, or a new one. */
  adoptOne(spelling: string, most: number): number {
    const here = this.numberOf(spelling) ?? NO_FORM;
    return here === NO_FORM ? this.#adopt(this.table.next, spelling, most) : here;
  }

  #adopt(number: number, spelling: string, most: number): number {
    if (this.table.spellings[number] !== undefined) return number;
    this.table.adopt(number, spelling, spelling.includes(SLIPPED), most);
    this.#ids.set(spelling, number);
    if (this.#characters !== undefined && spelling.length === 1) this.#characters[spelling.charCodeAt(0)] = number;
    return number;
  }
}
