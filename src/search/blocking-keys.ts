import { languageOf } from '../language/languages';
import type { Name } from '../language/name';
import { parseName } from '../language/parse';
import type { Reading } from '../language/reading';

/** Readings and units of a slot that keys are made of, and how likely they must be. */
const READINGS = 2;
const UNITS = 5;
const LEAST = 0.06;
const LIKELY = -3;

/**
 * Stable string keys for retrieval in a database: two spellings of one name share at least one key, nearly always, and
 * two names at random seldom do. Each key joins two neighbouring units of one reading (surname and first given syllable,
 * or two given ones), so a key selects about one name in a thousand. Keys change only with the major version.
 *
 * `blockingKeys('김정은') // => ['ko:김+정', 'ko:정+은']`
 */
export function blockingKeys(name: string | Name): string[] {
  const parsed = typeof name === 'string' ? parseName(name) : name;
  const keys = new Set<string>();
  const seen = new Map<string, { count: number; bits: number }>();
  for (const reading of parsed.readings) {
    const known = seen.get(reading.language) ?? { count: 0, bits: reading.bits };
    seen.set(reading.language, { count: known.count + 1, bits: known.bits });
    if (known.count < READINGS && reading.bits > known.bits + LIKELY) for (const key of readingKeys(reading)) keys.add(key);
  }
  for (const part of parsed.parts) {
    if (keys.size === 0 || parsed.plain > LIKELY) if (part.letters !== '' && !part.initial) keys.add(`word:${part.letters}`);
  }
  return [...keys];
}

function* readingKeys(reading: Reading): Generator<string> {
  const slots = Array.from(reading.slots, (form, slot) => unitsOf(reading, form, slot));
  if (slots.length === 1) for (const unit of slots[0] ?? []) yield `${reading.language}:${unit}`;
  for (let i = 1; i < slots.length; i++) {
    for (const left of slots[i - 1] ?? []) for (const right of slots[i] ?? []) yield `${reading.language}:${left}+${right}`;
  }
}

function unitsOf(reading: Reading, form: number, slot: number): string[] {
  const language = languageOf(reading.language);
  const channel = language.channels()[reading.kinds[slot] ?? 0];
  return (channel?.readings(form) ?? []).slice(0, UNITS).filter(({ p }) => p >= LEAST).map(({ unit }) => language.unitName(reading.kinds[slot] ?? 0, unit));
}
