import { addTo } from '../text/by-key';
import { languageOf } from '../language/languages';
import type { Name, ReadName } from '../language/name';
import { nameOf } from '../language/parse';
import type { Language, Reading } from '../language/reading';

/** Readings and units of a slot that keys are made of, and how likely they must be. */
const READINGS = 2;
const UNITS = 8;
const LEAST = 0.02;
/** Two units of a key are meant together in this share of the names that are written so, at least. */
const LEAST_TOGETHER = 0.015;
const LIKELY = -3;

/**
 * Stable string keys for retrieval in a database: two spellings of one name share at least one key, nearly always (97 of 100 of
 * those of public figures that have 10 bits, 95 of 100 Khmer ones), and
 * two names at random seldom do. Each key joins two units of one reading (surname and a given syllable, or two given
 * ones), so a key selects about one name in a thousand; of a Khmer name all units, its words in one order whichever is written first. Aliases that stand in the name
 * have theirs, too. Keys change only with the major version.
 *
 * `blockingKeys('김정은') // => ['ko:김+정', 'ko:정+은', …]`, and twenty more of what sounds alike or may be meant
 */
export function blockingKeys(name: string | Name): string[] {
  const whole = nameOf(name, 'blockingKeys');
  return [...new Set([whole, ...whole.aliases].flatMap(keysOf))];
}

function keysOf(parsed: ReadName): string[] {
  const keys: string[] = [];
  const seen = new Map<string, { count: number; bits: number }>();
  for (const reading of parsed.readings) {
    const known = seen.get(reading.language) ?? { count: 0, bits: reading.bits };
    seen.set(reading.language, { count: known.count + 1, bits: known.bits });
    if (known.count < READINGS && reading.bits > known.bits + LIKELY) keys.push(...readingKeys(reading));
  }
  if (keys.length > 0 && parsed.plain <= LIKELY) return keys;
  return [...keys, ...parsed.parts.flatMap(({ letters, initial }) => (letters !== '' && !initial ? [`word:${letters}`] : []))];
}

function* readingKeys(reading: Reading): Generator<string> {
  const language = languageOf(reading.language);
  const { code, stride } = language;
  const slots = reading.slots.map((form, slot) => unitsOf(reading, form, slot, language));
  // Where a slot is a letter or two, only all of them together select anything: the likeliest units' classes, end to end.
  if (stride > 1) {
    const classes = slots.map(([[unit] = ['']]) => unit);
    const first = reading.first ?? classes.length;
    const words = [classes.slice(0, first).join(''), classes.slice(first).join('')].sort();
    if (words.join('') !== '') yield `${code}:${words.join('')}`;
    return;
  }
  if (slots.length === 1) for (const [unit] of slots[0] ?? []) yield `${code}:${unit}`;
  for (let i = 1; i < slots.length; i++) {
    yield* pairs(code, slots[i - 1] ?? [], slots[i] ?? []);
    // One syllable that is spelt in an unusual way stands in every pair of neighbours of a name of three.
    if (i === 2 && reading.surname === 1) yield* pairs(code, slots[0] ?? [], slots[2] ?? []);
  }
}

function* pairs(code: string, lefts: readonly Weighed[], rights: readonly Weighed[]): Generator<string> {
  for (const [left, p] of lefts) for (const [right, q] of rights) if (p * q >= LEAST_TOGETHER) yield `${code}:${left}+${right}`;
}

/** A class of units and how likely it is meant. */
type Weighed = readonly [unit: string, p: number];

/** The likeliest classes of units that a slot may stand for. */
function unitsOf(reading: Reading, form: number, slot: number, language: Language): Weighed[] {
  const kind = reading.kinds[slot] ?? 0;
  const classes = new Map<string, number>();
  for (const { unit, p } of language.channels()[kind]?.readings(form) ?? []) {
    const key = language.keyOf(kind, unit);
    addTo(classes, key, p);
  }
  return Array.from(classes)
    .filter(([, p]) => p >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, UNITS);
}
