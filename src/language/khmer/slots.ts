import type { Cluster } from './clusters';

/** One way to read a word: C, V, C, V … and log2 of its share among the ways (≤ 0). */
export interface Alternative {
  readonly bits: number;
  readonly slots: readonly string[];
}

/** Most ways kept for one word. */
export const MOST = 6;

/**
 * The ways to read clusters as pairs of a consonant unit and a vowel unit, likeliest first.
 *
 * Consonant units: `ស` before a vowel, `ស final` after one, stacks as they are written (`ក្ត្រ`, `ទ្ធ final`), `ំ` and `ះ` where
 * they close a syllable. ៉ and ៊ change the vowel alone, so they stay out, but for ប៉ (p) and ប៊ (b).
 *
 * Vowel units: sign and series, as `ា/1`, with `end` where nothing follows it in the word, e.g. `ី/2 end`; `2s` is the second
 * series of a sonorant that follows a syllable of the first, which speech gives the first series (តារា is dara). No sign is
 * `/1` (before a vowel), `/1 closed` (before a consonant that closes the syllable), `/1 end`; bantoc and samyok make `់/1`, `ា់/1`
 * and `័/1`. What follows a final consonant is `/final`. Independent vowels are their own unit after `អ`.
 *
 * What readers of Khmer disagree about becomes alternatives: whether a bare letter between vowels closes the syllable before it
 * (សុខហួរ is sok-huor) or has its inherent vowel (រតនា), whether a stack is one onset or is parted, whether an end is silent.
 */
export function ways(word: readonly Cluster[], isUnit: (consonant: string) => boolean): Alternative[] {
  const steps = word.map((cluster, i) => options(cluster, i, word, isUnit));
  let found: Partial[] = [{ bits: 0, slots: [], open: false }];
  for (const step of steps) {
    const longer: Partial[] = [];
    for (const partial of found) {
      for (const option of step) {
        const next = extend(partial, option);
        if (next !== undefined) longer.push(next);
      }
    }
    if (longer.length > 0) found = longer.sort(byBits).slice(0, 4 * MOST);
  }
  return distinct(found);
}

interface Partial {
  readonly bits: number;
  readonly slots: readonly string[];
  /** The last pair has a vowel, so a consonant can close its syllable. */
  readonly open: boolean;
}

interface Option {
  readonly bits: number;
  readonly slots: readonly string[];
  /** Needs an open syllable before it. */
  readonly closes: boolean;
  readonly opens: boolean;
}

function extend(partial: Partial, option: Option): Partial | undefined {
  if (option.closes && !partial.open) return undefined;
  const slots = [...partial.slots];
  // A bare letter was read as open; now that something closes its syllable, its inherent vowel is the closed one.
  const last = slots.length - 1;
  if (option.closes && (slots[last] === '/1' || slots[last] === '/2')) slots[last] += ' closed';
  return { bits: partial.bits + option.bits, slots: [...slots, ...option.slots], open: option.opens || (option.slots.length === 0 && partial.open) };
}

/** log2 of how often each reading is the right one; estimated on the training pairs, rounded. */
const BITS = {
  even: -1,
  usual: -0.2,
  seldom: -2.5,
  rare: -4,
} as const;

function options(cluster: Cluster, i: number, word: readonly Cluster[], isUnit: (consonant: string) => boolean): Option[] {
  const consonant = consonantOf(cluster);
  const last = i === word.length - 1;
  const bare = cluster.vowel === '' && !cluster.samyok;
  const initial = i === 0;
  if (cluster.killed && !initial) return [silent(BITS.usual), final(consonant, BITS.seldom)];
  if (bare && cluster.bantoc && !initial) return [final(consonant, 0)];
  const onset = (bits: number): Option[] => onsets(cluster, consonant, vowelUnits(cluster, i, word), initial, bits, isUnit);
  if (bare && last && !initial) {
    const closing = cluster.letters.join('') === 'រ' ? [final(consonant, BITS.even), silent(BITS.even)] : [final(consonant, 0)];
    return [...closing, ...onset(BITS.rare)];
  }
  // Pali i and u after a consonant are silent or not: សុវត្ថិ is Sovath, រិទ្ធិ is Rithy.
  if (last && !initial && (cluster.vowel === 'ិ' || cluster.vowel === 'ុ')) return [final(consonant, BITS.even), ...onset(BITS.even)];
  if (bare && !initial) return [final(consonant, BITS.even), ...onset(BITS.even)];
  return onset(0);
}

const silent = (bits: number): Option => ({ bits, slots: [], closes: true, opens: false });
const final = (consonant: string, bits: number): Option => ({ bits, slots: [`${consonant} final`, '/final'], closes: true, opens: false });

