/** The model written out slowly and plainly, straight from its formulas. What the library computes quickly is held against it. */
import { compareNames, type Comparison, type Name, type Reading } from '../src/index';
import { NO_FORM, type Channel } from '../src/language/channel';
import type { ChannelSource } from '../src/language/channel-source';
import { FLOOR, OTHER_CHARACTER } from '../src/language/form-evidence';
import { languageOf, languages } from '../src/language/languages';
import { commonSpelling } from '../src/language/common-spelling';
import { plainBits } from '../src/language/plain';
import { knownRarity } from '../src/language/known-words';
import type { Language } from '../src/language/reading';
import { givenNameBits } from '../src/name/given-names';
import type { Part } from '../src/name/written';
import { edits, resemblance } from '../src/text/distance';
import type { Written } from '../src/language/written-letters';

/** What of a name the formulas look at. */
type AnyName = Pick<Name, 'parts' | 'readings' | 'byLanguage' | 'information' | 'plain' | 'written'> & Partial<Pick<Name, 'warnings' | 'commoner' | 'foreign'>>;

/** A channel as three plain tables: the units, P(unit), and P(form | unit). */
export interface Toy {
  readonly units: readonly number[];
  readonly prior: ReadonlyMap<number, number>;
  readonly emission: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The same tables behind the interface that channels are made from. */
export const sourceOf = ({ prior, emission }: Toy): ChannelSource => ({
  prior: (unit) => prior.get(unit) ?? 0,
  emit: (form) => Array.from(emission.get(form) ?? [], ([unit, p]) => ({ unit, p })),
  plant: (suffix, tree) => [tree.insertAll([...emission.keys()].filter((form) => /^[a-z]/u.test(form) && suffix === ''))],
});

const given = (toy: Toy, form: string, unit: number): number => toy.emission.get(form)?.get(unit) ?? 0;

/** Σ over all units. */
const sum = (toy: Toy, term: (unit: number, prior: number) => number): number =>
  toy.units.reduce((total, unit) => total + term(unit, toy.prior.get(unit) ?? 0), 0);

/** P(form) = Σ_u P(u) P(form | u). */
export const probability = (toy: Toy, form: string): number => sum(toy, (unit, prior) => prior * given(toy, form, unit));

/** Σ_u P(u) P(f|u) P(g|u) / (P(f) P(g)). */
const ratio = (toy: Toy, f: string, g: string): number =>
  sum(toy, (unit, prior) => prior * given(toy, f, unit) * given(toy, g, unit)) / (probability(toy, f) * probability(toy, g));

/** Half of the records that repeat a Latin form repeat the spelling, not the name: then P(g | f) is 1 and not Σ_u. */
const SAME_SPELLING = 0.5;
/** P(this slip), in bits. */
const SLIP = -11;

export function channelEvidence(toy: Toy, f: string, g: string): number {
  if (f !== g) {
    const shared = ratio(toy, f, g);
    return Math.log2(shared + 2 ** (shared === 0 && /^\p{sc=Han}.*\n\p{sc=Han}/u.test(`${f}\n${g}`) ? OTHER_CHARACTER : FLOOR));
  }
  const once = 1 / probability(toy, f);
  return /^[a-z]/u.test(f) ? Math.log2(SAME_SPELLING * once + (1 - SAME_SPELLING) * ratio(toy, f, f)) : Math.log2(once);
}

/** Either of two Latin forms of two letters and more may be one slip away from what was meant. */
export function channelEvidenceWithSlip(toy: Toy, f: string, g: string): number {
  const meant = (right: string, wrong: string): number => {
    if (!/^[a-z]{2}/u.test(wrong)) return 0;
    const near = [...toy.emission.keys()].filter((form) => /^[a-z]/u.test(form) && oneSlipApart(form, wrong));
    const mistyped = near.reduce((total, form) => total + probability(toy, form) * 2 ** SLIP, 0);
    return sum(toy, (unit, prior) => prior * given(toy, right, unit) * near.reduce((total, form) => total + given(toy, form, unit) * 2 ** SLIP, 0)) / (probability(toy, right) * (probability(toy, wrong) + mistyped));
  };
  return Math.log2(2 ** channelEvidence(toy, f, g) + meant(f, g) + meant(g, f));
}

/** Damerau 1964: one letter more, one less, another one, or two neighbours swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return false;
  if (a.length === b.length) {
    const differ = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
    const [i = -1, j = -1] = differ;
    return differ.length === 1 || (differ.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i]);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

/** What it costs a syllable to reach over a place where the writer divided the name. */
const ACROSS = -9;

/** Every way to cut letters [from, to) into at most `most` forms, the first of one channel and the others of another, likeliest first. */
export function everyCut(
  name: Written, from: number, to: number, first: Channel, next: Channel, system: string, most: number,
): { bits: number; ends: number[] }[] {
  const cutFrom = (at: number, left: number): { bits: number; ends: number[] }[] => {
    if (at === to) return [{ bits: 0, ends: [] }];
    if (left === 0) return [];
    const channel = left === most ? first : next;
    const initial = name.parts.some((part, i) => {
      const place = at - (name.starts[i] ?? 0);
      const dotted = part.text.includes('.') && part.letters.length > 1 && Array.from(part.letters).every((_, n) => n === 0 || part.breaks.includes(n));
      const stop = part.text.charAt((part.at[place] ?? 0) + 1) === '.' && (place === part.letters.length - 1 || part.breaks.includes(place + 1));
      return place >= 0 && place < part.letters.length && (dotted || (stop && name.divided[at] === 1) || (part.initial && place === 0));
    });
    const found: { bits: number; ends: number[] }[] = [];
    for (let end = at + 1; end <= (initial ? at + 1 : to); end++) {
      // Rare spellings of a system are forms, but not looked for when letters are cut.
      const form = initial ? channel.form(`${name.letters.slice(at, end)}.${system}`) : channel.lexicon(system).find(name.letters, at, end);
      if (form === NO_FORM) continue;
      let bits = channel.logProbability(form);
      for (let place = at + 1; place < end; place++) if (name.divided[place] === 1) bits += ACROSS;
      for (const rest of cutFrom(end, left - 1)) found.push({ bits: bits + rest.bits, ends: [end, ...rest.ends] });
    }
    return found;
  };
  return cutFrom(from, most).sort((a, b) => b.bits - a.bits);
}

/** The most that any alignment in order gives: every i with some j, or either with nothing. What follows a place does not depend on what came before. */
export function bestAlignment(rows: number, columns: number, pair: (i: number, j: number) => number, gapLeft: (i: number) => number, gapRight: (j: number) => number): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === rows && j === columns) return 0;
    const key = `${i} ${j}`;
    const best = known.get(key) ?? Math.max(
      i < rows ? gapLeft(i) + from(i + 1, j) : -Infinity,
      j < columns ? gapRight(j) + from(i, j + 1) : -Infinity,
      i < rows && j < columns ? pair(i, j) + from(i + 1, j + 1) : -Infinity,
    );
    known.set(key, best);
    return best;
  };
  return from(0, 0);
}

