import { parse } from 'mrz';
import type { IdentityDocument, ListedName, Person } from '../identity/identity';
import { mrzNameText, readMrzName } from '../name/mrz';
import { field, oneOrMore } from './field';
import { birthDates, expiryDate } from './mrz-date';
import { type MrzFormat, zoneOf } from './mrz-zone';

/** One check digit: which field it guards, what is printed, and whether the field agrees with it. */
export interface MrzCheck {
  /** `documentNumber`, `birthDate`, `expirationDate`, `personalNumber`, `composite`. */
  readonly field: string;
  readonly digit: string;
  readonly valid: boolean;
}

/**
 * What was seen while a zone was read: a name cut off by the field's end; surname and given names not divided by `<<`; letters
 * read as digits or digits as letters, mended; a date that is none; a check digit that disagrees.
 */
export type MrzWarning = 'name-truncated' | 'name-not-divided' | 'misread-letter' | 'unreadable-date' | 'check-digit';

/** A machine-readable zone as a person. */
export interface MrzReading {
  readonly person: Person;
  readonly format: MrzFormat;
  /** All check digits, one by one; a false one says that some letter was misread, not which. */
  readonly checks: readonly MrzCheck[];
  readonly warnings: readonly MrzWarning[];
}

/** Visas end in optional data where passports have these (Doc 9303-7, sections 4.2.2 and 5.2.2). */
const NOT_OF_VISAS: ReadonlySet<string> = new Set(['personalNumber', 'composite']);

/**
 * The person of a machine-readable zone (ICAO Doc 9303): passports (TD3), cards (TD1, TD2), visas (MRV-A, MRV-B). The name
 * stands as printed, `KIM<<JEONG<EUN`, and is marked truncated where its last place holds a letter (Doc 9303-3, section 4.6).
 * Nothing in a name or a check digit throws. Two-digit years become full ones; two birth dates where both centuries can be.
 *
 * ```ts
 * const { person } = fromMrz(['P<PRKKIM<<JONG<UN<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'PS00000010PRK8401083M2911261<<<<<<<<<<<<<<08']);
 * person.names     // => ['KIM<<JONG<UN']
 * person.birthDate // => '1984-01-08'
 * ```
 *
 * @throws TypeError for what is no text, RangeError for text of another shape, with the line and what was expected of it.
 */
export function fromMrz(lines: string | readonly string[]): MrzReading {
  const zone = zoneOf(lines);
  const details = new Map(parse(zone.lines, { autocorrect: true }).details.map((detail) => [detail.field, detail]));
  const printed = (name: string): string => {
    const detail = details.get(name as never);
    const [place] = detail?.ranges ?? [];
    return detail?.value ?? (place === undefined ? '' : (zone.lines[place.line]?.slice(place.start, place.end) ?? ''));
  };
  const warnings = new Set<MrzWarning>();
  if (zone.isMended || [...details.values()].some(({ autocorrect }) => autocorrect.length > 0)) warnings.add('misread-letter');

  const checks = [...details].flatMap(([name, { valid }]): MrzCheck[] => {
    const guarded = /^(?<field>.+)CheckDigit$/u.exec(name ?? '')?.groups?.['field'];
    if (guarded === undefined || (zone.isVisa && NOT_OF_VISAS.has(guarded))) return [];
    return [{ field: guarded, digit: printed(name ?? ''), valid }];
  });
  if (checks.some(({ valid }) => !valid)) warnings.add('check-digit');

  const expires = expiryDate(printed('expirationDate'));
  const born = birthDates(printed('birthDate'), expires);
  if ((expires === undefined && holds(printed('expirationDate'))) || (born.length === 0 && holds(printed('birthDate')))) {
    warnings.add('unreadable-date');
  }
  const country = plain(printed('issuingState'));
  const number = plain(printed('documentNumber'));
  const document: IdentityDocument = {
    number, ...field('type', plain(printed('documentCode'))), ...field('country', country), ...field('expires', expires),
  };
  const person: Person = {
    names: [nameIn(zone.name, zone.places, warnings)],
    ...field('birthDate', oneOrMore(born)),
    ...field('sex', sexOf(printed('sex'))),
    ...field('nationalities', [plain(printed('nationality'))].filter((code) => code !== '')),
    ...field('documents', number === '' ? [] : [document]),
  };
  return { person, format: zone.format, checks, warnings: [...warnings] };
}

function nameIn(text: string, places: number, warnings: Set<MrzWarning>): string | ListedName {
  const name = readMrzName(text, places);
  if (name.secondary.length === 0 && name.primary.length > 1) warnings.add('name-not-divided');
  if (!name.truncated) return mrzNameText(name);
  warnings.add('name-truncated');
  return { text: mrzNameText(name), truncated: true };
}

/** The filler stands for what the alphabet lacks: hyphens and spaces in numbers (Doc 9303-3, section 4.2). The package makes it a space. */
const plain = (text: string): string => text.replace(/[<\s]+/gu, '');
const holds = (text: string): boolean => plain(text) !== '';

/** `<` is "unspecified" (Doc 9303-3): nothing is known then. The package spells the letters out. */
const sexOf = (text: string): string | undefined => (/^(?:m|f)/iu.test(text) ? text.charAt(0).toUpperCase() : undefined);
