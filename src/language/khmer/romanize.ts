import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Written } from '../written-letters';
import { readWord } from './read';
import systems from './systems.tsv';

/** The standards of systems.tsv, in the order of its columns. */
export const SYSTEMS = ['ungegn', 'geographic-department', 'bgn-pcgn', 'ala-lc'] as const;
export type System = (typeof SYSTEMS)[number];

/** A Khmer name in one standard, word by word. */
export function romanizeKhmer({ parts, letters, starts }: Written, system: string): string {
  const known = SYSTEMS.find((one) => one === system);
  if (known === undefined) throw new RangeError(`romanizeKhmer: expected a system of ${SYSTEMS.join(', ')}, got ${JSON.stringify(system)}`);
  return parts.map((_, i) => capital(romanizeWord(letters.slice(starts[i], starts[i + 1]), known))).join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A cleaned Khmer word as a standard writes its likeliest reading, in lower case with the standard's marks. */
export function romanizeWord(word: string, system: System): string {
  const column = SYSTEMS.indexOf(system) + 1;
  if (column === 0) throw new RangeError(`romanizeWord: expected a system of ${SYSTEMS.join(', ')}, got ${JSON.stringify(system)}`);
  const [likeliest] = readWord(column < ALA_LC ? word.replace(SILENT, '$&\u17cd').replace(CLOSED, '$&\u17cb') : word);
  if (likeliest === undefined) return '';
  const { slots } = likeliest;
  let text = '';
  for (let i = 0; i < slots.length; i += 2) {
    const [consonant = '', vowel = ''] = slots.slice(i, i + 2);
    // A vocalic r or l is one letter of the standards.
    const own = VOCALIC.test(vowel) ? '' : consonantIn(consonant, column);
    // UNGEGN 1972 and those after it write the glottal stop where the word would be misread without it (Châng’aeur).
    const stop = consonant === 'អ' && column < ALA_LC && (text === '' || /[aeiouăâéêĕĭôŏœŭ\u0306]$/u.test(text));
    text += (stop ? '' : own) + vowelIn(vowel, slots[i + 2], column);
  }
  return text;
}

/**
 * What the standards by sound leave out of two words that make hundreds of place names: the r of អូរ, a stream (Ou Chrov), and the end of ពោធិ, the
 * bodhi tree, which careful writers mark as silent (ពោធិ៍).
 */
const SILENT = /អូរ(?![\u17b6-\u17d3])|ពោធិ(?![\u17cb-\u17d3])/gu;

/** អង្គ, a body or a reservoir, is one closed syllable in place names (Angk Snuol), but in Angkor. */
const CLOSED = /អង្គ(?=[ក-អ])(?!រ)/gu;

const VOCALIC = /^[ឫ-ឮ]$/u;

const values = once(() => new Map(rows(systems).map((row) => [cell(row, 0), row])));

function valueOf(unit: string, column: number): string | undefined {
  const row = values().get(unit);
  if (row === undefined) return undefined;
  const value = cell(row, column);
  return value === '-' ? '' : value;
}

/** A consonant or stack in the standard of a column. */
export function consonantIn(unit: string, column: number): string {
  const whole = unit.replace(/ final$/u, '');
  const known = valueOf(whole, column);
  if (known !== undefined) return known;
  const letters = whole.split('\u17d2');
  // UNGEGN 1972: ប with a subscript is p.
  if (letters[0] === 'ប' && column < ALA_LC) letters[0] = 'ព';
  // A stack that ends a word is said, and written, with its first letter only; ALA-LC writes letters, not sounds.
  const said = unit.endsWith(' final') && column < ALA_LC ? letters.slice(0, 1) : letters;
  const doubled = said[0] === said[1];
  return said.map((letter, i) => (i > 0 && !doubled ? valueOf(`\u17d2${letter}`, column) : undefined) ?? valueOf(letter, column) ?? '').join('');
}

export const ALA_LC: number = SYSTEMS.indexOf('ala-lc') + 1;

/** The sign's own value; short vowels before velars and ័ before យ have one that their unit does not tell, as some signs before one final. */
function vowelIn(unit: string, next: string | undefined, column: number): string {
  const [sign = '', place = ''] = unit.split('/');
  const series = place.replace('2s', '1').replace(' end', sign === '' ? ' end' : '');
  const final = next?.endsWith(' final') === true ? next.charAt(0) : '';
  if (sign === '័' && final === 'យ') return (valueOf(`័យ/${series}`, column) ?? '').replace(/y$/u, '');
  const before = final === '' ? undefined : valueOf(`${sign}/${series} ${VELARS.includes(final) ? 'velar' : final}`, column);
  return before ?? valueOf(place === '' ? sign : `${sign}/${series}`, column) ?? valueOf(`${sign}/${series.replace(/ .*$/u, '')}`, column) ?? '';
}

const VELARS = 'កខគឃង';
