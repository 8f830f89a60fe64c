import text from './foreign.tsv';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import type { Sounds } from '../reading';
import { inTurn, soundsIn } from '../sounds';
import type { Written } from '../written-letters';
import { CODAS, isSyllable, ONSETS, onsetOf, rimeOf, SILENT, VOWELS } from '../../text/jamo';

const table = once(() => new Map(rows(text).map((row) => [cell(row, 0) + cell(row, 1), soundsIn(weighted(cell(row, 2)))])));

const CODA_COUNT = CODAS.length;

/** What each syllable of a name in Hangul sounds like in a language of which newspapers write it by ear; nothing for a name with other letters. */
export function syllablesOf({ letters }: Written): Sounds[][] | undefined {
  const found: Sounds[][] = [];
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    const pieces = isSyllable(code) ? piecesOf(code, at === 0 ? 0 : letters.charCodeAt(at - 1)) : undefined;
    if (pieces === undefined) return undefined;
    found.push(inTurn(pieces));
  }
  return found;
}

/** What onset, vowel and coda of a syllable sound like behind another one, of code 0 where there is none; nothing with a compound coda. */
function piecesOf(code: number, before: number): readonly Sounds[][] | undefined {
  const coda = rimeOf(code) % CODA_COUNT;
  const open = onsetOf(code) === SILENT && isSyllable(before) && rimeOf(before) % CODA_COUNT === 0;
  const found = [
    table().get(`${ONSETS.charAt(onsetOf(code))}onset`),
    (open ? table().get(`${vowelIn(before)}${vowelIn(code)}vowel`) : undefined) ?? table().get(`${vowelIn(code)}vowel`),
    ...(coda === 0 ? [] : [table().get(`${CODAS.charAt(coda)}coda`)]),
  ].filter((piece) => piece !== undefined);
  return found.length < (coda === 0 ? 2 : 3) ? undefined : found;
}

const vowelIn = (code: number): string => VOWELS.charAt(Math.floor(rimeOf(code) / CODA_COUNT));