/** The kind of a reading's slot; past the last one, nothing. */
const kind = (reading: Reading, slot: number): number => reading.kinds[slot] ?? 0;

/** Evidence of one slot of each reading, in bits: both looked up in the channel of the earlier place. */
export function slotBits(a: Reading, i: number, b: Reading, j: number, language: Language): number {
  const [lower, f, upper, g] = kind(a, i) <= kind(b, j)
    ? [kind(a, i), a.slots[i] ?? 0, kind(b, j), b.slots[j] ?? 0]
    : [kind(b, j), b.slots[j] ?? 0, kind(a, i), a.slots[i] ?? 0];
  const [from, to] = [language.channels()[lower], language.channels()[upper]];
  if (from === undefined || to === undefined) throw new Error('a reading is of channels that its language has');
  const form = from === to ? g : from.formOfSpelling(to.spelling(g));
  return form === NO_FORM ? FLOOR : from.evidence(f, form);
}

/** What is said where nothing can speak for two readings. */
const NEVER = -(2 ** 14);

/** Evidence of two readings in one language, in bits, their own likelihoods not counted; of names in another language's script less, where a word has another sound. */
export function readingBits(a: Reading, b: Reading): number {
  const isOthers = languages.some(({ scripts }) => scripts.includes(a.script)) && !languageOf(a.language).scripts.includes(a.script);
  const bits = slotsBits(a, b);
  return a.script === b.script && isOthers && languageOf(a.language).stride === 2 ? Math.min(bits, byEar(khmerSlots(a, b))) : bits;
}

