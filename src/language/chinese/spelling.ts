import { once } from '../../text/once';
import { cell, rows, weighted, type Row } from '../../text/table';
import { LAST_NODE } from '../letter-tree';
import { jyutpingOf } from './apical';
import { tree } from './tree';

/** What stands in a table where the parts of a syllable say how it is spelt. */
const BY_PARTS = '=';

/** The column of the letters that the dialect's readings themselves are written in: Jyutping of Cantonese. It needs no table. */
export const OWN = -1;

/** A spelling made of parts is left out where fewer writers than this choose it for the syllable, or a dozen others are likelier. */
const LEAST = 0.006;
const MOST = 12;

/** The spellings of an onset or a rime. */
interface Part {
  readonly forms: readonly string[];
  readonly weights: readonly number[];
  /** Where an onset leads in the tree of letters. */
  readonly nodes: readonly number[];
}

/** The most spellings of a syllable, before those that nobody uses are left out. */
const SPELLINGS = 1024;
/** Spellings of one syllable while they are made: the node of each, its weight, and its parts by number. */
const made = { size: 0, nodes: new Int32Array(SPELLINGS), weights: new Float64Array(SPELLINGS), onsets: new Int32Array(SPELLINGS), rimes: new Int32Array(SPELLINGS) };
/** By node the number of the syllable that was spelt so last, counted from 1, times {@link SPELLINGS}, and the spelling's place: looking through all would take longer than all else. */
const reached = { syllable: 0, places: once(() => new Int32Array(LAST_NODE + 1)) };

/**
 * A dialect's habits of spelling by the onset and the rime of a syllable, and by the whole syllable where the two do not say
 * it. Each habit is a column.
 */
export class Spelling {
  readonly #byPart = { onset: new Map<string, Row>(), rime: new Map<string, Row>(), syllable: new Map<string, Row>() };
  /** By the text of a cell: the same few parts make all syllables. */
  readonly #parts = new Map<string, Part>();

  constructor(table: string) {
    for (const row of rows(table)) {
      const place = cell(row, 1);
      if (place === 'onset' || place === 'rime' || place === 'syllable') this.#byPart[place].set(cell(row, 0), row);
    }
  }

  /** The one spelling of a standard: `zhang` is ch and ang. A syllable of no table stands as it is. */
  standard(syllable: string, column: number): string {
    if (column === OWN) return jyutpingOf(syllable);
    const whole = this.#whole(syllable, column);
    if (whole !== '') return whole;
    const [first, rest] = this.#cells(syllable, column);
    return first === '' || rest === '' ? syllable : bare(first) + bare(rest);
  }

  /** Every spelling in use, with P(spelling | syllable), likeliest first. */
  spellings(syllable: string, column: number): [form: string, p: number][] {
    if (column === OWN) return [[this.standard(syllable, column), 1]];
    const whole = this.#whole(syllable, column);
    if (whole !== '') return weighted(whole);
    const [onset, rime] = this.#cells(syllable, column).map((text) => this.#part(text));
    this.#multiply(onset, rime);
    return Array.from({ length: made.size }, (_, i) => [
      (onset?.forms[made.onsets[i] ?? 0] ?? '') + (rime?.forms[made.rimes[i] ?? 0] ?? ''), made.weights[i] ?? 0,
    ]);
  }

  /** Puts the same into the tree of letters: `end` is told the node of each. */
  plant(syllable: string, column: number, end: (node: number, p: number) => void): void {
    if (column === OWN) return end(tree.insert(jyutpingOf(syllable)), 1);
    const whole = this.#whole(syllable, column);
    if (whole !== '') {
      for (const [form, p] of weighted(whole)) end(tree.insert(form), p);
      return;
    }
    const length = onsetLength(syllable);
    const onset = this.#byPart.onset.get(syllable.slice(0, length));
    const rime = this.#byPart.rime.get(syllable.slice(length));
    this.#multiply(this.#part(onset?.[column] ?? ''), this.#part(rime?.[column] ?? ''));
    for (let i = 0; i < made.size; i++) end(made.nodes[i] ?? 0, made.weights[i] ?? 0);
  }

  /** The cell of a syllable that its parts do not spell; else ''. */
  #whole(syllable: string, column: number): string {
    const whole = cell(this.#byPart.syllable.get(syllable) ?? [], column);
    return whole === BY_PARTS ? '' : whole;
  }

  /** The cells of onset and rime. */
  #cells(syllable: string, column: number): [onset: string, rime: string] {
    const length = onsetLength(syllable);
    const [onset, rime] = [this.#byPart.onset.get(syllable.slice(0, length)), this.#byPart.rime.get(syllable.slice(length))];
    return [cell(onset ?? [], column), cell(rime ?? [], column)];
  }

  #part(text: string): Part {
    let known = this.#parts.get(text);
    if (known === undefined) {
      const list = weighted(text);
      known = { forms: list.map(([form]) => form), weights: list.map(([, p]) => p), nodes: list.map(([form]) => tree.insert(form)) };
      this.#parts.set(text, known);
    }
    return known;
  }

  /** Leaves in {@link made} every onset before every rime: what is spelt alike once, no more than are in use, likeliest first. */
  #multiply(onset: Part = NONE, rime: Part = NONE): void {
    const { nodes, weights, onsets, rimes } = made;
    const places = reached.places();
    const before = ++reached.syllable * SPELLINGS;
    let size = 0;
    for (let o = 0; o < onset.forms.length; o++) {
      for (let r = 0; r < rime.forms.length; r++) {
        const p = (onset.weights[o] ?? 0) * (rime.weights[r] ?? 0);
        if (p < LEAST / 4) break; // likeliest first
        const node = tree.insert(rime.forms[r] ?? '', onset.nodes[o]);
        const place = (places[node] ?? 0) - before;
        if (place >= 0) {
          weights[place] = (weights[place] ?? 0) + p;
          continue;
        }
        places[node] = before + size;
        nodes[size] = node;
        weights[size] = p;
        onsets[size] = o;
        rimes[size++] = r;
      }
    }
    // Insertion keeps equal ones in the order in which they were made.
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const node = nodes[i] ?? 0;
      const p = weights[i] ?? 0;
      const o = onsets[i] ?? 0;
      const r = rimes[i] ?? 0;
      if (p < LEAST) continue;
      let place = kept++;
      for (; place > 0 && (weights[place - 1] ?? 0) < p; place--) copy(place - 1, place);
      nodes[place] = node;
      weights[place] = p;
      onsets[place] = o;
      rimes[place] = r;
    }
    made.size = Math.min(kept, MOST);
    let sum = 0;
    for (let i = 0; i < made.size; i++) sum += weights[i] ?? 0;
    for (let i = 0; i < made.size; i++) weights[i] = (weights[i] ?? 0) / sum;
  }
}

const VOWELS = 'aeiouv';

/** Letters before the first vowel. */
function onsetLength(syllable: string): number {
  let length = 0;
  while (length < syllable.length && !VOWELS.includes(syllable.charAt(length))) length++;
  return length;
}

const NONE: Part = { forms: [], weights: [], nodes: [] };

function copy(from: number, to: number): void {
  made.nodes[to] = made.nodes[from] ?? 0;
  made.weights[to] = made.weights[from] ?? 0;
  made.onsets[to] = made.onsets[from] ?? 0;
  made.rimes[to] = made.rimes[from] ?? 0;
}

const bare = (part: string): string => (part === '-' ? '' : part);
