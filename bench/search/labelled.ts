import { below, sample, type Random } from '../../src/calibrate/random';
import { groupBy } from '../../src/calibrate/group';
import type { Pair } from '../../src/calibrate/pair';
import { mainScript } from '../accuracy/scripts';
import { cell } from '../accuracy/tsv';
import { table } from './tables';

/** One person of whom one form is listed and the other is asked for. */
export interface Asked {
  /** The class of the pair. */
  readonly from: string;
  readonly listed: string;
  readonly asked: string;
}

const WESTERN = new Set(table('src/name/given-names.tsv', ['name']).map((row) => cell(row, 'name')));

/**
 * Whether two Latin forms are one name spelt by different habits: not the same letters in another order, case or division, and
 * as far as letters tell, not another name of the person either (a stage name, a title, a Western given name in place of the
 * native one): as many syllables, the same Western names, no form that only leaves out words of the other.
 */
export function isRespelt(a: string, b: string): boolean {
  if (mainScript(a) !== 'latin' || mainScript(b) !== 'latin') return false;
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const same = (keep: (word: string) => boolean): boolean => sorted(one.filter(keep)) === sorted(other.filter(keep));
  const isPartOf = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.includes(word));
  return (
    sorted([...one.join('')]) !== sorted([...other.join('')]) &&
    vowelsIn(one) === vowelsIn(other) &&
    same((word) => WESTERN.has(word)) &&
    !isPartOf(one, other) &&
    !isPartOf(other, one)
  );
}

/** Whether two forms are in two scripts, and no Western given name stands for the native one in either. */
export function isOtherScript(a: string, b: string): boolean {
  return mainScript(a) !== mainScript(b) && !wordsIn(`${a} ${b}`).some((word) => WESTERN.has(word));
}

/** Up to `count` pairs that pass, one a person, in turn from each class so that a large one does not crowd out the small. */
export function drawLabelled(
  pairs: readonly Pair[],
  count: number,
  passes: (a: string, b: string) => boolean,
  taken: Set<string>,
  random: Random,
): Asked[] {
  const queues = [...groupBy(pairs.filter(({ a, b }) => passes(a, b)), (pair) => pair.class).values()].map((members) =>
    sample(members, members.length, random),
  );
  const asked: Asked[] = [];
  for (let left = queues; left.length > 0 && asked.length < count; left = left.filter((queue) => queue.length > 0)) {
    for (const queue of left) {
      const pair = queue.pop();
      if (!pair || asked.length === count || taken.has(pair.entity)) continue;
      taken.add(pair.entity);
      const [listed, query] = below(2, random) === 0 ? [pair.a, pair.b] : [pair.b, pair.a];
      asked.push({ from: pair.class, listed, asked: query });
    }
  }
  return asked;
}

/** Words and syllables set apart by signs, without diacritics and apostrophes. */
function wordsIn(name: string): string[] {
  return name.normalize('NFD').toLowerCase().replaceAll(/[\p{M}'’]/gu, '').match(/[a-z]+/g) ?? [];
}

/** Runs of vowels in all words: the syllables, nearly. */
function vowelsIn(words: readonly string[]): number {
  return words.join(' ').match(/[aeiouy]+/g)?.length ?? 0;
}

function sorted(items: readonly string[]): string {
  return [...items].sort().join(' ');
}