/** The slots of two Khmer readings of one length or not, as they stand. */
function khmerSlots(a: Reading, b: Reading): Slot[] {
  const language = languageOf(a.language);
  const one = (i: number, j: number): number => slotBits(a, i, b, j, language);
  const first = Math.min(a.first ?? 0, b.first ?? 0);
  if (a.slots.length === b.slots.length) return a.slots.map((_, i) => ({ first: i < first, bits: one(i, i), paired: true }));
  return alignedSlots(a, b, a.slots.length / 2, b.slots.length / 2, (i, j) => [0, 1].map((k) => one(2 * i + k, 2 * j + k)), gapOf(a, language), gapOf(b, language));
}

const gapOf = (reading: Reading, language: Language) => (i: number): number =>
  language.gap(reading.slots[reading.surname + (i + 1) * language.stride - 1] ?? 0, i > 0 ? (reading.slots[reading.surname + i * language.stride - 1] ?? NO_FORM) : NO_FORM);

/** Where one word has another sound the other gives 10 at most, and that word −10, or 5 where it has four syllables. */
function byEar(slots: readonly Slot[]): number {
  const words = [slots.filter(({ first }) => first), slots.filter(({ first }) => !first)];
  const other = words.map((word) => word.some(({ bits }) => bits < -8));
  return words.reduce((sum, word, i) => {
    const most = !other.includes(true) ? Infinity : other[i] !== true ? 10 : word.filter(({ paired }) => paired).length >= 8 ? 5 : -10;
    return sum + Math.min(word.reduce((total, { bits }) => total + bits, 0), most);
  }, 0);
}

function slotsBits(a: Reading, b: Reading): number {
  const language = languageOf(a.language);
  const { stride } = language;
  const [givenA, givenB] = [a, b].map(({ slots, surname }) => slots.length - surname) as [number, number];
  const inCharacters = [a, b].every((reading) => stride === 1 && language.channels()[kind(reading, reading.slots.length - 1)]?.isHan(reading.slots.at(-1) ?? 0));
  const longest = Math.max(a.slots.length, b.slots.length);
  // No names of Chinese: no character says more than 4 bits, and each that one of them lacks costs 6 more, as does a surname.
  const isGiven = a.surname + b.surname === 0;
  const isOthers = (inCharacters && (longest > 3 || (longest === 3 && isGiven))) || (stride === 1 && isGiven && longest > 3 && a.script === b.script);
  const most = isOthers ? 4 : Infinity;
  const capped = (...bits: readonly number[]): number => bits.reduce((total, one) => total + Math.min(most, one), 0);
  const surnames = a.surname > 0 && b.surname > 0 ? slotBits(a, 0, b, 0, language) : a.surname === b.surname ? 0 : -4;
  // A foreign name by ear: one syllable that is another leaves 8 bits, and where more are, or one is missing, nothing speaks for it.
  const heard = stride === 1 && Math.min(givenA, givenB) >= 5;
  if (heard && givenA !== givenB) return NEVER;
  const others = heard ? a.slots.slice(a.surname).filter((_, i) => slotBits(a, a.surname + i, b, b.surname + i, language) <= FLOOR + 3).length : 0;
  if (others > 1) return NEVER;
  if (most < Infinity) {
    const missing = givenA === 0 || givenB === 0 ? (givenA === givenB ? [] : [-2 - 6]) : undefined;
    const slots = missing ?? alignedSlots(a, b, givenA, givenB, (i, j) => [slotBits(a, a.surname + i, b, b.surname + j, language)], gapOf(a, language), gapOf(b, language)).map(({ bits, paired }) => (paired === true ? bits : bits - 6));
    return capped(a.surname === b.surname ? surnames : surnames - 6, ...slots);
  }
  if (givenA === 0 || givenB === 0) return surnames + (givenA === givenB ? 0 : -2);
  if (givenA !== givenB) {
    const syllable = (i: number, j: number): number =>
      Array.from({ length: stride }, (_, k) => slotBits(a, a.surname + i * stride + k, b, b.surname + j * stride + k, language)).reduce((total, one) => total + one, 0);
    const gap = (reading: Reading) => gapOf(reading, language);
    const [rows, columns] = [givenA / stride, givenB / stride];
    // An initial stands for the whole given name.
    const isInitial = (reading: Reading, given: number): boolean => given === 1 && language.channels()[kind(reading, reading.surname)]?.isInitial(reading.slots[reading.surname] ?? 0) === true;
    const whole = stride === 1 && (isInitial(a, givenA) || isInitial(b, givenB)) ? slotBits(a, a.surname, b, b.surname, language) : -Infinity;
    if (stride === 1) return surnames + Math.max(whole, bestAlignment(rows, columns, syllable, gap(a), gap(b))) + (inCharacters ? -6 : 0);
    const inKhmer = a.script === 'khmer' && b.script === 'khmer';
    return byWords(alignedSlots(a, b, rows, columns, (i, j) => [0, 1].map((k) => slotBits(a, 2 * i + k, b, 2 * j + k, language)), gap(a), gap(b)), a.script === b.script) + (inKhmer ? -6 : 0);
  }
  const bits = Array.from({ length: givenA }, (_, i) => slotBits(a, a.surname + i, b, b.surname + i, language));
  const worst = Math.min(...bits);
  if (others === 1) return Math.min(8, surnames + bits.reduce((total, one) => total + one, 0));
  const rest = surnames + bits.reduce((total, one) => total + one, 0) - worst;
  const at = bits.indexOf(worst);
  let against = bits.filter((one) => one < 0).reduce((total, one) => total + one, 0) - Math.min(0, worst);
  if (!(worst > FLOOR + 3 || a.slip === true || b.slip === true || rest < 5 || worst >= 0)) {
    const channel = language.channels()[kind(a, a.surname + at)];
    bits[at] = channel?.evidenceWithSlip(a.slots[a.surname + at] ?? 0, b.slots[b.surname + at] ?? 0) ?? worst;
  }
  // Relatives have one surname, and leave what does not agree.
  if (worst < 0) against += bits[at] ?? 0;
  if (stride === 1) return surnames > 0 && against < 0 ? Math.min(rest + (bits[at] ?? 0), 14 + against) : rest + (bits[at] ?? 0);
  const first = Math.min(a.first ?? 0, b.first ?? 0);
  return byWords(bits.map((one, i) => ({ first: i < first, bits: one })), a.script === b.script);
}

