import type { Unread } from './row';

/** An element of XML with all that is in it. Names are without prefix. */
export interface Element {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text directly in it, without the white space around it. */
  readonly text: string;
}

/** Lists are six or seven deep. */
export const DEEPEST = 64;

/** A record that is longer is kept out: the longest of a sanctions list, with hundreds of aliases and addresses, has 100 KB. */
const LONGEST_RECORD = 1 << 22;

interface Open {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const opened = (name: string, line: number, attributes: Readonly<Record<string, string>>): Open => ({
  name, line, attributes: new Map(Object.entries(attributes)), children: [], text: '',
});

/** Builds one record from the parser's events, and stops building, not counting, where it grows too long. */
export class Capture {
  readonly root: Open;
  readonly #path: Open[];
  #length = 0;
  #depth = 1;
  /** Whether some letter was not in the list's encoding. */
  isGarbled = false;

  constructor(name: string, line: number, attributes: Readonly<Record<string, string>>) {
    this.root = opened(name, line, attributes);
    this.#path = [this.root];
  }

  get #isTooLong(): boolean {
    return this.#length > LONGEST_RECORD;
  }

  open(name: string, line: number, attributes: Readonly<Record<string, string>>): void {
    this.#depth++;
    // An element without text costs memory too: some 100 bytes and more.
    this.#length += 100 + name.length;
    for (const [key, value] of Object.entries(attributes)) this.#length += key.length + value.length;
    if (this.#isTooLong) return;
    const element = opened(name, line, attributes);
    this.#path.at(-1)?.children.push(element);
    this.#path.push(element);
  }

  text(text: string): void {
    this.#length += text.length;
    const element = this.#path.at(-1);
    if (this.#isTooLong || element === undefined) return;
    this.isGarbled ||= text.includes('\u{fffd}');
    element.text += text;
  }

  /** Whether the record is whole. */
  close(): boolean {
    this.#depth--;
    const element = this.#path[this.#depth];
    if (element !== undefined && !this.#isTooLong) {
      element.text = element.text.trim();
      this.#path.length = this.#depth;
    }
    return this.#depth === 0;
  }

  record(): Element | Unread {
    return this.#isTooLong ? { line: this.root.line, reason: 'record too long' } : this.root;
  }
}

/** The children of an element by name. */
export const childrenOf = (element: Element, name: string): readonly Element[] => element.children.filter((child) => child.name === name);

/** The elements that a path of names leads to, every branch of it. */
export const at = (element: Element, ...path: readonly string[]): readonly Element[] =>
  path.reduce<readonly Element[]>((elements, name) => elements.flatMap((child) => childrenOf(child, name)), [element]);

/** The texts at the end of a path; elements without text say nothing. */
export const textsAt = (element: Element, ...path: readonly string[]): string[] =>
  at(element, ...path).flatMap(({ text }) => (text === '' ? [] : [text]));

export const textAt = (element: Element, ...path: readonly string[]): string => textsAt(element, ...path)[0] ?? '';
