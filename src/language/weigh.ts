import type { Script } from '../text/script';
import { languageOf, languages } from './languages';
import type { Name } from './name';
import { plainBits } from './plain';
import { KEPT, KEPT_SLIPS, UNLIKELY, type Language, type Reading } from './reading';
import { knownBits } from './known-words';
import { sharesOf, sortByLikelihood, type Draft } from './shares';
import { mostTold } from './told';
import { joinedWords, MISPLACED } from './misplaced-space';
import { readTwoScripts } from './two-scripts';
import type { Written } from './written-letters';

/** log2 P(language) of a name in Latin letters, before it is read. */
const LATIN_PRIOR: Record<Language['code'], number> = { ko: Math.log2(0.25), zh: Math.log2(0.35), km: Math.log2(0.1) };
const PLAIN_PRIOR = Math.log2(0.3);

/** log2 P(a name in a script with a room is one that the room cannot read). */
const NOT_PLAIN = -40;
/** A name is unread when its best reading is not this much likelier than plain words of the same letters. */
const UNREAD = 3;
/**
 * Where the likeliest Korean or Chinese reading and the name are less likely than this, a slip of typing competes with it: log2 P. Of
 * names typed well some 4 in 100 Korean and 15 in 100 Chinese ones are below, of names with one edit in the given name three in four.
 * Khmer readings say nothing here: any run of letters can be one.
 */
const POOR = -29;
/** A slip that is so much less likely than what the letters say as they stand is not looked for. */
const UNLIKELY_SLIP = -10;
/** Slots that all readings of a name in one language have together, so that comparing long names costs no more than usual ones. */
const MOST_SLOTS = 160;
/** log2 P(a name in another language's script is a foreign one, spelt by ear, and its letters, given the sounds). */
const FOREIGN = -6;
/**
 * A name that a language reads at least so well in its own script is not taken for a foreign one: log2 P. Of 140,000 Korean names one in thirty is less likely, of
 * Cambodians in Korean newspapers nine in ten are. Of Chinese names more are less likely, but the room tells by their characters which may be foreign. What is heard in Khmer
 * script is compared with Khmer readings whatever they are: any run of letters can be one.
 */
const WELL_READ: Partial<Record<Script, number>> = { hangul: -28, han: -19 };
/** The same of two letters: 찬치 is Chan Chi, and is as rare as a Korean name as one of fifty. */
const WELL_READ_SHORT: Partial<Record<Script, number>> = { ...WELL_READ, hangul: -21 };
const SHORT = 2;

/** All readings with their share of P(name), which is the sum over all of them and over the background. */
export function weigh(written: Written, script: Script): Pick<Name, 'readings' | 'plain' | 'information' | 'commoner' | 'foreign'> {
  if (written.letters === '') return { readings: [], plain: 0, information: 0, commoner: 0, foreign: 0 };
  let plain = script === 'latin' ? PLAIN_PRIOR : NOT_PLAIN;
  for (const part of written.parts) plain += plainBits(part.letters);
  const found: Reading[] = [];
  if (script === 'other') found.push(...readTwoScripts(written.name));
  else for (const language of languages) readIn(language, written, script, undefined, found);
  putBehind(found, plain);
  // What no room reads well, or none reads better than the background does, may be a name that was mistyped.
  if (script === 'latin' && written.parts.length > 1 && mayBeMistyped(found, plain)) {
    const least = found.reduce((best, { bits }) => Math.max(best, bits), plain) + UNLIKELY_SLIP;
    for (const language of languages) if (language.code !== 'km') readIn(language, written, script, least, found);
    const joined = joinedWords(written);
    if (joined !== undefined) for (const language of languages) if (language.code !== 'km') readIn(language, joined, script, undefined, found, MISPLACED);
  }
  const known = script === 'latin' ? knownBits(written.parts.map(({ letters }) => letters), PLAIN_PRIOR) : Number.NEGATIVE_INFINITY;
  const { readings, plain: background, total, commoner, foreign } = sharesOf(found, plain, known);
  const information = script === 'latin' ? Math.min(-total, mostTold(written.parts, readings)) : -total;
  return { readings, plain: background, information, commoner, foreign };
}

/**
 * Names that another people spells by its own sounds are no likelier than the same letters are otherwise: two of them are compared as plain words, or as what else they are, and
 * Malays and Arabs have the same names (Abdul Daim Zainuddin has 18 bits with Daim Zainuddin, and would have 2). In bits; judgement.
 */
const ANOTHER_PEOPLE = -3;

function putBehind(found: readonly Reading[], plain: number): void {
  if (!found.some(({ script }) => script === 'none')) return;
  const most = ANOTHER_PEOPLE + found.reduce((best, { script, bits }) => (script === 'none' ? best : Math.max(best, bits)), plain);
  for (const reading of found as Draft[]) if (reading.script === 'none') reading.bits = Math.min(reading.bits, most);
}

function mayBeMistyped(found: readonly Reading[], plain: number): boolean {
  let [ours, best] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { bits, language } of found) {
    if (bits > best) best = bits;
    if (bits > ours && language !== 'km') ours = bits;
  }
  return ours < POOR || best < plain + UNREAD;
}

/** Adds one language's likeliest readings, or those with a slip that are likelier than `slips`, with the language's own likelihood. */
function readIn(language: Language, written: Written, script: Script, slips: number | undefined, found: Reading[], more = 0): void {
  const prior = script === 'latin' ? LATIN_PRIOR[language.code] : 0;
  const own = script === 'latin' || language.scripts.includes(script);
  if (!own && isWellRead(found, written, script)) return;
  const readings = own ? language.read(written, slips === undefined ? undefined : slips - prior) : overhear(language, written, script);
  if (language.readByEar !== undefined && language.scripts.indexOf(script) > 0 && !isWellRead(found, written, script)) readings.push(...language.readByEar(written));
  sortByLikelihood(readings);
  const worst = (readings[0]?.bits ?? 0) + UNLIKELY;
  const kept = Math.min(slips === undefined ? KEPT : KEPT_SLIPS, Math.max(1, Math.floor(MOST_SLOTS / (readings[0]?.slots.length ?? 1))));
  for (let i = 0; i < kept; i++) {
    const reading: Draft | undefined = readings[i];
    if (reading === undefined || reading.bits <= worst) break;
    reading.bits += prior + more;
    found.push(reading);
  }
}

/** Whether a name is read well already by a language with its script. */
function isWellRead(found: readonly Reading[], { letters }: Written, script: Script): boolean {
  const least = (letters.length > SHORT ? WELL_READ : WELL_READ_SHORT)[script] ?? 0;
  return found.some(({ bits, language }) => bits > least && languageOf(language).scripts.includes(script));
}

/** Readings by ear, of a name in the script of another language, with their places in the letters that were written. */
function overhear(language: Language, written: Written, script: Script): Reading[] {
  const native = languages.find(({ scripts }) => scripts[0] === script);
  const syllables = native?.syllables?.(written);
  if (syllables !== undefined) return (language.hearSyllables?.(written, syllables, script) ?? []).map((reading) => ({ ...reading, bits: reading.bits + FOREIGN }));
  return (native?.sounds?.(written) ?? []).flatMap((heard) => {
    const at = (place: number): number => heard.places[place] ?? written.letters.length;
    return (language.hear?.(heard.written, script) ?? []).map((reading) => ({
      ...reading, bits: reading.bits + heard.bits + FOREIGN, from: reading.from.map(at), to: reading.to.map(at),
    }));
  });
}
