import type { Cluster } from './clusters';

/** One way to write down what follows a consonant: V, or V, C, V where the sign itself closes the syllable; log2 of its share. */
export interface VowelWay {
  readonly bits: number;
  readonly slots: readonly string[];
}

/** The vowel slot of a consonant that closes a syllable. */
export const CLOSED = '/final';

export const stack = (letters: readonly string[]): string => letters.join('\u17d2');

/**
 * The consonant letters of a cluster as units know them: independent vowels imply a consonant, vocalic r and l their own, the
 * others the glottal stop; ឝ ឞ, of Sanskrit only, sound like ស.
 */
export const lettersOf = (cluster: Cluster): string[] => cluster.letters.map((letter) => IMPLIED.get(letter) ?? letter);

const IMPLIED: ReadonlyMap<string, string> = new Map([
  ...Array.from('ឥឦឧឨឩឪឯឰឱឲឳឣឤ', (letter): [string, string] => [letter, 'អ']),
  ...Array.from('ឫឬ', (letter): [string, string] => [letter, 'រ']),
  ...Array.from('ឭឮ', (letter): [string, string] => [letter, 'ល']),
  ...Array.from('ឝឞ', (letter): [string, string] => [letter, 'ស']),
]);

/** UNGEGN 1972: ប is b, ប៉ is p; ប៊ keeps b. Elsewhere the shifters say nothing about the consonant, only about its vowel. */
export function consonantUnit(cluster: Cluster): string {
  const letters = lettersOf(cluster);
  return letters.length === 1 && letters[0] === 'ប' ? `ប${cluster.shifter}` : stack(letters);
}

/**
 * The vowel of the cluster at `i`. Nikahit ំ and reahmuk ះ close the syllable with an m and an h, which are consonant units of
 * their own; the vowel before them has a value of its own where UNGEGN 1972 lists it so (ំ ុំ ាំ, ះ ិះ ុះ េះ ោះ).
 */
export function vowelWays(cluster: Cluster, i: number, word: readonly Cluster[]): VowelWay[] {
  const next = word[i + 1];
  const first = cluster.letters[0] ?? '';
  if (INDEPENDENT_VOWELS.includes(first) && cluster.vowel === '') return [{ bits: 0, slots: [first] }];
  const series = seriesUnit(cluster, i, word);
  const shortened = next !== undefined && next.bantoc && next.vowel === '';
  if (cluster.vowel === '') return [{ bits: 0, slots: [inherent(cluster, shortened, next)] }];
  const sign = cluster.vowel.replace(/[\u17c6-\u17c8]+$/u, '');
  const closer = cluster.vowel.slice(sign.length).charAt(0);
  if (closer === '') return [{ bits: 0, slots: [shortened && sign === 'ា' ? `ា់/${series}` : `${sign}/${series}${next === undefined ? ' end' : ''}`] }];
  const unit = OWN_VALUE.has(sign + closer) ? `${sign}${closer}/${series}` : `${sign}/${series}`;
  if (closer === 'ំ') {
    // ាំង is ang, not amng: there the nikahit only marks the short vowel.
    const silent = sign === 'ា' && next !== undefined && next.vowel === '' && next.letters.length === 1 && next.letters[0] === 'ង';
    return [{ bits: 0, slots: silent ? [unit] : [unit, closer, CLOSED] }];
  }
  // រតនៈ is Ratana by ear and Ratanak by habit; ះ is h, s after the French, or nothing.
  return [
    { bits: -1, slots: [unit, closer, CLOSED] },
    { bits: -1, slots: [unit] },
  ];
}

const INDEPENDENT_VOWELS = 'ឥឦឧឩឪឫឬឭឮឯឰឱឳ';
const OWN_VALUE: ReadonlySet<string> = new Set(['ំ', 'ុំ', 'ាំ', 'ះ', 'ិះ', 'ុះ', 'េះ', 'ោះ', 'ៈ']);

function inherent(cluster: Cluster, shortened: boolean, next: Cluster | undefined): string {
  if (cluster.samyok) return `័/${cluster.series}`;
  if (shortened) return `់/${cluster.series}`;
  if (next === undefined) return `/${cluster.series} end`;
  return next.letters.length > 1 && next.vowel !== '' ? `/${cluster.series} closed` : `/${cluster.series}`;
}

/**
 * Huffman 1970: in speech a sonorant that begins a later syllable takes the series of the syllable before it (តារា is dara, not
 * darea; ចម្រើន). Writers follow speech or the letter, so it is a third series, `2s`. It does not reach over a syllable that is
 * closed or has a long vowel of native words, where two words have mostly been joined (មានជ័យ, ស្រែមាន់).
 */
function seriesUnit(cluster: Cluster, i: number, word: readonly Cluster[]): string {
  if (!cluster.passive) return String(cluster.series);
  for (let j = i - 1; j >= 0; j--) {
    const before = word[j];
    if (before === undefined || !REACHES.has(before.vowel) || before.bantoc || before.killed || (before.vowel === '' && j > 0)) return '2';
    if (!before.passive) return before.series === 1 ? '2s' : '2';
  }
  return '2';
}

const REACHES: ReadonlySet<string> = new Set(['', 'ា', 'ិ', 'ី', 'ុ', 'ូ', 'េ', 'ំ', 'ោ']);
