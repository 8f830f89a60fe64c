import { firstReading } from '../han/repertoire-readings';
import { dialects } from './dialects';
import { toneless, type Apart } from './sounds';

/** The syllables of syllables.cantonese.tsv for these. */
const APICAL: ReadonlyMap<string, string> = new Map([['zi', 'zzi'], ['ci', 'cci']]);
const PLAIN: ReadonlyMap<string, string> = new Map(Array.from(APICAL, ([jyutping, apart]) => [apart, jyutping]));
const OF_MANDARIN = /^[zc]i$/u;

/**
 * The registries of Hong Kong write the vowel of 子 and 慈 tsz, as Cantonese said it when their habit arose, and that of 志 and 池 chi; the two are one in Jyutping (zi, ci), but
 * Mandarin keeps them apart (zi, ci and zhi, chi). Chan Tsz Wai is 陳子偉 and not 陳志偉.
 */
export const apical: Apart = {
  syllables: new Set(APICAL.keys()),
  nameOf(syllable, place) {
    const other = APICAL.get(syllable);
    return other !== undefined && OF_MANDARIN.test(toneless(firstReading(dialects.mandarin(), place))) ? other : syllable;
  },
};

/** A syllable as Jyutping has it. */
export const jyutpingOf = (syllable: string): string => PLAIN.get(syllable) ?? syllable;
