import type { Recent } from '../text/recent';
import { arrangements, type Arrangement } from './arrange';
import { NO_FORM, type Channel } from './channel';
import { cuts, initialAt, type Cut } from './cut';
import { plainBits } from './plain';
import type { Script } from '../text/script';
import { KEPT, UNLIKELY, type LanguageCode, type Reading } from './reading';
import type { Written } from './written-letters';

/** How a language of surname and syllables is read from Latin letters. */
export interface LatinRoom {
  readonly code: LanguageCode;
  /** The script behind the letters: Latin, or one whose sounds they stand for. */
  readonly script: Script;
  /** Channels by kind: the surname, the first given syllable, the later ones. */
  readonly channels: readonly [surname: Channel, first: Channel, next: Channel];
  /** Spelling systems: the suffix of their forms (`@wade`, or '') and log2 P(system). */
  readonly systems: readonly { readonly suffix: string; readonly bits: number }[];
  /** log2 P(number of given syllables), by number. */
  readonly givenCount: readonly number[];
  /** Given names cut lately: the same ones come back name after name. */
  readonly cuts: Recent<readonly Cut[]>;
}

/** What decides how a run of letters is cut: the letters, where the writer divided them, initials, the system. */
function keyOf(name: Written, from: number, to: number, suffix: string, slip: boolean): string {
  let key = slip ? `~${suffix} ` : `${suffix} `;
  for (let i = from; i < to; i++) {
    if (i > from && name.divided[i] === 1) key += '-';
    key += name.letters[i] ?? '';
    if (initialAt(name, i)) key += '.';
  }
  return key;
}

/** A reading in the making. */
interface Draft {
  readonly bits: number;
  readonly layout: Arrangement;
  readonly surname: number;
  readonly cut: Cut;
  readonly suffix: string;
}

/**
 * The likeliest readings of a Latin name in one language, over systems, layouts and cuts. With `slip`, one given syllable
 * may be mistyped, if the surname is a familiar one.
 */
export function readLatin(name: Written, room: LatinRoom, slip = false): Reading[] {
  const drafts: Draft[] = [];
  const layouts = arrangements(name);
  let best = Number.NEGATIVE_INFINITY;
  for (const system of room.systems) {
    for (const layout of layouts) {
      for (const draft of draftsOf(name, room, system, layout, best + UNLIKELY, slip)) {
        drafts.push(draft);
        best = Math.max(best, draft.bits);
      }
    }
  }
  return drafts
    .filter(({ bits }) => bits > best + UNLIKELY)
    .sort((a, b) => b.bits - a.bits)
    .slice(0, KEPT)
    .map((draft) => readingOf(draft, room));
}

/** A surname this rare or rarer is not familiar enough to look for slips beside it. */
const FAMILIAR = -13;

/** The drafts of one layout that are likelier than `least`. */
function draftsOf(
  name: Written, room: LatinRoom, { suffix, bits: share }: LatinRoom['systems'][number], layout: Arrangement, least: number,
  slip: boolean,
): Draft[] {
  const [surnames, first, next] = room.channels;
  const [surnameFrom, surnameTo] = layout.surname;
  const [givenFrom, givenTo] = layout.given;
  let bits = share + layout.bits;
  let surname = NO_FORM;
  if (surnameTo > surnameFrom) {
    surname = surnames.lexicon(suffix).find(name.letters, surnameFrom, surnameTo);
    if (surname === NO_FORM) return [];
    bits += surnames.logProbability(surname);
  }
  for (const extra of layout.extras) bits += plainBits(name.parts[extra]?.letters ?? '');
  if (bits < least || (surname === NO_FORM && givenTo === givenFrom)) return [];
  if (slip && (surname === NO_FORM || layout.extras.length > 0 || surnames.logProbability(surname) < FAMILIAR)) return [];
  const most = room.givenCount.length - 1;
  const ways = givenTo > givenFrom
    ? room.cuts.get(keyOf(name, givenFrom, givenTo, suffix, slip), () => cuts(name, givenFrom, givenTo, first, next, suffix, most, slip))
    : NOTHING;
  return ways
    .map((cut) => ({ bits: bits + cut.bits + (room.givenCount[cut.forms.length] ?? 0), layout, surname, cut, suffix }))
    .filter((draft) => draft.bits > least);
}

function readingOf({ bits, layout, surname, cut, suffix }: Draft, { code: language, script }: LatinRoom): Reading {
  const offset = surname === NO_FORM ? 0 : 1;
  const [givenFrom] = layout.given;
  return {
    language, script, bits,
    slots: offset === 1 ? [surname, ...cut.forms] : cut.forms,
    kinds: [...(offset === 1 ? [0] : []), ...cut.forms.map((_, i) => (i === 0 ? 1 : 2))],
    surname: offset,
    from: [...layout.surname.slice(0, offset), ...cut.ends.map((_, i) => givenFrom + (cut.ends[i - 1] ?? 0))],
    to: [...layout.surname.slice(1, 1 + offset), ...cut.ends.map((end) => givenFrom + end)],
    extras: layout.extras,
    system: suffix.slice(1),
  };
}

const NOTHING: Cut[] = [{ bits: 0, forms: [], ends: [] }];
