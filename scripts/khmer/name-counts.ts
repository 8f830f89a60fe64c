/** How often words are surnames and given names, from name-words.tsv. */
import { clean } from '../../src/language/khmer/clean';
import { clusters } from '../../src/language/khmer/clusters';
import { isKhmer } from './pairs';
import { add, readRows, total, type Weights } from './table';

export interface NameCounts {
  readonly surnames: Weights;
  readonly given: Weights;
  /** Words that public figures bear. */
  readonly attested: ReadonlySet<string>;
}

/** Counts of cleaned Khmer words. */
export function countsOf(path: string): NameCounts {
  const surnames: Weights = new Map();
  const given: Weights = new Map();
  const attested = new Set<string>();
  for (const [khmer = '', , kind = '', source = '', count = ''] of readRows(path).slice(1)) {
    const word = clean(khmer);
    if (!isKhmer(word)) continue;
    if (!source.includes('model')) attested.add(word);
    const seen = source.includes('model') ? Number(count) : 0;
    if (kind === 'surname') add(surnames, word, seen);
    else if (kind === 'given') add(given, word, seen);
    else {
      add(surnames, word, seen / 2);
      add(given, word, seen / 2);
    }
  }
  return { surnames, given, attested };
}

/** A letter with no vowel or a short open one is no Khmer word (no syllable may end so): what is left of a cut-off name, unless public figures bear it (ស, Sar). */
function cutOff(word: string): boolean {
  const [only, ...more] = clusters(word);
  return only === undefined || (more.length === 0 && ['', 'ិ', 'ឹ', 'ុ', 'ួ'].includes(only.vowel));
}

/** Whole words, and how often each is a surname and a given name among a million of these. */
export function perMillion({ surnames, given, attested }: NameCounts): Map<string, readonly [surname: number, given: number]> {
  const sums = [total(surnames), total(given)] as const;
  const words = [...new Set([...surnames.keys(), ...given.keys()])].filter((word) => attested.has(word) || !cutOff(word));
  return new Map(words.map((word) => [word, [(1e6 * (surnames.get(word) ?? 0)) / sums[0], (1e6 * (given.get(word) ?? 0)) / sums[1]]]));
}
