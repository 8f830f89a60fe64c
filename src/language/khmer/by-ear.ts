import type { Script } from '../../text/script';
import { NO_FORM } from '../channel';
import { UNLIKELY, type Reading, type Sound, type Sounds } from '../reading';
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
  readonly vowel?: Letters;
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
    if (begins) ways = ways.flatMap(finished);
    ways = ways.flatMap((way) => syllable.flatMap((sounds) => withSounds(way, sounds, at, begins))).sort(byLikelihood).slice(0, KEPT);
  }
  const found = ways.flatMap(finished).sort(byLikelihood).slice(0, MOST);
  return found.filter(({ bits }) => bits > (found[0]?.bits ?? 0) + UNLIKELY).map(({ bits, last }): Reading => {
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

function withSounds(way: Way, { bits, sounds }: Sounds, at: number, begins: boolean): Way[] {
  let ways: Way[] = [{ ...way, bits: way.bits + bits }];
  let closes = false;
  for (const { vowel, letters } of sounds) {
    ways = ways.flatMap((one) => (vowel ? withVowel(one, letters, at) : withConsonant(one, letters, at, closes, begins && !closes)));
    closes ||= vowel;
  }
  return ways;
}

/** A consonant begins a pair; behind one without a vowel, which does not close a syllable, the two may also be one stack. */
function withConsonant(way: Way, consonant: Letters, at: number, closes: boolean, begins: boolean): Way[] {
  const { open } = way;
  const apart = finished(way).map((one): Way => ({ ...one, open: { consonant, at, vowelAt: at, closes, begins } }));
  if (open === undefined || open.vowel !== undefined || open.closes || closes) return apart;
  return [...apart, { ...way, open: { ...open, consonant: together(open.consonant, consonant) } }];
}

/** A vowel finds its consonant; behind another vowel it stands alone, or both are one, or it is heard as a consonant that closes the syllable (u is វ, i is យ). */
function withVowel(way: Way, vowel: Letters, at: number): Way[] {
  const { open } = way;
  if (open !== undefined && open.vowel === undefined && !open.closes) return [{ ...way, open: { ...open, vowel, vowelAt: at } }];
  const apart = finished(way).map((one): Way => ({ ...one, open: { consonant: NOTHING, at, vowel, vowelAt: at, closes: false, begins: false } }));
  if (open?.vowel === undefined) return apart;
  return [...apart, { ...way, open: { ...open, vowel: together(open.vowel, vowel) } }, ...withConsonant(way, vowel, at, true, false)];
}

/** The way with its open pair as it stands; none where no unit is written so. */
function finished(way: Way): Way[] {
  const { open } = way;
  if (open === undefined) return [way];
  const [consonants, vowels] = channels();
  const consonant = formOf(0, open.consonant);
  const vowel = formOf(1, open.vowel ?? NOTHING);
  if (consonant === NO_FORM || vowel === NO_FORM) return [];
  const bare = open.begins && open.vowel === undefined ? BARE : 0;
  return [{
    bits: way.bits + consonants.logProbability(consonant) + vowels.logProbability(vowel) + bare,
    last: { slots: [consonant, vowel], from: [open.at, open.vowelAt], before: way.last }, open: undefined,
  }];
}

/** Forms of what tables list, which is asked for again and again. */
const known = [new WeakMap<Letters, number>(), new WeakMap<Letters, number>()] as const;

function formOf(kind: 0 | 1, letters: Letters): number {
  let form = known[kind].get(letters);
  if (form === undefined) known[kind].set(letters, (form = channels()[kind].form(formMeant(letters))));
  return form;
}
