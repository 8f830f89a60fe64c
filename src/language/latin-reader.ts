import { arrangements, type Arrangement } from './arrange';
import { NO_FORM, type Channel } from './channel';
import { cuts } from './cut';
import { plainBits } from './plain';
import type { LanguageCode, Reading } from './reading';
import type { Written } from './written-letters';

/** How a language of surname and syllables is read from Latin letters. */
export interface LatinRoom {
  readonly code: LanguageCode;
  /** Channels by kind: the surname, the first given syllable, the later ones. */
  readonly channels: readonly [surname: Channel, first: Channel, next: Channel];
  /** Spelling systems: the suffix of their forms (`@wade`, or '') and log2 P(system). */
  readonly systems: readonly { readonly suffix: string; readonly bits: number }[];
  /** log2 P(number of given syllables), by number. */
  readonly givenCount: readonly number[];
}

/** Every reading of a Latin name in one language: systems × layouts × cuts. */
export function readLatin(name: Written, room: LatinRoom): Reading[] {
  const found: Reading[] = [];
  const layouts = arrangements(name);
  for (const system of room.systems) {
    for (const layout of layouts) readLayout(name, room, system, layout, found);
  }
  return found;
}

function readLayout(
  name: Written, room: LatinRoom, system: { suffix: string; bits: number }, layout: Arrangement, found: Reading[],
): void {
  const [surnames, first, next] = room.channels;
  const [surnameFrom, surnameTo] = layout.surname;
  const [givenFrom, givenTo] = layout.given;
  let bits = system.bits + layout.bits;
  let surname = NO_FORM;
  if (surnameTo > surnameFrom) {
    surname = surnames.form(name.letters.slice(surnameFrom, surnameTo) + system.suffix);
    if (surname === NO_FORM) return;
    bits += surnames.logProbability(surname);
  }
  for (const extra of layout.extras) bits += plainBits(name.parts[extra]?.letters ?? '');
  const ways = givenTo > givenFrom ? cuts(name, givenFrom, givenTo, first, next, system.suffix, room.givenCount.length - 1) : [EMPTY];
  for (const cut of ways) {
    const slots = surname === NO_FORM ? cut.forms : [surname, ...cut.forms];
    if (slots.length === 0) continue;
    const offset = surname === NO_FORM ? 0 : 1;
    const ends = offset === 1 ? [surnameTo, ...cut.ends] : cut.ends;
    found.push({
      language: room.code,
      script: 'latin',
      bits: bits + cut.bits + (room.givenCount[cut.forms.length] ?? 0),
      slots: Int32Array.from(slots),
      kinds: Uint8Array.from(slots, (_, i) => (i < offset ? 0 : i === offset ? 1 : 2)),
      surname: offset,
      from: Uint16Array.from(ends, (_, i) => (i < offset ? surnameFrom : i === offset ? givenFrom : (ends[i - 1] ?? 0))),
      to: Uint16Array.from(ends),
      extras: layout.extras,
      system: system.suffix.slice(1),
    });
  }
}

const EMPTY = { bits: 0, forms: [], ends: [] };
