import type { Row } from '../../text/table';
import { Ends } from '../ends';
import { isBySyllables, partsOf, readingsOf, spellingsOf, syllablesOf } from './surname-row';
import { LEARNT, spellings, USUAL, type ChineseSystem } from './systems';
import { tree } from './tree';

/** The most syllables of a dialect. */
const SYLLABLES = 1024;

type Parts = readonly (readonly (readonly [form: string, p: number])[])[];

/**
 * The surnames of the table by their Latin forms in one system. Most are spelt as their syllable is in a given name, and are found by that: entered one by one, a
 * dozen spellings of each, they would take a fifth of the time of a first look-up.
 */
export class SurnameForms {
  /** Surnames that the table spells, and those of two syllables, at the nodes of their forms. */
  readonly #listed = new Ends();
  /** Surnames by the number of their syllable, counted from 1. */
  readonly #read = new Ends(SYLLABLES);
  /** Made before any letters are looked for: they lead to a node of the tree only once they are there. */
  readonly #syllables: Ends;

  constructor(surnames: Iterable<{ readonly row: Row; readonly unit: number }>, system: ChineseSystem) {
    this.#syllables = system.surname();
    // Most syllables of double surnames are those of several.
    const spelt = new Map<string, ReturnType<ChineseSystem['spell']>>();
    const spell: ChineseSystem['spell'] = (syllable) => {
      let known = spelt.get(syllable);
      if (known === undefined) spelt.set(syllable, (known = system.spell(syllable)));
      return known;
    };
    const numbers = system.sounds().numbers;
    const [learnt, usual] = system.dialect === 'cantonese' ? [LEARNT, USUAL] : [[], 1];
    for (const { row, unit } of surnames) {
      const bySyllables = isBySyllables(row, system);
      const readings = bySyllables ? readingsOf(row, system.dialect) : [];
      const [only = []] = readings;
      if (readings.length === 1 && only.every(([reading]) => numbers.has(reading))) {
        for (const [reading, share] of only) this.#read.add((numbers.get(reading) ?? 0) + 1, unit, share);
        continue;
      }
      this.#plant(bySyllables ? partsOf(row, system, spell) : [spellingsOf(row, system)], 0, 0, unit, usual);
      for (const { column, weight } of learnt) this.#listed.add(tree.insert(syllablesOf(row, 'cantonese').map((syllable) => spellings.cantonese().standard(syllable, column)).join('')), unit, weight);
    }
  }

  /** Where forms end that are not those of a given syllable. */
  get nodes(): readonly number[] {
    return this.#listed.nodes;
  }

  /** Visits the surnames whose form ends at a node, with P(form | surname), some perhaps more than once. */
  each(node: number, visit: (surname: number, p: number) => void): void {
    this.#listed.each(node, visit);
    this.#syllables.each(node, (syllable, p) => this.#read.each(syllable + 1, (surname, share) => visit(surname, p * share)));
  }

  /** Adds every spelling of several syllables written as one word, from one of them and a node on. Two of them have a hundred spellings: only their nodes are made. */
  #plant(parts: Parts, part: number, node: number, unit: number, weight: number): void {
    for (const [form, p] of parts[part] ?? []) {
      const end = tree.insert(form, node);
      if (part + 1 < parts.length) this.#plant(parts, part + 1, end, unit, weight * p);
      else this.#listed.add(end, unit, weight * p);
    }
  }
}