/** A cluster that begins a syllable: whole, or with the first letter of its stack closing the syllable before it. */
function onsets(
  cluster: Cluster,
  consonant: string,
  vowels: readonly { bits: number; slots: readonly string[] }[],
  initial: boolean,
  bits: number,
  isUnit: (consonant: string) => boolean,
): Option[] {
  const [first = '', ...rest] = cluster.letters;
  const found: Option[] = [];
  const parted = rest.length > 0 && !initial;
  const whole = rest.length === 0 || isUnit(consonant);
  const asOne = BITS.usual;
  for (const vowel of vowels) {
    if (whole) found.push({ bits: bits + vowel.bits + (parted ? asOne : 0), slots: [consonant, ...vowel.slots], closes: false, opens: opens(vowel.slots) });
    if (parted) {
      const tail = stack(rest);
      found.push({ bits: bits + vowel.bits + BITS.seldom, slots: [`${first} final`, '/final', tail, ...vowel.slots], closes: true, opens: opens(vowel.slots) });
    }
    if (!whole) found.push({ bits: bits + vowel.bits + BITS.rare, slots: [...cluster.letters.flatMap((letter, i) => (i === 0 ? [letter] : ['/final', letter])), ...vowel.slots], closes: false, opens: opens(vowel.slots) });
  }
  return found;
}

const opens = (slots: readonly string[]): boolean => slots.at(-1) !== '/final';

const stack = (letters: readonly string[]): string => letters.join('\u17d2');

/** UNGEGN 1972: ប is b, ប៉ is p; ប៊ keeps b. Elsewhere the shifters say nothing about the consonant. Independent vowels begin with a stop, as អ does. */
function consonantOf(cluster: Cluster): string {
  const [first = ''] = cluster.letters;
  const independent = INDEPENDENT.get(first);
  if (independent !== undefined) return stack([independent, ...cluster.letters.slice(1)]);
  return first === 'ប' && cluster.letters.length === 1 ? first + cluster.shifter : stack(cluster.letters);
}

/** The consonant that an independent vowel implies: vocalic r and l, else the glottal stop. */
const INDEPENDENT: ReadonlyMap<string, string> = new Map([
  ...Array.from('ឥឦឧឩឪឯឰឱឳ', (letter): [string, string] => [letter, 'អ']),
  ...Array.from('ឫឬ', (letter): [string, string] => [letter, 'រ']),
  ...Array.from('ឭឮ', (letter): [string, string] => [letter, 'ល']),
]);

/** The vowel of a cluster with what closes it by sign: nikahit ំ is m, reahmuk ះ is h, both units of their own. */
function vowelUnits(cluster: Cluster, i: number, word: readonly Cluster[]): { bits: number; slots: readonly string[] }[] {
  const next = word[i + 1];
  const end = next === undefined;
  const [first = ''] = cluster.letters;
  if (INDEPENDENT.has(first) && cluster.vowel === '') return [{ bits: 0, slots: [first] }];
  const series = seriesUnit(cluster, i, word);
  const short = next?.bantoc === true && (next.vowel === '' || next.vowel === 'ៈ');
  if (cluster.vowel === '') {
    if (cluster.samyok) return [{ bits: 0, slots: [`័/${series}`] }];
    if (short) return [{ bits: 0, slots: [`់/${series}`] }];
    const place = end ? ' end' : next.letters.length > 1 && next.vowel !== '' ? ' closed' : '';
    return [{ bits: 0, slots: [`/${series === '2s' ? 2 : series}${place}`] }];
  }
  const unit = `${cluster.vowel}/${series}`;
  if (cluster.vowel.endsWith('ំ')) {
    // ាំង is ang, not amng: there the nikahit only marks the short vowel (UNGEGN 1972: ămng is never written).
    if (cluster.vowel === 'ាំ' && next?.letters.join('') === 'ង' && next.vowel === '') return [{ bits: 0, slots: [unit] }];
    return [{ bits: 0, slots: [unit, 'ំ', '/final'] }];
  }
  if (cluster.vowel.endsWith('ះ')) {
    return [
      { bits: BITS.even, slots: [unit, 'ះ', '/final'] },
      { bits: BITS.even, slots: [unit] },
    ];
  }
  // រតនៈ is Ratana by ear and Ratanak by habit: the stop at the end is written k.
  if (cluster.vowel === 'ៈ') {
    return [
      { bits: BITS.even, slots: [unit, 'ៈ', '/final'] },
      { bits: BITS.even, slots: [unit] },
    ];
  }
  if (short && cluster.vowel === 'ា') return [{ bits: 0, slots: [`ា់/${series}`] }];
  return [{ bits: 0, slots: [end ? `${unit} end` : unit] }];
}

/** Huffman 1970: a sonorant that begins a later syllable takes the series of the syllable before it, in speech. */
function seriesUnit(cluster: Cluster, i: number, word: readonly Cluster[]): string {
  if (!cluster.passive || i === 0 || cluster.vowel === '') return String(cluster.series);
  for (let j = i - 1; j >= 0; j--) {
    const before = word[j];
    if (before !== undefined && !before.passive) return before.series === 1 ? '2s' : '2';
  }
  return '2';
}

const byBits = (a: { bits: number }, b: { bits: number }): number => b.bits - a.bits;

/** The likeliest {@link MOST} that differ; their shares still sum to at most one. */
function distinct(found: readonly Partial[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const { bits, slots } of found) {
    const key = slots.join(' ');
    const known = best.get(key);
    if (known === undefined || known.bits < bits) best.set(key, { bits, slots });
  }
  const sorted = [...best.values()].sort(byBits).slice(0, MOST);
  const share = sorted.reduce((sum, way) => sum + 2 ** way.bits, 0);
  return sorted.map(({ bits, slots }) => ({ bits: bits - Math.log2(share), slots }));
}
