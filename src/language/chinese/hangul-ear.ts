import text from './hangul-ear.tsv';
import { putUnder } from '../../text/by-key';
import { CODAS, ONSETS, VOWELS } from '../../text/jamo';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import type { Emission } from '../channel-source';
import { UnitSums } from '../unit-sums';

/** What every suffix begins with. */
const HEARD = '@heard-';

/** Whom Koreans write by ear who are not read in Mandarin: the suffix of Hangul forms that stand for their sounds, P(one of them), and by whose spellings, with shares. */
export const EARS: readonly { readonly suffix: string; readonly share: number; readonly spelt: readonly (readonly [system: string, share: number])[] }[] = [
  { suffix: `${HEARD}cantonese`, share: 0.5, spelt: [['@cantonese', 1]] },
  { suffix: `${HEARD}hokkien`, share: 0.32, spelt: [['@hokkien', 0.7], ['@teochew', 0.2], ['@hakka', 0.1]] },
  { suffix: `${HEARD}vietnamese`, share: 0.18, spelt: [['@vietnamese', 1]] },
];

const VIETNAMESE = '@vietnamese';
/** Columns of the table. */
const HANGUL = 2;
const IN_VIETNAMESE = 3;

/** Latin letters by the conjoining jamo that they are written with, with P(jamo | letters). */
type Inverse = ReadonlyMap<string, readonly (readonly [letters: string, p: number])[]>;
type Inverses = Readonly<Record<'onset' | 'vowel' | 'coda' | 'whole', Inverse>>;

const inverses = { general: once(() => invert(() => HANGUL)), vietnamese: once(() => invert((row) => (cell(row, IN_VIETNAMESE) === '' ? HANGUL : IN_VIETNAMESE))) };

function invert(columnOf: (row: readonly string[]) => number): Inverses {
  const found = { onset: new Map<string, [string, number][]>(), vowel: new Map<string, [string, number][]>(), coda: new Map<string, [string, number][]>(), whole: new Map<string, [string, number][]>() };
  for (const row of rows(text)) {
    const place = cell(row, 1);
    if (place !== 'onset' && place !== 'vowel' && place !== 'coda' && place !== 'whole') continue;
    const letters = cell(row, 0) === '-' ? '' : cell(row, 0);
    for (const [piece, p] of weighted(cell(row, columnOf(row)))) putUnder(found[place], conjoining(piece, place), [letters, p]);
  }
  return found;
}

/** A cell's jamo as they conjoin in a syllable: single ones are onsets, vowels or codas by their place, syllables are taken apart. */
function conjoining(piece: string, place: string): string {
  return Array.from(piece, (char) => {
    if (VOWELS.includes(char)) return String.fromCharCode(0x1161 + VOWELS.indexOf(char));
    if (place === 'coda' && CODAS.includes(char)) return String.fromCharCode(0x11a7 + CODAS.indexOf(char));
    return ONSETS.includes(char) ? String.fromCharCode(0x1100 + ONSETS.indexOf(char)) : char.normalize('NFD');
  }).join('');
}

/** The Latin spellings of one syllable that Koreans write so, with P(Hangul | letters). */
function lettersHeard(hangul: string, { onset, vowel, coda, whole }: Inverses): [letters: string, p: number][] {
  const jamo = hangul.normalize('NFD');
  const found: [string, number][] = (whole.get(jamo) ?? []).map(([letters, p]) => [letters, p]);
  for (let i = 1; i < jamo.length; i++) {
    for (const [start, p] of onset.get(jamo.slice(0, i)) ?? []) {
      for (let j = i + 1; j <= jamo.length; j++) {
        const ends = coda.get(jamo.slice(j)) ?? [];
        if (ends.length === 0) continue;
        for (const [middle, q] of vowel.get(jamo.slice(i, j)) ?? []) for (const [end, r] of ends) found.push([start + middle + end, p * q * r]);
      }
    }
  }
  return found;
}

/** Of use to one call at a time; what `spelt` asks has sums of its own. */
const sums = new UnitSums();

/** Whether a form is Hangul by ear, by its suffix. */
export const isByEar = (form: string): boolean => form.includes(HEARD);

/** What Hangul with the suffix of an ear may stand for, where `spelt` tells what Latin letters do in a system. */
export function unitsByEar(form: string, spelt: (letters: string, system: string) => readonly Emission[]): Emission[] {
  const at = form.indexOf('@');
  const ear = EARS.find(({ suffix }) => suffix === form.slice(at));
  for (const [system, share] of ear?.spelt ?? []) {
    for (const [letters, p] of lettersHeard(form.slice(0, at), (system === VIETNAMESE ? inverses.vietnamese : inverses.general)())) {
      for (const one of spelt(letters, system)) sums.add(one.unit, one.p * share * p);
    }
  }
  return sums.take();
}
