import type { Warning } from '../text/bounds';
import { foldDigits } from './digits';
import { foldDoubled, mrzNameText, NAME_PLACES, readMrzName } from './mrz';

/** A passport's name as it is to be read, and whether its last word may have been cut. */
export interface PassportName {
  readonly text: string;
  readonly truncated: boolean;
  /** The name where the text may be a line of a passport as well. */
  readonly other?: string;
}

const FIELD = /^[A-Z0-9<]+$/u;
/** What stands before the name in the upper line of TD3 and MRV-A (44 places), TD2 and MRV-B (36): type and issuer. */
const TD3_LINE = /^[PVAC][A-Z0-9<][A-Z<]{3}/u;
const TD2_LINE = /^[PVAIC]<[A-Z<]{3}/u;
const TYPE_AND_ISSUER = 5;
/** Identity cards have the name in the last of three lines. */
const TD1_LINES = 3 * NAME_PLACES.TD1;

/**
 * The same in a line of any length, as people type it without the fillers, or paste it with what follows: the issuers whose passports have these names, with the digits that machines
 * read for their letters, tell it from a name that begins with an initial. Where a letter stands behind the type it may be one of a name (PA-THA-MMAVONG).
 */
const LINE = /^[PIVAC]([A-Z<])(?:K[O0]R|PRK|CHN|HKG|MAC|TWN|KHM|[S5]GP|MY[S5]|VNM|THA|[L1]A[O0]|JPN|U[S5]A|CAN|AU[S5])(?![A-Z]*\d{3})([A-Z][A-Z0-9]*(?:<[A-Z0-9]+)*<<(?:[A-Z0-9]+(?:<[A-Z0-9]+)*)?)(?:<|$)/u;

interface Zone {
  readonly field: string;
  readonly places: number;
  readonly sure: boolean;
}

/**
 * A name with chevrons: a whole upper line of a machine-readable zone, its name field, or a name typed as if in one. A field that
 * is full to its last place is perhaps truncated. Machines misread letters as digits there, which no name field has. `line` is what of the text is about the name.
 */
export function readPassport(text: string, line: string, warnings: Set<Warning>): PassportName {
  const zone = zoneIn(text) ?? (line === text ? undefined : zoneIn(line));
  const plain = line.includes('XX') ? foldDoubled(line) : line;
  if (zone === undefined) return { text: plain, truncated: false };
  const letters = zone.field.split('<').map(foldDigits).join('<');
  const name = readMrzName(letters, zone.places);
  if (!zone.sure) return { text: plain, truncated: false, other: mrzNameText(name) };
  if (letters !== zone.field) warnings.add('digit-for-letter');
  if (name.truncated) warnings.add('truncated');
  return { text: mrzNameText(name), truncated: name.truncated };
}

/** The name field among the lines of a text. */
function zoneIn(text: string): Zone | undefined {
  for (const line of withChevrons(text).split(' ')) {
    const upper = /^[piavc][a-z<][a-z0-9]{3}/u.test(line) ? line.toUpperCase() : line;
    const zone = upper.includes('<<') && FIELD.test(upper) ? zoneOf(upper) : undefined;
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** French quotes that programs make of two chevrons, or people type for one. */
function withChevrons(text: string): string {
  const single = text.replaceAll('‹', '<');
  return single.includes('«') ? single.replaceAll('«', single.includes('««') || single.includes('<<') ? '<' : '<<') : single;
}

/** The name field of a line, or the text where it is as long as one. */
function zoneOf(text: string): Zone | undefined {
  const { length } = text;
  const whole = (field: string): Zone => ({ field, places: field.length, sure: true });
  const td3 = NAME_PLACES.TD3 + TYPE_AND_ISSUER;
  const td2 = NAME_PLACES.TD2 + TYPE_AND_ISSUER;
  // Of both lines without a break the upper one is the first half.
  if ((length === td3 || length === 2 * td3) && TD3_LINE.test(text)) return whole(text.slice(TYPE_AND_ISSUER, td3));
  if ((length === td2 || length === 2 * td2) && TD2_LINE.test(text)) return whole(text.slice(TYPE_AND_ISSUER, td2));
  if (length === TD1_LINES && TD2_LINE.test(text)) return whole(text.slice(-NAME_PLACES.TD1));
  const [, type, field] = LINE.exec(text) ?? [];
  // A place more than there are letters: nobody knows how many the line had, so none is full.
  if (field !== undefined && (type === '<' || !isField(text))) return { field, places: field.length + 1, sure: type === '<' };
  return isField(text) ? whole(text) : undefined;
}

/** Machines do not misread three letters in a row; numbers of papers have as many digits. */
const isField = (text: string): boolean => Object.values(NAME_PLACES).includes(text.length) && !/\d{3}/u.test(text);
