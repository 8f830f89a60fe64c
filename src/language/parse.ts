import { writeName } from '../name/write';
import type { WrittenName } from '../name/written';
import type { Script } from '../text/script';
import { languages } from './languages';
import type { Name } from './name';
import { plainBits } from './plain';
import { KEPT, UNLIKELY, type Language, type Reading } from './reading';
import { lettersOf, type Written } from './written-letters';

/** log2 P(language) of a name in Latin letters, before it is read. */
const LATIN_PRIOR: Record<Language['code'], number> = { ko: Math.log2(0.25), zh: Math.log2(0.35), km: Math.log2(0.1) };
const PLAIN_PRIOR = Math.log2(0.3);

/** log2 P(a name in a script with a room is one that the room cannot read). */
const NOT_PLAIN = -40;
/** A name is unread when its best reading is not this much likelier than plain words of the same letters. */
const UNREAD = 3;
/** log2 P(a name in another language's script is a foreign one, spelt by ear, and its letters, given the sounds). */
const FOREIGN = -6;

/** A language less likely than this is dropped: Piao Yongzhu is hardly Chinese, and yet 박영주 may be behind it. */
const UNLIKELY_LANGUAGE = -28;

/**
 * Reads a name: cleans it, sets titles and aliases aside, and finds every plausible reading in every language. Never
 * throws for a string, whatever it holds; anything but a string is a `TypeError`. Linear in the name's length, which is
 * capped (see `warnings`).
 *
 * `parseName('KIM, Jong Un (金正恩)').parts.map((part) => part.text) // => ['KIM', 'Jong', 'Un']`
 */
export function parseName(raw: string): Name {
  if (typeof raw !== 'string') throw new TypeError(`parseName: expected a string, got ${raw === null ? 'null' : typeof raw}`);
  return read(writeName(raw));
}

/** What a caller gave as a name, read if it is not yet; a `TypeError` in the caller's words for anything but a string or a name. */
export function nameOf(value: unknown, who: string): Name {
  if (typeof value === 'string') return parseName(value);
  if (typeof value === 'object' && value !== null && 'readings' in value) return value as Name;
  throw new TypeError(`${who}: expected a string or a Name, got ${value === null ? 'null' : typeof value}`);
}

function read(name: WrittenName): Name {
  const script = scriptOfName(name);
  const language = languages.find(({ scripts }) => scripts[0] === script);
  const written = lettersOf(name, language === undefined ? (letters) => letters : (letters) => language.clean(letters));
  const { readings, plain, information } = weigh(written, script);
  const byLanguage = languages.map(({ code }) => readings.filter((reading) => reading.language === code));
  return {
    raw: name.raw, text: name.text, parts: name.parts, titles: name.titles, warnings: name.warnings,
    aliases: name.aliases.map(read), information, readings, byLanguage, plain, written,
  };
}

/** The script of most of the name's letters; `none` when nothing is left of it. */
function scriptOfName(name: WrittenName): Script {
  return name.parts[0]?.script === 'other' ? 'latin' : (name.parts[0]?.script ?? 'none');
}

/** All readings with their share of P(name), which is the sum over all of them and over the background. */
function weigh(written: Written, script: Script): Pick<Name, 'readings' | 'plain' | 'information'> {
  if (written.letters === '') return { readings: [], plain: 0, information: 0 };
  let plain = script === 'latin' ? PLAIN_PRIOR : NOT_PLAIN;
  for (const part of written.parts) plain += plainBits(part.letters);
  const found = languages.flatMap((language) => readIn(language, written, script, false));
  // What no room reads, or none reads better than the background does, may be a name that was mistyped.
  if (script === 'latin' && written.parts.length > 1 && found.every(({ bits }) => bits < plain + UNREAD)) {
    const read = new Set(found.filter(({ slots, surname }) => slots.length > surname).map(({ language }) => language));
    for (const language of languages) if (!read.has(language.code)) found.push(...readIn(language, written, script, true));
  }
  found.sort((a, b) => b.bits - a.bits);
  const total = logSum(found.map(({ bits }) => bits), plain);
  const best = Math.max(found[0]?.bits ?? plain, plain);
  const readings = found
    .filter(({ bits }) => bits > best + UNLIKELY_LANGUAGE)
    .map((reading) => ({ ...reading, bits: Math.min(0, reading.bits - total) }));
  return { readings, plain: Math.min(0, plain - total), information: -total };
}

/** One language's likeliest readings, with the language's own likelihood. */
function readIn(language: Language, written: Written, script: Script, slip: boolean): Reading[] {
  const prior = script === 'latin' ? LATIN_PRIOR[language.code] : 0;
  const own = script === 'latin' || language.scripts.includes(script);
  const readings = (own ? language.read(written, slip) : overhear(language, written, script)).sort((a, b) => b.bits - a.bits);
  const worst = (readings[0]?.bits ?? 0) + UNLIKELY;
  return readings.slice(0, KEPT).filter(({ bits }) => bits > worst).map((reading) => ({ ...reading, bits: reading.bits + prior }));
}

/** Readings by ear, of a name in the script of another language, with their places in the letters that were written. */
function overhear(language: Language, written: Written, script: Script): Reading[] {
  const sounds = languages.find(({ scripts }) => scripts[0] === script)?.sounds?.(written) ?? [];
  return sounds.flatMap((heard) => {
    const at = (place: number): number => heard.places[place] ?? written.letters.length;
    return (language.hear?.(heard.written, script) ?? []).map((reading) => ({
      ...reading, bits: reading.bits + heard.bits + FOREIGN, from: reading.from.map(at), to: reading.to.map(at),
    }));
  });
}

/** log2 of a sum of probabilities given by their logarithms. */
function logSum(bits: readonly number[], first: number): number {
  const top = Math.max(first, ...bits);
  let sum = 2 ** (first - top);
  for (const one of bits) sum += 2 ** (one - top);
  return top + Math.log2(sum);
}
