import { shown, wrongType } from '../text/argument';
import { writeName } from '../name/write';
import type { WrittenName } from '../name/written';
import { NOT_OURS } from '../text/made';
import type { Script } from '../text/script';
import { holdingWhole } from './holding-whole';
import { languages } from './languages';
import { ReadName, type Name } from './name';
import { isInTwoScripts } from './two-scripts';
import { weigh } from './weigh';
import { lettersOf, type Written } from './written-letters';

/**
 * Reads a name: cleans it, sets titles and aliases aside, and finds every plausible reading in every language. Never
 * throws for a string, whatever it holds; anything but a string is a `TypeError`. Linear in the name's length, which is
 * capped (see `warnings`).
 *
 * `parseName('KIM, Jong Un (金正恩)').parts.map((part) => part.text) // => ['KIM', 'Jong', 'Un']`
 */
export function parseName(raw: string): Name {
  if (typeof raw !== 'string') wrongType('parseName', 'a string', raw);
  return readName(raw) as unknown as Name; // nobody else makes them, as their type says
}

/** The same, with what the engine alone needs. */
export const readName = (raw: string): ReadName => read(writeName(raw));

/**
 * What a caller gave as a name, read if it is not yet; a `TypeError` in the caller's words for anything but a string or a name
 * that this copy of the library has read (another copy numbers its spellings otherwise).
 */
export function nameOf(value: unknown, who: string): ReadName {
  if (typeof value === 'string') return readName(value);
  if (value instanceof ReadName) return value;
  throw new TypeError(`${who}: expected a string or a Name, got ${isLikeName(value) ? NOT_OURS : shown(value)}`);
}

/** Whether something is a name, or looks like one. */
export const isLikeName = (value: unknown): boolean => typeof value === 'object' && value !== null && 'readings' in value && 'parts' in value;

function read(name: WrittenName, isWhole = false): ReadName {
  const script = isInTwoScripts(name) ? 'other' : scriptOfName(name);
  const language = languages.find(({ scripts }) => scripts[0] === script);
  const lettersIn = (one: WrittenName): Written => lettersOf(one, language === undefined ? (letters) => letters : (letters) => language.clean(letters));
  const written = lettersIn(name);
  const { readings, plain, information, commoner, foreign } = weigh(written, script);
  const other = isWhole ? undefined : holdingWhole(name, script, information, (part) => weigh(lettersIn({ ...name, parts: [part], marked: undefined }), script));
  if (other !== undefined) return read(other, true);
  const byLanguage = languages.map(({ code }) => readings.filter((reading) => reading.language === code));
  return new ReadName(
    name.raw, name.text, name.parts, name.titles, name.aliases.map((alias) => read(alias)).filter(isRead), name.warnings, information, readings, byLanguage, plain, commoner, foreign, written,
  );
}

/** What no room reads in two scripts is no name. */
const isRead = (name: ReadName): boolean => name.readings.length > 0 || !isInTwoScripts(name);

/** The script of most of the name's letters; `none` when nothing is left of it. */
function scriptOfName(name: WrittenName): Script {
  return name.parts[0]?.script === 'other' ? 'latin' : (name.parts[0]?.script ?? 'none');
}