/** A slot, or a syllable without partner, of the first word or of the others. */
interface Slot { readonly first: boolean; readonly bits: number; readonly paired?: boolean }

/** The sum, where no word with two sounds that are others, or one of a syllable where both are in one script, gives more than −10, and beside it no other word more than 14. */
function byWords(slots: readonly Slot[], inOneScript: boolean): number {
  const words = [slots.filter(({ first }) => first), slots.filter(({ first }) => !first)];
  const other = words.map((word) => word.filter(({ bits }) => bits < -8).length > (inOneScript && word.length <= 4 ? 0 : 1));
  return words.reduce((sum, word, i) => {
    const bits = word.reduce((total, one) => total + one.bits, 0);
    return sum + Math.min(bits, other[i] === true ? -10 : other.includes(true) ? 14 : Infinity);
  }, 0);
}

/** The slots along the best alignment; of equally good ones that which pairs the last syllables. */
function alignedSlots(
  a: Reading, b: Reading, rows: number, columns: number, pair: (i: number, j: number) => number[], gapLeft: (i: number) => number, gapRight: (j: number) => number,
): Slot[] {
  const sum = (bits: readonly number[]): number => bits.reduce((total, one) => total + one, 0);
  const upTo = (i: number, j: number): number => bestAlignment(i, j, (m, n) => sum(pair(m, n)), gapLeft, gapRight);
  const [endA, endB] = [(a.first ?? 0) / 2, (b.first ?? 0) / 2];
  const found: Slot[] = [];
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const best = upTo(i, j);
    const both = i > 0 && j > 0 ? pair(i - 1, j - 1) : [];
    if (both.length > 0 && Math.abs(upTo(i - 1, j - 1) + sum(both) - best) < 1e-4) {
      for (const bits of both) found.push({ first: i <= endA && j <= endB, bits, paired: true });
      i--;
      j--;
    } else if (i > 0 && Math.abs(upTo(i - 1, j) + gapLeft(i - 1) - best) < 1e-4) found.push({ first: i <= endA, bits: gapLeft(--i) });
    else found.push({ first: j <= endB, bits: gapRight(--j) });
  }
  return found;
}

const rarity = (letters: string): number => Math.min(10, -plainBits(letters), knownRarity(letters));

function wordBits(a: Part, b: Part, strict: boolean): number {
  if (a.letters === b.letters) return a.initial || b.initial ? 2.5 : rarity(a.letters);
  if (a.initial || b.initial) return a.letters.charAt(0) === b.letters.charAt(0) ? 1.5 : -6;
  if (givenNameBits(a.letters) !== undefined && givenNameBits(b.letters) !== undefined) return -6;
  const longer = Math.max(a.letters.length, b.letters.length);
  const distance = isSwap(a.letters, b.letters) ? 1 : edits(a.letters, b.letters);
  if (distance > longer / 3.5 || resemblance(a.letters, b.letters) < 0.85) return -6;
  if (longer < 7 && distance === 1 && isOtherLetter(a.letters, b.letters)) return strict ? -6 : isNextKey(a.letters, b.letters) ? -0.5 : -5;
  return Math.min(rarity(a.letters), rarity(b.letters)) * (1 - (2.2 * distance) / longer) - 2 * distance - (longer > 4 ? 0 : 3.5);
}

