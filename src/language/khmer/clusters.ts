/** Series 1 consonants have the inherent vowel â, series 2 have ô; a vowel sign has one value after each. */
export type Series = 1 | 2;

/** One orthographic syllable of Khmer: a letter with what is written under, over and around it. */
export interface Cluster {
  /** The consonant with its subscripts, first to last: `ក្ត្រ` is ក ត រ. An independent vowel stands alone. */
  readonly letters: readonly string[];
  /** ៉ or ៊, or '' */
  readonly shifter: string;
  /** The vowel sign with nikahit ំ, reahmuk ះ or yuukaleapintu ៈ where they are part of the vowel: `ា`, `ុំ`, `េះ`, ''. */
  readonly vowel: string;
  readonly series: Series;
  /** The letters are sonorants only: they take the series of what stands before them. */
  readonly passive: boolean;
  /** Bantoc ់: the vowel *before* this consonant is short, so this consonant closes a syllable. */
  readonly bantoc: boolean;
  /** Samyok sannya ័: a short vowel. */
  readonly samyok: boolean;
  /** Toandakhiat ៍ or viriam ៑: not pronounced. */
  readonly killed: boolean;
}

/**
 * base, robat, subscripts, shifter, vowel signs, marks, final signs: the order that {@link clean} gives. Robat ៌ (an r of
 * Sanskrit, silent in names), kakabat and ahsda are read over.
 */
const CLUSTER =
  /([\u1780-\u17b3])\u17cc?((?:\u17d2[\u1780-\u17b3])*)([\u17c9\u17ca]?)([\u17b6-\u17c5]*)([\u17c6\u17cb-\u17d1]*)([\u17c7\u17c8]?)/gu;

/** The clusters of a cleaned Khmer word, first to last. Signs without a letter are skipped. */
export function clusters(word: string): Cluster[] {
  return Array.from(word.matchAll(CLUSTER), ([, base = '', subscripts = '', shifter = '', sign = '', marks = '', end = '']) => {
    const letters = [base, ...subscripts.split('\u17d2').slice(1)];
    const nikahit = marks.includes('\u17c6') ? '\u17c6' : '';
    return {
      letters,
      shifter,
      // One sign a letter: a second one is a slip of the hand, and no reader reads it.
      vowel: sign.slice(0, 1) + nikahit + end,
      series: seriesOf(letters, shifter),
      passive: shifter === '' && letters.every(isSonorant),
      bantoc: marks.includes('\u17cb'),
      samyok: marks.includes('\u17d0'),
      killed: /[\u17cd\u17d1]/u.test(marks),
    };
  });
}

/**
 * UNGEGN 1972 (after BGN/PCGN 1972), table of consonants: the first series is ក ខ ច ឆ ដ ឋ ណ ត ថ ប ផ ស ហ ឡ អ, all others are
 * the second. Note on the marks: ៉ (musĕkâtoăn) moves a letter to the first series, ៊ (treisâpt) to the second.
 *
 * Huffman 1970, Cambodian System of Writing: in a stack the *dominant* letter rules; stops, ស ហ and អ dominate sonorants
 * (ស្រ is first, ទ្រ second), and of two dominant letters the last one rules.
 */
function seriesOf(letters: readonly string[], shifter: string): Series {
  if (shifter === '\u17c9') return 1;
  if (shifter === '\u17ca') return 2;
  const dominant = letters.filter((letter) => !isSonorant(letter));
  return FIRST.has(dominant.at(-1) ?? letters[0] ?? '') ? 1 : 2;
}

const FIRST: ReadonlySet<string> = new Set('កខចឆដឋណតថបផសហឡអ');

/** ណ and ឡ are sonorants by sound, but first by their own right. */
const isSonorant = (letter: string): boolean => SONORANTS.has(letter);
const SONORANTS: ReadonlySet<string> = new Set('ងញនមយរលវ');
