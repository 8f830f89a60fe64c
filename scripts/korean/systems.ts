/** What the standards of systems.tsv make of an onset, a rime or a surname, folded to a–z. */
import { fold } from './pairs';
import type { Syllable } from './hangul';
import { readRows } from './table';

export const SYSTEMS = ['revised', 'mccune-reischauer', 'north-korean', 'yale'] as const;
export type System = (typeof SYSTEMS)[number];
type Place = 'initial' | 'medial-voiced' | 'vowel' | 'final';

const TABLE = new URL('../../src/language/korean/systems.tsv', import.meta.url).pathname;
const cells = new Map(readRows(TABLE).map(([jamo = '', place = '', ...spellings]) => [`${jamo} ${place}`, spellings]));

/** One jamo in one standard; the empty spelling is ''. */
export function jamo(letter: string, place: Place, system: System): string {
  if (letter === '') return '';
  const spelling = cells.get(`${letter} ${place}`)?.[SYSTEMS.indexOf(system)];
  if (spelling === undefined) throw new RangeError(`systems.tsv: expected a row for ${letter} ${place}, got none`);
  return spelling === '-' ? '' : fold(spelling);
}

export function rime(vowel: string, coda: string, system: System): string {
  return jamo(vowel, 'vowel', system) + jamo(coda, 'final', system);
}

/** A surname as the standard spells it: voiced inside after a vowel or a sonorant, as McCune and Reischauer 1939 ask. */
export function surname(parts: readonly Syllable[], system: System): string {
  return parts
    .map((part, i) => {
      const before = parts[i - 1]?.coda;
      const voiced = before !== undefined && /^[ㄴㄹㅁㅇ]?$/u.test(before);
      return jamo(part.onset, voiced ? 'medial-voiced' : 'initial', system) + yaleLabial(part, system);
    })
    .join('');
}

/** Yale: "ㅜ is u after a labial" (Martin 1954), elsewhere wu. */
function yaleLabial(part: Syllable, system: System): string {
  const spelled = rime(part.vowel, part.coda, system);
  return system === 'yale' && /[ㅁㅂㅃㅍ]/u.test(part.onset) ? spelled.replace(/^wu/u, 'u') : spelled;
}
