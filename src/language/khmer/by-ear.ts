import type { Script } from '../../text/script';
import { NO_FORM } from '../channel';
import { type Reading, type Sound, type Sounds } from '../reading';
import type { Written } from '../written-letters';
import { channels } from './channels';
import { BARE } from './latin';
import { formMeant, together } from './meant';

/** Names of more syllables are no Khmer names, as in words.ts. */
const LONGEST = 30;
/** Ways to hear a name that are kept while its syllables are joined. */
const KEPT = 6;
/** Of these so many are readings: what a writer may have meant is in the forms, and they differ in where syllables close. */
const MOST = 3;

type Letters = Sound['letters'];
const NOTHING: Letters = [['', 1]];

/** A name in the making: its last finished pair, which knows those before it, and the one that is not finished. */
interface Way {
  readonly bits: number;
  readonly last: Finished | undefined;
  readonly open: Pair | undefined;
}

/** The forms of a consonant and its vowel, each with the letter of the name in which it begins. */
interface Finished {
  readonly slots: readonly [consonant: number, vowel: number];
  readonly from: readonly [at: number, vowelAt: number];
  readonly before: Finished | undefined;
}

interface Pair {
  readonly consonant: Letters;
  readonly at: number;
  /** Undefined as long as a vowel may still come. */
  readonly vowel: Letters | undefined;
  readonly vowelAt: number;
  /** Whether the consonant closes a syllable: it has its vowel before it. */
  readonly closes: boolean;
  /** Whether it begins a word. */
  readonly begins: boolean;
}

/** A name by the sounds of its letters, one syllable each, in the order in which it is written: in all languages Cambodians are called by surname and given name. */
export function readByEar(name: Written, syllables: readonly (readonly Sounds[])[], script: Script): Reading[] {
  if (syllables.length > LONGEST) return [];
  let ways: Way[] = [{ bits: 0, last: undefined, open: undefined }];
  // Where nothing divides a name its first letter is the surname.
  const given = name.parts.length > 1 ? (name.starts[1] ?? 0) : 1;
  for (const [at, syllable] of syllables.entries()) {
    const begins = name.starts.includes(at);
    if (begins) ways = allFinished(ways);
    const longer: Way[] = [];
    for (const way of ways) for (const { bits, sounds } of syllable) lengthen({ bits: way.bits + bits, last: way.last, open: way.open }, sounds, 0, at, false, begins, longer);
    longer.sort(byLikelihood);
    if (longer.length > KEPT) longer.length = KEPT;
    ways = longer;
  }
  return allFinished(ways).sort(byLikelihood).slice(0, MOST).map(({ bits, last }): Reading => {
    const pairs = pairsTo(last);
    const [slots, from] = [pairs.flatMap((pair) => pair.slots), pairs.flatMap((pair) => pair.from)];
    return {
      language: 'km', script, bits, slots, kinds: slots.map((_, i) => i % 2), surname: 0, from,
      to: [...from.slice(1), name.letters.length], extras: [], system: '', first: 2 * pairs.filter(({ from: [at] }) => at < given).length,
    };
  });
}

function pairsTo(last: Finished | undefined): Finished[] {
  const found: Finished[] = [];
  for (let pair = last; pair !== undefined; pair = pair.before) found.unshift(pair);
  return found;
}

const byLikelihood = (a: Way, b: Way): number => b.bits - a.bits;

/** Adds to `found` every way that goes on with the sounds of a syllable from the `i`-th on; `closes` where its vowel is behind, `begins` where it begins a word. */
function lengthen(way: Way, sounds: readonly Sound[], i: number, at: number, closes: boolean, begins: boolean, found: Way[]): void {
  const sound = sounds[i];
  if (sound === undefined) found.push(way);
  else if (sound.vowel) withVowel(way, sound.letters, sounds, i, at, begins, found);
  else withConsonant(way, sound.letters, sounds, i, at, closes, begins, found);
}

/** A consonant begins a pair; behind one without a vowel, which does not close a syllable, the two may also be one stack. */
function withConsonant(way: Way, consonant: Letters, sounds: readonly Sound[], i: number, at: number, closes: boolean, begins: boolean, found: Way[]): void {
  const { open } = way;
  const apart = finished(way);
  if (apart !== undefined) lengthen({ bits: apart.bits, last: apart.last, open: { consonant, at, vowel: undefined, vowelAt: at, closes, begins: begins && !closes } }, sounds, i + 1, at, closes, begins, found);
  if (open === undefined || open.vowel !== undefined || open.closes || closes) return;
  const stack: Pair = { consonant: together(open.consonant, consonant), at: open.at, vowel: undefined, vowelAt: open.vowelAt, closes: false, begins: open.begins };
  lengthen({ bits: way.bits, last: way.last, open: stack }, sounds, i + 1, at, closes, begins, found);
}

/** A vowel finds its consonant; behind another vowel it stands alone, or both are one, or it is heard as a consonant that closes the syllable (u is វ, i is យ). */
function withVowel(way: Way, vowel: Letters, sounds: readonly Sound[], i: number, at: number, begins: boolean, found: Way[]): void {
  const { open } = way;
  if (open !== undefined && open.vowel === undefined && !open.closes) {
    const pair: Pair = { consonant: open.consonant, at: open.at, vowel, vowelAt: at, closes: false, begins: open.begins };
    return lengthen({ bits: way.bits, last: way.last, open: pair }, sounds, i + 1, at, true, begins, found);
  }
  const apart = finished(way);
  if (apart !== undefined) lengthen({ bits: apart.bits, last: apart.last, open: { consonant: NOTHING, at, vowel, vowelAt: at, closes: false, begins: false } }, sounds, i + 1, at, true, begins, found);
  if (open?.vowel === undefined) return;
  const both: Pair = { consonant: open.consonant, at: open.at, vowel: together(open.vowel, vowel), vowelAt: open.vowelAt, closes: open.closes, begins: open.begins };
  lengthen({ bits: way.bits, last: way.last, open: both }, sounds, i + 1, at, true, begins, found);
  withConsonant(way, vowel, sounds, i, at, true, false, found);
}

/** The way with its open pair as it stands; undefined where no unit is written so. */
function finished(way: Way): Way | undefined {
  const { open } = way;
  if (open === undefined) return way;
  const [consonants, vowels] = channels();
  const consonant = formOf(0, open.consonant);
  const vowel = formOf(1, open.vowel ?? NOTHING);
  if (consonant === NO_FORM || vowel === NO_FORM) return undefined;
  const bare = open.begins && open.vowel === undefined ? BARE : 0;
  return {
    bits: way.bits + consonants.logProbability(consonant) + vowels.logProbability(vowel) + bare,
    last: { slots: [consonant, vowel], from: [open.at, open.vowelAt], before: way.last }, open: undefined,
  };
}

const allFinished = (ways: readonly Way[]): Way[] => ways.map(finished).filter((way) => way !== undefined);

/** Forms of what tables list, which is asked for again and again. */
const known = [new WeakMap<Letters, number>(), new WeakMap<Letters, number>()] as const;

function formOf(kind: 0 | 1, letters: Letters): number {
  let form = known[kind].get(letters);
  if (form === undefined) known[kind].set(letters, (form = channels()[kind].form(formMeant(letters))));
  return form;
}
