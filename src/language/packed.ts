import { commonSpelling } from './common-spelling';
import { BIT, fixed, HALF_BIT_DIGITS } from './fixed';
import { languages } from './languages';
import type { Channel } from './channel';
import { nextWord, packWord } from './packed-word';
import type { ReadName } from './name';
import type { Reading } from './reading';
import { hashLetters } from './same-run';
import type { Script } from '../text/script';

/**
 * A name as whole numbers, for comparing without allocation and for keeping millions: what {@link packedScratch} writes and every
 * comparison reads, at an offset in an array of many names.
 *
 *     header      length · hash of the letters (2) · information · log2 P(plain words) · counts · starts (2)
 *     readings    likelihood and rarity · shape (slots, order, surname, script, extras) · slot … · extra part …       ko, then zh, then km, likeliest first
 *     words       shape (letters, initial, given name) · rarity · set of letters · letters, six to a number …
 */

/** Offsets in the header. */
export const LENGTH = 0;
export const INFORMATION = 3;
export const PLAIN = 4;
const COUNTS = 5;
const STARTS = 6;
const WORDS = 7;
const HEADER = 8;

/** Offsets in a reading. */
const WEIGHT = 0;
const SHAPE = 1;
export const SLOTS = 2;
/** The bit of a shape behind the number of slots, see {@link isTurned}. */
const TURNED = 1 << 11;

const SCRIPTS: readonly Script[] = ['none', 'latin', 'hangul', 'han', 'khmer', 'other'];

/** How many readings the name at `at` has in the language with the number `language`. */
export const readingCount = (codes: Int32Array, at: number, language: number): number => ((codes[at + COUNTS] ?? 0) >>> (8 * language)) & 0xff;

/** Where the readings of a language begin. */
export function readingsStart(codes: Int32Array, at: number, language: number): number {
  if (language === 0) return at + HEADER;
  const starts = codes[at + STARTS] ?? 0;
  return at + (language === 1 ? starts & 0xffff : starts >>> 16);
}

/** log2 P of a reading: the lower bits of its weight, which hold down to −32. */
const LIKELIHOOD_BITS = 21;
const LIKELIHOOD = 2 ** LIKELIHOOD_BITS - 1;
/** The rest of the weight is rarity in these parts of a bit, rounded up; as much as it can hold stands for any more. */
const RARITY_STEP = BIT / 8;
const MOST_STEPS = 2 ** (32 - LIKELIHOOD_BITS) - 1;
/** More bits than any evidence has, in 65,536ths. */
export const UNBOUNDED: number = 2 ** 29;

export const readingBits = (codes: Int32Array, reading: number): number => 0 - ((codes[reading + WEIGHT] ?? 0) & LIKELIHOOD);

/** No less than the most evidence that the slots of the reading can give together, and hardly more. */
export function readingMost(codes: Int32Array, reading: number): number {
  const steps = (codes[reading + WEIGHT] ?? 0) >>> LIKELIHOOD_BITS;
  return steps === MOST_STEPS ? UNBOUNDED : steps * RARITY_STEP;
}

/** Where the reading after the one at `at` begins. */
export const nextReading = (codes: Int32Array, at: number): number => at + SLOTS + slotCount(codes, at) + extraCount(codes, at);

export const slotCount = (codes: Int32Array, reading: number): number => (codes[reading + SHAPE] ?? 0) & (TURNED - 1);
/** Whether the reading has the parts of the name in another order than the writer: of Lien Chan that with the surname Chan. */
export const isTurned = (codes: Int32Array, reading: number): boolean => ((codes[reading + SHAPE] ?? 0) & TURNED) !== 0;
export const surnameCount = (codes: Int32Array, reading: number): number => ((codes[reading + SHAPE] ?? 0) >>> 12) & 1;
export const scriptNumber = (codes: Int32Array, reading: number): number => ((codes[reading + SHAPE] ?? 0) >>> 13) & 7;
export const extraCount = (codes: Int32Array, reading: number): number => ((codes[reading + SHAPE] ?? 0) >>> 16) & 0xff;
/** How many slots the first word has, where the language's words are spelt letter by letter. */
export const firstWord = (codes: Int32Array, reading: number): number => ((codes[reading + SHAPE] ?? 0) >>> 24) & 0x7f;
/** Whether the reading takes a slot for mistyped. */
export const hasSlip = (codes: Int32Array, reading: number): boolean => (codes[reading + SHAPE] ?? 0) < 0;

/** Whether the name is of words that no room need read: Latin letters, or a script that no language claims. */
export const isPlain = (codes: Int32Array, at: number): boolean => ((codes[at + COUNTS] ?? 0) & OF_WORDS) !== 0;
/** Whether one name is a company's and the other is none. */
export const areOtherKinds = (a: Int32Array, at: number, b: Int32Array, other: number): boolean => (((a[at + COUNTS] ?? 0) ^ (b[other + COUNTS] ?? 0)) & OF_COMPANY) !== 0;
/** By how much the name is likelier than its letters, and by how much as no name of ours: see {@link Name.commoner} and {@link Name.foreign}. */
export const commonerBits = (codes: Int32Array, at: number): number => ((codes[at + COUNTS] ?? 0) >>> COMMONER_AT) * COMMONER_STEP;
export const foreignBits = (codes: Int32Array, at: number): number => ((codes[at + WORDS] ?? 0) >>> COMMONER_AT) * COMMONER_STEP;
const COMMONER_STEP = BIT / 2;
/** Above what else is in the number. */
const COMMONER_AT = 32 - HALF_BIT_DIGITS;
const OF_WORDS = 1 << 24;
const OF_COMPANY = 1 << 25;
export const wordCount = (codes: Int32Array, at: number): number => ((codes[at + WORDS] ?? 0) >>> 16) & (2 ** (COMMONER_AT - 16) - 1);
export const wordsStart = (codes: Int32Array, at: number): number => at + ((codes[at + WORDS] ?? 0) & 0xffff);

