import { checkCount, optionsOf } from '../text/argument';
import { addTo } from '../text/by-key';
import { languageOf, languages } from './languages';
import type { Name, ReadName } from './name';
import { nameOf } from './parse';
import type { Script } from '../text/script';
import type { Language, Reading } from './reading';

/** A Latin spelling and its share of all spellings that the channel expects. */
export interface Spelling {
  readonly text: string;
  /** 0…1; the weights of all spellings, returned or not, sum to at most 1. */
  readonly weight: number;
}

/** Options of {@link spellings}. */
export interface SpellingsOptions {
  /** The most spellings; 10 by default. */
  readonly limit?: number | undefined;
  /** The script to spell in; `latin` by default. `hangul` and `han` (simplified) turn the other way what is Latin or in the other of the two. */
  readonly script?: 'latin' | 'hangul' | 'han' | undefined;
}

const SCRIPTS: readonly string[] = ['latin', 'hangul', 'han'];

/** Partial spellings kept while a name is spelt slot by slot, spellings of one slot that are tried, and units that it may stand for. */
const BEAM = 200;
const FORMS = 12;
const UNITS = 12;
/** Syllables of a name that as many are kept for; of a longer one fewer, and one of more than three times as many is no name to spell. */
const MOST_SYLLABLES = 8;
/** Readings of the name that are spelt out: a Latin name has more of them than one in its own script. */
const READINGS = 4;
const LATIN_READINGS = 12;

/**
 * The likeliest Latin spellings of a name in Hangul, Han or Khmer script, over every system and habit, likeliest first; or with
 * `script` the likeliest Hangul or Han forms behind a name in another script. A name that is in the script already has none.
 * Western given names beside a native one are left out. A `RangeError` for a limit or a script that is none.
 *
 * `spellings('陳志', { limit: 3 })[0]?.text // => 'Chen Zhi'`
 *
 * `spellings('Kim Jong-un', { script: 'hangul' })[0]?.text // => '김종운'`
 */
export function spellings(name: string | Name, options: SpellingsOptions = {}): Spelling[] {
  const { limit = 10 } = optionsOf(options, 'spellings');
  checkCount(limit, 'spellings', 'limit');
  const script = options.script ?? 'latin';
  if (!SCRIPTS.includes(script)) throw new RangeError(`spellings: expected script to be one of ${SCRIPTS.join(', ')}, got ${String(script)}`);
  const parsed = nameOf(name, 'spellings');
  const weights = new Map<string, number>();
  for (const { text, weight } of script === 'latin' ? inLatin(parsed) : inScript(parsed, script)) addTo(weights, text, weight);
  return Array.from(weights, ([text, weight]) => ({ text, weight }))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, limit);
}

/** Readings in the name's own script, each in every habit. */
const inLatin = (name: ReadName): Spelling[] =>
  name.readings.filter(({ script }) => script !== 'latin' && script === name.parts[0]?.script).filter(isSpelt).slice(0, READINGS).flatMap((reading) => {
    const units = unitsIn(reading);
    return languageOf(reading.language).habits.flatMap(({ suffix, share }) => scaled(spellReading(name, reading, units, suffix), share * 2 ** reading.bits));
  });

/** What each slot most likely stands for: a syllable or a character itself, of a Chinese name in Hangul several characters. What it may stand for besides is not spelt out, and weighs nothing here. */
const unitsIn = ({ slots, kinds, language }: Reading): (readonly UnitShare[])[] =>
  slots.map((form, slot) => languageOf(language).channels()[kinds[slot] ?? 0]?.readings(form).slice(0, UNITS) ?? []);

interface UnitShare {
  readonly unit: number;
  readonly p: number;
}

