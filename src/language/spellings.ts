import { languageOf } from './languages';
import type { Name } from './name';
import { nameOf } from './parse';
import type { Reading } from './reading';

/** A Latin spelling and its share of all spellings that the channel expects. */
export interface Spelling {
  readonly text: string;
  /** 0…1; the weights of all spellings, returned or not, sum to at most 1. */
  readonly weight: number;
}

/** Options of {@link spellings}. */
export interface SpellingsOptions {
  /** The most spellings; 10 by default. */
  readonly limit?: number;
}

/** Partial spellings kept while a name is spelt slot by slot, and spellings of one slot that are tried. */
const BEAM = 200;
const FORMS = 12;
/** Readings of the name that are spelt out. */
const READINGS = 4;

/**
 * The likeliest Latin spellings of a name in Hangul, Han or Khmer script, over every system and habit, likeliest first. A
 * name in Latin letters has none.
 *
 * `spellings('陳志', { limit: 3 })[0]?.text // => 'Chen Zhi'`
 */
export function spellings(name: string | Name, options: SpellingsOptions = {}): Spelling[] {
  const limit = options.limit ?? 10;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`spellings: expected limit to be a whole number above 0, got ${limit}`);
  const parsed = nameOf(name, 'spellings');
  const weights = new Map<string, number>();
  for (const reading of parsed.readings.filter(({ script }) => script !== 'latin').slice(0, READINGS)) {
    for (const { suffix, share } of languageOf(reading.language).habits) {
      for (const { text, weight } of spellReading(parsed, reading, suffix)) {
        weights.set(text, (weights.get(text) ?? 0) + weight * share * 2 ** reading.bits);
      }
    }
  }
  return Array.from(weights, ([text, weight]) => ({ text, weight }))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, limit);
}

/** One reading in one habit, the likeliest `BEAM` spellings. */
function spellReading(name: Name, reading: Reading, suffix: string): Spelling[] {
  const language = languageOf(reading.language);
  let partial: Spelling[] = [{ text: '', weight: 1 }];
  reading.slots.forEach((form, slot) => {
    const kind = reading.kinds[slot] ?? 0;
    const unit = language.channels()[kind]?.readings(form)[0]?.unit ?? 0;
    const forms = [...language.spell(kind, unit, suffix)].sort((a, b) => b[1] - a[1]).slice(0, FORMS);
    const gap = startsWord(name, reading, slot);
    partial = partial
      .flatMap(({ text, weight }) => forms.map(([spelling, p]) => ({ text: join(text, spelling, gap), weight: weight * p })))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, BEAM);
  });
  return partial.filter(({ text }) => text !== '');
}

/** Whether a word begins at the slot: after the surname, and where the writer of a language without surnames set a space. */
function startsWord(name: Name, reading: Reading, slot: number): boolean {
  if (reading.surname > 0) return slot === reading.surname;
  // A word begins with a syllable: the empty slot that closes the word before it stands at the same place.
  const { stride } = languageOf(reading.language);
  return slot > 0 && slot % stride === 0 && name.written.starts.includes(reading.from[slot] ?? 0) && reading.from[slot] !== reading.from[slot - stride];
}

function join(text: string, spelling: string, gap: boolean): string {
  const capital = text === '' || gap || text.endsWith(' ');
  const word = capital ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling;
  return gap && text !== '' ? `${text} ${word}` : text + word;
}
