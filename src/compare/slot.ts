import { FLOOR_FIXED, type Channel } from '../language/channel';
import { OVER_ONE, SLIP_BOUND } from '../language/slip';
import { BIT } from '../language/fixed';
import { languages } from '../language/languages';
import { SLOTS, surnameCount } from '../language/packed';

/** What rooms say of themselves, by the number of the language; channels are built when the first name of the language is compared. */
const channelsOf: (readonly Channel[] | undefined)[] = languages.map(() => undefined);
const strides = languages.map(({ stride }) => stride);

/** Slots that make one syllable. */
export const strideOf = (language: number): number => strides[language] ?? 1;

export function channels(language: number): readonly Channel[] {
  return channelsOf[language] ?? (channelsOf[language] = languages[language]?.channels() ?? []);
}

/** The channel that the slot `i` of a reading is a form of: surname, first given syllable, later ones; or the letters of a syllable in turn. */
export function kindOf(codes: Int32Array, reading: number, i: number, language: number): number {
  const place = i - surnameCount(codes, reading);
  return place < 0 ? 0 : givenKind(place, strideOf(language));
}

/** The same for the n-th slot of the given name, counted from 0: names with as many of them have the same channels there. */
export const givenKind = (n: number, stride: number): number => (stride > 1 ? n % stride : n === 0 ? 1 : 2);

/** Whether the slot `i` of a reading is written as a Chinese character. */
export const isHan = (codes: Int32Array, reading: number, i: number, language: number): boolean =>
  channels(language)[kindOf(codes, reading, i, language)]?.isHan(codes[reading + SLOTS + i] ?? 0) === true;

/** Whether the slot `i` of a reading is an initial. */
export const isInitial = (codes: Int32Array, reading: number, i: number, language: number): boolean =>
  channels(language)[kindOf(codes, reading, i, language)]?.isInitial(codes[reading + SLOTS + i] ?? 0) === true;

/** Evidence of slot `i` of one reading and slot `j` of another of the same language, in 65,536ths of a bit. */
export function slotEvidence(a: Int32Array, left: number, i: number, b: Int32Array, right: number, j: number, language: number): number {
  const f = a[left + SLOTS + i] ?? 0;
  const g = b[right + SLOTS + j] ?? 0;
  const kindLeft = kindOf(a, left, i, language);
  const kindRight = kindOf(b, right, j, language);
  const all = channels(language);
  const from = all[kindLeft];
  const to = all[kindRight];
  if (from === undefined || to === undefined) return FLOOR_FIXED;
  if (from === to) return weighedIn(from, f, g, strideOf(language));
  // Another place of the name: look both up in the earlier place's channel, whichever name it is in.
  return kindLeft < kindRight ? across(from, f, to, g) : across(to, g, from, f);
}

/** What two forms of one channel say. Those of letters are few, and each pair of them has its place. */
export function weighedIn(channel: Channel | undefined, f: number, g: number, stride: number): number {
  if (channel === undefined) return FLOOR_FIXED;
  return stride === 1 ? channel.weigh(f, g) : channel.weighOften(f, g);
}

function across(lower: Channel, f: number, upper: Channel, g: number): number {
  const form = lower.formOf(g, upper);
  return form < 0 ? FLOOR_FIXED : lower.weigh(f, form);
}

/** What two forms cannot give more than as they stand, in 65,536ths of a bit; and where one of them was read as a slip. */
export const mostEvidence = (channel: Channel | undefined, f: number, g: number): number => Math.min(channel?.most(f) ?? 0, channel?.most(g) ?? 0) + 1;
export const mostMistyped = (channel: Channel | undefined, f: number, g: number): number => Math.min(channel?.bound(f) ?? 0, channel?.bound(g) ?? 0) + 1;

/** So much more two forms may give where either may be mistyped, which comes to what they give as they stand. */
export const WITH_SLIPS: number = 2 * BIT;

/** log2 (1 + 2^−d) by whole bits d, rounded up: what adds to evidence that is d bits less likely. The last stands for all beyond. */
const ADDED = Int32Array.from({ length: 12 }, (_, bits) => Math.ceil(Math.log2(1 + 2 ** -bits) * BIT));
const added = (below: number): number => ADDED[Math.min(below >> 16, ADDED.length - 1)] ?? 0;

/** What two forms that have the evidence `bits` cannot give more than where one of them may be mistyped: the sum of that, and of either being the slip. */
export function mostWithSlip(channel: Channel | undefined, f: number, g: number, bits: number): number {
  if (channel === undefined) return bits;
  const likelier = channel.mostOfSlip(f, g);
  const other = Math.min(channel.most(f), channel.most(g)) + SLIP_BOUND;
  const most = Math.max(bits, likelier, other);
  // The most of the three is counted as added to itself.
  return most + added(most - bits) + added(most - likelier) + added(most - other) - BIT + OVER_ONE;
}

/** The most evidence that a slot can give, in 65,536ths of a bit. */
export const rarityOf = (codes: Int32Array, reading: number, i: number, language: number): number =>
  channels(language)[kindOf(codes, reading, i, language)]?.most(codes[reading + SLOTS + i] ?? 0) ?? 0;
