import text from './foreign.tsv';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import { heardName } from '../heard-name';
import type { Heard } from '../reading';
import type { Written } from '../written-letters';
import { CODAS, isSyllable, ONSETS, onsetOf, rimeOf, SILENT, VOWELS } from './jamo';

/** Ways to hear a name that are kept while its syllables are joined. */
const KEPT = 6;

type Sounds = readonly (readonly [letters: string, bits: number])[];

const table = once(() => new Map(rows(text).map((row): [string, Sounds] =>
  [cell(row, 0) + cell(row, 1), weighted(cell(row, 2)).map(([letters, p]) => [letters === '-' ? '' : letters, Math.log2(p)])])));

const CODA_COUNT = CODAS.length;
const NONE: Sounds = [['', 0]];

/** What onset, vowel and coda of a syllable sound like behind another one, of code 0 where there is none; nothing for a compound coda. */
function soundsOfSyllable(code: number, before: number): readonly (Sounds | undefined)[] {
  const vowel = vowelIn(code);
  const coda = rimeOf(code) % CODA_COUNT;
  const open = onsetOf(code) === SILENT && isSyllable(before) && rimeOf(before) % CODA_COUNT === 0;
  return [
    table().get(`${ONSETS.charAt(onsetOf(code))}onset`),
    (open ? table().get(`${vowelIn(before)}${vowel}vowel`) : undefined) ?? table().get(`${vowel}vowel`),
    coda === 0 ? NONE : table().get(`${CODAS.charAt(coda)}coda`),
  ];
}

const vowelIn = (code: number): string => VOWELS.charAt(Math.floor(rimeOf(code) / CODA_COUNT));

/** A name in the making: its letters, and the place in the Hangul of each. */
interface Way {
  readonly bits: number;
  readonly letters: string;
  readonly places: readonly number[];
}

/** A name in Hangul as it sounds in a language of which newspapers write it by ear, likeliest first; none for what has other letters. */
export function soundsOf(name: Written): Heard[] {
  let ways: Way[] = [{ bits: 0, letters: '', places: [] }];
  for (let at = 0; at < name.letters.length; at++) {
    const code = name.letters.charCodeAt(at);
    if (!isSyllable(code)) return [];
    for (const sounds of soundsOfSyllable(code, at === 0 ? 0 : name.letters.charCodeAt(at - 1))) {
      if (sounds === undefined) return [];
      ways = ways
        .flatMap(({ bits, letters, places }) => sounds.map(([more, cost]): Way => ({ bits: bits + cost, letters: letters + more, places: [...places, ...Array.from(more, () => at)] })))
        .sort((a, b) => b.bits - a.bits)
        .slice(0, KEPT);
    }
  }
  return ways.map(({ bits, letters, places }) => ({ bits, written: laidOut(name, letters, places), places: [...places, name.letters.length] }));
}

/** The letters as the words of the name: each begins where its first letter in Hangul sounds, and so does each syllable. */
function laidOut(name: Written, letters: string, places: readonly number[]): Written {
  const starts = name.starts.map((start) => {
    const first = places.findIndex((place) => place >= start);
    return first < 0 ? letters.length : first;
  });
  return heardName(name, letters, starts, [...places.keys()].filter((i) => places[i] !== places[i - 1]));
}