/** One letter stands for another that is no other spelling of its sound, and does not double its neighbour as that one does; or is one more before the end, no vowel or h, and like neither neighbour. */
function isOtherLetter(a: string, b: string): boolean {
  if (a.length < b.length) return isOtherLetter(b, a);
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const alike = (one: string, other = ''): boolean => other !== '' && ALIKE.some((group) => group.includes(one) && group.includes(other));
  const one = a.charAt(at);
  if (a.length > b.length) return at < b.length && !'aeiouyhw'.includes(one) && !alike(one, a[at - 1]) && !alike(one, a[at + 1]);
  const doubles = (word: string): boolean => word[at] === word[at - 1] || word[at] === word[at + 1];
  return a.slice(at + 1) === b.slice(at + 1) && !(doubles(a) && doubles(b)) && !alike(one, b[at]);
}

const isNextKey = (a: string, b: string): boolean =>
  a.length === b.length && [...a].every((letter, i) => letter === b[i] || ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].some((row) => row.includes(letter + (b[i] ?? '')) || row.includes((b[i] ?? '') + letter)));

const ALIKE = ['aeiouy', 'bpfvw', 'ckqgxh', 'sczxj', 'dtz', 'mn', 'lr', 'jgyi', 'jd', 'hy'];

const isSwap = (a: string, b: string): boolean =>
  a !== b && Array.from(a).some((_, i) => i + 1 < a.length && a.slice(0, i) + a.charAt(i + 1) + a.charAt(i) + a.slice(i + 2) === b);

/** Words of one name that are one word of the other. */
function joinedWords(words: readonly Part[], word: Part): { at: number; bits: number }[] {
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    return second === undefined || first.initial || second.initial || first.letters + second.letters !== word.letters ? [] : [{ at, bits: rarity(first.letters) + rarity(second.letters) - 2 }];
  });
}

/** The words of a name in the spelling that they are compared in. */
const asWords = (parts: readonly Part[]): Part[] => parts.map((part, i) => ({ ...part, letters: commonSpelling(part, parts[i - 1]) }));

const isOfWords = ({ parts }: AnyName): boolean => parts.length > 0 && parts.every(({ script }) => script === 'latin' || script === 'other');

/** The words of two names, best pairs first. */
function namesAsWords(one: AnyName, another: AnyName, strict = false): number {
  const [a, b] = [{ parts: asWords(one.parts) }, { parts: asWords(another.parts) }];
  let pairs = [
    ...a.parts.flatMap((one, i) => b.parts.map((other, j) => ({ i: [i], j: [j], bits: wordBits(one, other, strict) }))).filter(({ bits }) => bits > -6),
    ...a.parts.flatMap((one, i) => joinedWords(b.parts, one).map(({ at, bits }) => ({ i: [i], j: [at, at + 1], bits }))),
    ...b.parts.flatMap((other, j) => joinedWords(a.parts, other).map(({ at, bits }) => ({ i: [at, at + 1], j: [j], bits }))),
  ];
  const place = ({ i, j }: { i: number[]; j: number[] }): number => (i[0] ?? 0) + (j[0] ?? 0);
  let bits = 0;
  let [left, right] = [a.parts.length, b.parts.length];
  while (pairs.length > 0) {
    const best = pairs.reduce((one, other) => (other.bits > one.bits + 1e-9 || (Math.abs(other.bits - one.bits) < 1e-9 && place(other) < place(one)) ? other : one));
    bits += best.bits;
    left -= best.i.length;
    right -= best.j.length;
    pairs = pairs.filter(({ i, j }) => !i.some((one) => best.i.includes(one)) && !j.some((one) => best.j.includes(one)));
  }
  return bits - 6 * Math.min(left, right) - 2 * Math.abs(left - right);
}

