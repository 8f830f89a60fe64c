import { lengthenedWith } from '../text/lengthened';

/** Stands for what was not asked for yet; no answer is it. */
const UNASKED = -(2 ** 31);

/** What was found out about forms, a whole number each: found when a form of a language and kind is first asked for, and remembered. */
export class FormMemory {
  readonly #find: (language: number, kind: number, form: number) => number;
  readonly #known: Int32Array[][] = [];

  constructor(find: (language: number, kind: number, form: number) => number) {
    this.#find = find;
  }

  of(language: number, kind: number, form: number): number {
    const known = this.#known[language]?.[kind]?.[form] ?? UNASKED;
    return known === UNASKED ? this.#remember(language, kind, form, this.#find(language, kind, form)) : known;
  }

  #remember(language: number, kind: number, form: number, found: number): number {
    const kinds = (this.#known[language] ??= []);
    const known = (kinds[kind] = lengthenedWith(UNASKED, kinds[kind] ?? NOTHING, form + 1));
    return (known[form] = found);
  }
}

const NOTHING = new Int32Array();

/** The same where the answers are lists. */
export class FormLists<T> {
  readonly #find: (language: number, kind: number, form: number) => readonly T[];
  readonly #known: Map<number, readonly T[]>[][] = [];

  constructor(find: (language: number, kind: number, form: number) => readonly T[]) {
    this.#find = find;
  }

  of(language: number, kind: number, form: number): readonly T[] {
    const known = ((this.#known[language] ??= [])[kind] ??= new Map<number, readonly T[]>());
    let found = known.get(form);
    if (found === undefined) known.set(form, (found = this.#find(language, kind, form)));
    return found;
  }
}