/** Readings in the language of the script, unit by unit: surname first, nothing between. */
const inScript = (name: ReadName, script: string): Spelling[] => {
  const language = languages.find(({ scripts }) => scripts[0] === script);
  // A surname beside a Western given name says nothing of the native one.
  const whole = ({ slots, surname, extras }: Reading): boolean => slots.length > surname || extras.length === 0;
  const readings = name.readings.filter((reading) => isSpelt(reading) && whole(reading));
  const written = readings.filter((reading) => reading.language === language?.code && reading.script !== script).slice(0, LATIN_READINGS);
  const heard = readings.filter((reading) => reading.language !== language?.code && languageOf(reading.language).transcribe !== undefined && reading.script !== script).slice(0, READINGS);
  // Characters do not tell whose they are: 李明 is 이명 as a Korean, 리밍 or 이명 as a Chinese.
  const even = name.parts[0]?.script === 'han' && written.length > 0 && heard.length > 0;
  const weightIn = (all: readonly Reading[]) => ({ bits }: Reading): number => (even ? 2 ** bits / (2 * all.reduce((sum, one) => sum + 2 ** one.bits, 0)) : 2 ** bits);
  return [
    ...written.flatMap((reading) => scaled(writeReading(reading, ({ write }, kind, unit) => [[write?.(kind, unit) ?? '', 1]]), weightIn(written)(reading))),
    ...heard.flatMap((reading) => scaled(writeReading(reading, ({ transcribe }, kind, unit) => transcribe?.(kind, unit, script as Script) ?? []), weightIn(heard)(reading))),
  ];
};

const scaled = (found: readonly Spelling[], by: number): Spelling[] => found.map(({ text, weight }) => ({ text, weight: weight * by }));

/** How many times a name is as long as one that is spelt in full. */
const lengthOf = ({ slots, language }: Reading): number => slots.length / (MOST_SYLLABLES * languageOf(language).stride);

const isSpelt = (reading: Reading): boolean => lengthOf(reading) <= 3;

/** How many partial spellings are kept. Both the slots of a long name and the letters that are joined at each are many. */
const beamOf = (reading: Reading): number => Math.floor(BEAM / Math.max(1, lengthOf(reading)) ** 2);

/** What one slot may be written as, with how likely each is. */
type Written = readonly (readonly [text: string, p: number])[];

/** The likeliest `BEAM` ways to write a reading slot by slot. */
function likeliest(reading: Reading, formsOf: (slot: number) => Written, join: (text: string, form: string, slot: number) => string): Spelling[] {
  const beam = beamOf(reading);
  let partial: Spelling[] = [{ text: '', weight: 1 }];
  reading.slots.forEach((_, slot) => {
    const forms = formsOf(slot);
    partial = partial
      .flatMap(({ text, weight }) => forms.map(([form, p]) => ({ text: join(text, form, slot), weight: weight * p })))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, beam);
  });
  return partial.filter(({ text }) => text !== '');
}

/** The units that the forms of a reading stand for, written by the language or, as they are heard, by another. */
function writeReading(reading: Reading, write: (language: Language, kind: number, unit: number) => Written): Spelling[] {
  const language = languageOf(reading.language);
  const units = unitsIn(reading);
  const forms = (slot: number): Written =>
    (units[slot] ?? []).flatMap(({ unit, p }) => write(language, reading.kinds[slot] ?? 0, unit).map(([text, share]) => [text, p * share] as const));
  return likeliest(reading, forms, (text, form) => text + form);
}

/** One reading in one habit. */
function spellReading(name: ReadName, reading: Reading, units: readonly (readonly UnitShare[])[], suffix: string): Spelling[] {
  const language = languageOf(reading.language);
  const forms = (slot: number): Written => {
    const found = new Map<string, number>();
    for (const { unit, p: share } of units[slot] ?? []) for (const [form, p] of language.spell(reading.kinds[slot] ?? 0, unit, suffix)) addTo(found, form, share * p);
    return [...found].sort((a, b) => b[1] - a[1]).slice(0, FORMS);
  };
  return likeliest(reading, forms, (text, form, slot) => joined(text, form, startsWord(name, reading, slot)));
}

/** Whether a word begins at the slot: after the surname, and where the writer of a language without surnames set a space. */
function startsWord(name: ReadName, reading: Reading, slot: number): boolean {
  if (reading.surname > 0) return slot === reading.surname;
  // A word begins with a syllable, which has letters: what closes the word before it stands at the same place and has none left.
  const { stride } = languageOf(reading.language);
  const from = reading.from[slot] ?? 0;
  return slot > 0 && slot % stride === 0 && name.written.starts.includes(from) && (reading.to[slot + stride - 1] ?? 0) > from;
}

function joined(text: string, spelling: string, gap: boolean): string {
  const capital = text === '' || gap || text.endsWith(' ');
  const word = capital ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling;
  return gap && text !== '' ? `${text} ${word}` : text + word;
}