/** What the slots of Khmer readings in Khmer script say over their names, which is no evidence; rarities are kept in eighths of a bit, rounded up. */
function surplus(a: AnyName, left: Reading, b: AnyName, right: Reading): number {
  const language = languageOf(left.language);
  if (language.stride === 1) return 0;
  const most = ({ slots, kinds }: Reading): number => slots.reduce((total, slot, i) => total - (language.channels()[kinds[i] ?? 0]?.logProbability(slot) ?? 0) + 2 ** -12, 0);
  const eighths = (bits: number): number => Math.ceil(bits * 8) / 8;
  if (isOfWords(a) && isOfWords(b)) {
    const overWords = ({ parts: { length }, information }: AnyName, reading: Reading): number => {
      if (most(reading) > 255) return information - 12 * Math.max(2, length);
      return eighths(most(reading)) - (length > 1 ? Math.min(12 * length, information) : 24);
    };
    return Math.max(0, Math.min(overWords(a, left), overWords(b, right)));
  }
  if (left.script !== 'khmer' || right.script !== 'khmer') return 0;
  const over = ({ information }: AnyName, reading: Reading): number => (most(reading) > 255 ? 0 : eighths(most(reading)) - information);
  return Math.max(0, Math.min(over(a, left), over(b, right)));
}

/** What names say, less that one is a company's and the other is none. */
export function bestReadings(a: AnyName, b: AnyName): number {
  const [one, other] = [a, b].map(({ warnings = [] }) => warnings.includes('company'));
  return one === other ? bestOfLetters(a, b) : Math.max(-12, bestOfLetters(a, b) - 8);
}

/** The most that any two readings in one language give, and the words when both names are of words. Nothing is passed over. */
function bestOfLetters(a: AnyName, b: AnyName): number {
  const ofWords = isOfWords(a) && isOfWords(b);
  const [wordsA, wordsB] = [asWords(a.parts), asWords(b.parts)];
  const plain = a.plain + b.plain;
  const isBounded = ofWords && plain > -8 && a.parts.length > 1 && b.parts.length > 1;
  // Letters that were read as Khmer ones give so much more than the words do as the names are less likely to be plain words.
  const bound = isBounded ? namesAsWords(a, b, true) - plain : Infinity;
  let best = -12;
  for (const one of a.readings) {
    for (const other of b.readings) {
      const isKhmer = languageOf(one.language).stride === 2;
      const unlikely = ofWords && isKhmer ? -14 : -21;
      const likely = one.bits + other.bits - (ofWords ? Math.min(a.foreign ?? 0, b.foreign ?? 0) + (isKhmer ? 0 : ((a.commoner ?? 0) + (b.commoner ?? 0)) / 2) : 0);
      if (one.language !== other.language || Math.min(one.bits, other.bits) < -17 || likely < unlikely || (one.slip === true && other.slip === true)) continue;
      // Both in a script that the language reads and that is not its own: there the writer chose each sign for itself. Names of another people have few syllables, too.
      if (one.script === other.script && (one.script === 'none' || languageOf(one.language).scripts.indexOf(one.script) > 0)) continue;
      const shared = !ofWords ? [] : one.extras.flatMap((i) => other.extras.map((j) => (wordsA[i]?.letters === wordsB[j]?.letters ? rarity(wordsA[i]?.letters ?? '') : -3)));
      const bits = likely - surplus(a, one, b, other) + readingBits(one, other) + (shared.length === 0 ? 0 : Math.max(...shared));
      best = Math.max(best, languageOf(one.language).stride === 2 ? Math.min(bits, bound) : bits);
    }
  }
  if (ofWords) best = Math.max(best, plain + namesAsWords(a, b));
  const limit = Math.min(a.information, b.information);
  const [one, other] = [a, b].map(({ parts }) => parts.map(({ letters, script }) => `${script} ${letters}`).join());
  if (one !== '' && one === other) return limit;
  const isLatin = ({ parts }: AnyName): boolean => parts.every(({ script }) => script === 'latin');
  const spaced = isLatin(a) && isLatin(b);
  if (a.parts[0]?.script === b.parts[0]?.script && a.written.letters === b.written.letters && one !== '') best = Math.max(best, limit - (spaced ? 6 : 2));
  return best < limit - 0.5 ? best : limit - 0.25 / (best - limit + 1);
}

/** Searches a list by comparing the query with every name of it. Best first, equal ones in the list's order. */
export function searchAll(list: readonly { readonly id: string; readonly names: readonly string[] }[], query: string): (Comparison & { id: string })[] {
  return list
    .flatMap(({ id, names }) => {
      const [best] = names.map((name) => compareNames(query, name)).sort((a, b) => b.evidence - a.evidence);
      return best === undefined ? [] : [{ id, ...best }];
    })
    .sort((a, b) => b.evidence - a.evidence);
}
