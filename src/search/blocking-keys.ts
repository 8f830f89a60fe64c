import { addTo } from '../text/by-key';
import { languageOf } from '../language/languages';
import type { Name } from '../language/name';
import { nameOf } from '../language/parse';
import type { Language, Reading } from '../language/reading';

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
 * `blockingKeys('김정은') // => ['ko:김+정', 'ko:정+은', …]`: fifteen more of what sounds alike or may be meant`
 */
export function blockingKeys(name: string | Name): string[] {
  const parsed = nameOf(name, 'blockingKeys');
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
  const language = languageOf(reading.language);
  const slots = reading.slots.map((form, slot) => unitsOf(reading, form, slot, language));
  // Where a slot is a letter or two, only all of them together select anything: the likeliest units' classes, end to end.
  if (language.stride > 1) {
    const classes = slots.map(([unit = '']) => unit).join('');
    if (classes !== '') yield `${language.code}:${classes}`;
    return;
  }
  if (slots.length === 1) for (const unit of slots[0] ?? []) yield `${language.code}:${unit}`;
  for (let i = 1; i < slots.length; i++) {
    for (const left of slots[i - 1] ?? []) for (const right of slots[i] ?? []) yield `${language.code}:${left}+${right}`;
  }
}

/** The likeliest classes of units that a slot may stand for. */
function unitsOf(reading: Reading, form: number, slot: number, language: Language): string[] {
  const kind = reading.kinds[slot] ?? 0;
  const classes = new Map<string, number>();
  for (const { unit, p } of language.channels()[kind]?.readings(form) ?? []) {
    const key = language.keyOf(kind, unit);
    addTo(classes, key, p);
  }
  return Array.from(classes)
    .filter(([, p]) => p >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, UNITS)
    .map(([key]) => key);
}
