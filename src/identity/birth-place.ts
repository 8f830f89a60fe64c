import { bestMeeting } from '../compare/compare';
import { readingsOf } from '../compare/meeting';
import { BIT } from '../language/fixed';
import { foldHan } from '../text/fold-han';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';
import { isNobody } from '../name/nobody';
import { cleanText } from '../text/clean';
import { once } from '../text/once';
import { scriptsOf } from '../text/script';
import { cell, rows } from '../text/table';
import { readCountry, WITH_PAPERS } from './country';
import otherNames from './place-names.tsv';
import text from './place-words.tsv';
import { everyMeeting, evidenceOf, type AttributeEvidence, type MetEvidence } from './probabilities';

/** A place of birth: its country, if one is named, and the names of places in it, the most particular first. */
export interface BirthPlace {
  readonly text: string;
  /** Alpha-3, or ''. */
  readonly country: string;
  readonly names: readonly ReadName[];
}

/** Two places are one from here on: 부산 and Pusan give 9 bits, Phnom Penh and ភ្នំពេញ 8.5, Kampong Cham and Kampong Thom 7. */
const SAME = 8;
/** Village, commune, district, province: what is named beyond that is hardly a place. */
const MOST_NAMES = 4;

const words = once(() => {
  const of = (place: string): string[] => rows(text).filter((row) => cell(row, 1) === place).map((row) => cell(row, 0)).sort((a, b) => b.length - a.length);
  return { word: new Set(of('word')), after: of('after'), before: of('before'), between: new RegExp(of('between').join('|'), 'u') };
});

const places = once(() => new Map(rows(otherNames).map((row) => [foldHan(cell(row, 0)), cell(row, 1)])));

/** Reads `Takeo Province, Cambodia`, `경기도 수원시`, `广东省汕头市`, `ខេត្តកណ្ដាល`. Never throws. */
export function readPlace(raw: string): BirthPlace {
  const clean = cleanText(raw, new Set());
  if (isNobody(clean)) return { text: clean, country: '', names: [] };
  let country = '';
  const names: ReadName[] = [];
  for (const whole of clean.split(/[,;/()，、。]/u)) {
    const [piece, behind] = withoutCountry(whole);
    const found = readCountry(piece);
    if (found !== '' || behind !== '') country = countryOf(country, found || behind);
    if (found === '') for (const name of placeNames(piece)) if (names.length < MOST_NAMES) names.push(readName(places().get(foldHan(name.trim().toLowerCase())) ?? name));
  }
  return { text: clean, country, names: names.filter(({ parts }) => parts.length > 0) };
}

/** Seoul Korea, Busan South Korea: a country behind a place, without a comma, and what stands before it. Nor New Jersey nor Inner Mongolia is in a country of half its name. */
function withoutCountry(piece: string): [place: string, country: string] {
  const words = piece.trim().split(/\s+/u);
  if (words.length < 2 || words.length > MOST_WORDS || !/^[a-z]/iu.test(piece.trim()) || readCountry(piece) !== '') return [piece, ''];
  for (let from = 1; from < words.length; from++) {
    const country = PART_OF_PLACE.test(words[from - 1] ?? '') ? '' : readCountry(words.slice(from).join(' '));
    if (country !== '') return [words.slice(0, from).join(' '), country];
  }
  return [piece, ''];
}

/** Of more words none is a place and its country. */
const MOST_WORDS = 8;
const PART_OF_PLACE = /^(?:new|inner|outer|north|south|east|west|northern|southern|eastern|western|upper|lower|central|of|the|kingdom|republic|people's|democratic|great)$/iu;

/** What China is put behind stays what it is: Hong Kong, China. */
const countryOf = (before: string, found: string): string => (found === 'CHN' && WITH_PAPERS.has(before) ? before : found);

/** The names in a piece of text without the words for kinds of places. Hangul and Han write several places in one breath. */
function placeNames(piece: string): string[] {
  const { word, after, before, between } = words();
  const scripts = scriptsOf(piece);
  if (scripts.has('han')) return piece.split(between).map((name) => name.trim()).filter((name) => name !== '' && !word.has(name));
  const bare = piece.replace(/-(?:do|si|gun|gu)\b/giu, '').split(/\s+/u).filter((one) => one !== '' && !word.has(one.toLowerCase().replaceAll('.', '')));
  if (scripts.has('hangul')) return bare.map((one) => cut(one, after.find((end) => one.endsWith(end)), true));
  if (scripts.has('khmer')) return khmerPlaces(bare, before);
  return [bare.join(' ')];
}

/** ស្រុកបាទី ខេត្តតាកែវ: where a word says what kind of place it is, another begins. */
function khmerPlaces(words: readonly string[], kinds: readonly string[]): string[] {
  const places: string[][] = [];
  for (const word of words) {
    const kind = kinds.find((start) => word.startsWith(start));
    const name = cut(word, kind, false);
    if (kind !== undefined || places.length === 0) places.push([]);
    if (name !== '') places.at(-1)?.push(name);
  }
  return places.map((place) => place.join(' ')).filter((place) => place !== '');
}

/** Without its ending or beginning, unless too little would be left of it: 대구 is no 구. */
function cut(name: string, word: string | undefined, end: boolean): string {
  if (word === undefined || (end && name.length - word.length < 2)) return name;
  return end ? name.slice(0, -word.length) : name.slice(word.length);
}

/** The evidence of the two birth places that agree best; undefined where none can be compared. Symmetric. */
export const birthPlaceEvidence = (a: readonly BirthPlace[], b: readonly BirthPlace[]): MetEvidence | undefined => everyMeeting(a, b, placeEvidence, ({ text: written }) => written)[0];

function placeEvidence(a: BirthPlace, b: BirthPlace): AttributeEvidence | undefined {
  const countries = a.country !== '' && b.country !== '';
  const other = countries && a.country !== b.country;
  if (a.names.length === 0 || b.names.length === 0) return countries ? evidenceOf('birth country', other ? 'other country' : 'same country') : undefined;
  if (other) return evidenceOf('birth place', 'other country');
  return evidenceOf('birth place', a.names.some((one) => b.names.some((name) => isSame(one, name))) ? 'same place' : 'other place');
}

/**
 * Places that only a slip of typing makes one are two: a letter sets Kampong Cham apart from Kampong Thom. So are places in other characters, or Hangul, of one sound: 山西 and
 * 陕西 are two provinces.
 */
function isSame(a: ReadName, b: ReadName): boolean {
  if ((a.written.letters !== '' && a.written.letters === b.written.letters) || (a.text !== '' && a.text === b.text)) return true;
  const script = a.parts[0]?.script;
  if ((script === 'han' || script === 'hangul') && script === b.parts[0]?.script) return false;
  const met = bestMeeting(a, b);
  const { left, right } = readingsOf(met);
  return met.evidence >= SAME * BIT && left?.slip !== true && right?.slip !== true;
}