/** Where the word of a part stands. */
export function wordAt(codes: Int32Array, at: number, part: number): number {
  let word = wordsStart(codes, at);
  for (let i = 0; i < part; i++) word = nextWord(codes, word);
  return word;
}

/** By language, whether a script (by number) is chosen there rather than spelt: see {@link isChosen}. */
const chosen = languages.map(({ scripts }) => SCRIPTS.map((script) => script === 'none' || scripts.indexOf(script) > 0));

/**
 * A script that the language reads and is not its own: two Hanja with one Korean sound are two names, and so are two Hangul
 * with one character behind them, so both sides in it do not meet there. Nor do two names of another people (of no script: Ablet Tursun, Ablet Turdi), which have few syllables. Two Khmer spellings of a Chinese name are by ear, as
 * Latin ones are.
 */
export const isChosen = (language: number, script: number): boolean => chosen[language]?.[script] === true;

/** By language the number of its own script. */
const own = languages.map(({ scripts: [script = 'none'] }) => SCRIPTS.indexOf(script));

/** Whether two readings are of names in one script, and in the language's own. */
export const areInOneScript = (a: Int32Array, left: number, b: Int32Array, right: number): boolean => scriptNumber(a, left) === scriptNumber(b, right);
export const areInOwnScript = (a: Int32Array, left: number, b: Int32Array, right: number, language: number): boolean =>
  areInOneScript(a, left, b, right) && scriptNumber(a, left) === own[language];

/** By language, whether a script (by number) is another language's, in which names of this one are written by ear. */
const heard = languages.map(({ scripts }) => SCRIPTS.map((script) => languages.some((other) => other.scripts.includes(script)) && !scripts.includes(script)));

/** Whether a reading is of a name that others wrote by ear. */
export const isHeard = (codes: Int32Array, reading: number, language: number): boolean => heard[language]?.[scriptNumber(codes, reading)] === true;

let scratch = new Int32Array(512);
let size = 0;

function push(value: number): void {
  if (size === scratch.length) {
    const longer = new Int32Array(size * 2);
    longer.set(scratch);
    scratch = longer;
  }
  scratch[size++] = value;
}

/** A name packed: the array is shared and overwritten by the next call, its first number says how much of it counts. */
export function packedScratch(name: ReadName): Int32Array {
  size = 0;
  for (let i = 0; i < HEADER; i++) push(0);
  let counts = 0;
  let starts = 0;
  for (let language = 0; language < languages.length; language++) {
    const readings = (name.byLanguage[language] ?? []).filter(({ bits }) => fixed(bits) >= UNLIKELY);
    if (language > 0) starts |= size << (16 * (language - 1));
    counts |= readings.length << (8 * language);
    for (const reading of readings) pushReading(reading, languages[language]?.channels() ?? []);
  }
  const plain = name.parts.length > 0 && name.parts.every(({ script }) => script === 'latin' || script === 'other');
  const words = size;
  if (plain) name.parts.forEach((part, place) => packWord(commonSpelling(part, name.parts[place - 1]), part.initial, push));
  scratch[LENGTH] = size;
  hashLetters(name, SCRIPTS.indexOf(name.parts[0]?.script ?? 'none'), scratch);
  scratch[INFORMATION] = fixed(name.information);
  scratch[PLAIN] = fixed(name.plain);
  scratch[COUNTS] = counts | (plain ? OF_WORDS : 0) | (name.warnings.includes('company') ? OF_COMPANY : 0) | (name.commoner << COMMONER_AT);
  scratch[STARTS] = starts;
  scratch[WORDS] = words | ((plain ? name.parts.length : 0) << 16) | (name.foreign << COMMONER_AT);
  return scratch;
}

/** What stands beneath every evidence may lift it a hair over a form's rarity. */
export const HAIR = 16;

/** A reading that is less likely than this is not packed: nearly any other explanation of the name is better. */
export const UNLIKELY: number = fixed(-17);
/** Nor are two compared that are so together; a name of Chinese Koreans is one time in thousands a Chinese one in characters and in pinyin (朴永洙, Piao Yongzhu). */
export const UNLIKELY_PAIR: number = fixed(-21);

function pushReading({ bits, slots, kinds, surname, script, extras, slip, first, from }: Reading, channels: readonly Channel[]): void {
  let most = 0;
  for (let i = 0; i < slots.length; i++) most += (channels[kinds[i] ?? 0]?.most(slots[i] ?? 0) ?? 0) + HAIR;
  push((0 - fixed(bits)) | (Math.min(MOST_STEPS, Math.ceil(most / RARITY_STEP)) << LIKELIHOOD_BITS));
  const turned = (from[0] ?? 0) > (from[slots.length - 1] ?? 0) ? TURNED : 0;
  push(slots.length | turned | (surname << 12) | (SCRIPTS.indexOf(script) << 13) | (extras.length << 16) | ((first ?? 0) << 24) | (slip === true ? 1 << 31 : 0));
  for (const slot of slots) push(slot);
  for (const extra of extras) push(extra);
}
