import { languageOf } from '../language/languages';
import type { Name } from '../language/name';
import type { Reading } from '../language/reading';

/** Something that two names may share: a unit of one language at one place of the name, or a word. */
export interface Feature {
  readonly key: string;
  /** P(unit | form), 0…1. */
  readonly weight: number;
  /** log2 of one over P(unit): what sharing it says. */
  readonly rarity: number;
}

/** Readings this much less likely than the best of their language are not indexed. */
const LIKELY = -5;
const READINGS = 3;
/** Units of one slot: beyond the twentieth the posterior is under a hundredth in nearly every form. */
const UNITS = 20;
const LEAST = 0.004;

/** What a name is found by: the units of its likeliest readings, and its words. */
export function featuresOf(name: Name): Feature[] {
  const found = new Map<string, Feature>();
  const add = (feature: Feature): void => {
    const known = found.get(feature.key);
    if (known === undefined || known.weight < feature.weight) found.set(feature.key, feature);
  };
  for (const reading of likely(name)) slotFeatures(reading, add);
  for (const part of name.parts) {
    if (part.script !== 'latin' && part.script !== 'other') continue;
    add({ key: `w:${part.letters}`, weight: 1, rarity: 8 });
    const bones = skeleton(part.letters);
    if (bones.length > 2) add({ key: `k:${bones}`, weight: 0.5, rarity: 6 });
  }
  return [...found.values()];
}

/** The likeliest readings of every language. */
function likely(name: Name): Reading[] {
  const best = new Map<string, { bits: number; count: number }>();
  return name.readings.filter(({ language, bits }) => {
    const known = best.get(language) ?? { bits, count: 0 };
    best.set(language, { bits: known.bits, count: known.count + 1 });
    return known.count < READINGS && bits > known.bits + LIKELY;
  });
}

function slotFeatures(reading: Reading, add: (feature: Feature) => void): void {
  const { channels, stride } = languageOf(reading.language);
  reading.slots.forEach((form, slot) => {
    const kind = reading.kinds[slot] ?? 0;
    const channel = channels()[kind];
    if (channel === undefined) return;
    const place = slot < reading.surname ? 's' : 'g';
    // Where one slot is a letter or two, its place in the word is half of what it says.
    const position = stride > 1 ? String(slot) : '';
    for (const { unit, p } of channel.readings(form).slice(0, UNITS)) {
      if (p < LEAST) break;
      add({ key: `${reading.language}${place}${position}:${unit.toString(36)}`, weight: p, rarity: channel.rarity(unit) });
    }
  });
}

/** First letter and consonants, doubled ones once: what most misspellings of a word keep. */
function skeleton(letters: string): string {
  let bones = letters.charAt(0);
  for (const letter of letters.slice(1)) if (!'aeiouyhw'.includes(letter) && !bones.endsWith(letter)) bones += letter;
  return bones;
}
