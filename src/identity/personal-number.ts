import { birthDateOf, type BirthDate } from './birth-date';
import { checkedNumber, type Scheme } from './check-digit';
import type { PreparedDocument } from './document';
import { HIDDEN, plainNumber } from './masked-number';
import { yearsOf, type Weighed } from './eras';
import { MINGUO } from './read-date';
import type { Sex } from './sex';

/** What a personal number says of its bearer. */
export interface PersonalFacts {
  readonly scheme: Scheme;
  readonly born: BirthDate;
  readonly sex: Sex;
}

/** 주민등록번호 by its seventh digit: Koreans, residents who are not, and who was born in the nineteenth century; odd for men. */
const KOREAN = /^(?<year>\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:(?<sex>\d)(?:[\d*]{6}|\*{1,6})|\*{7})$/u;
const CENTURIES = [1800, 1900, 1900, 2000, 2000, 1900, 1900, 2000, 2000, 1800];
/** GB 11643: region, date, a serial number that is odd for men, check digit. */
const CHINESE = /^[\d*]{6}(?<year>(?:18|19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])[\d*]{2}(?<sex>[\d*])[\dX*]$/u;
/** As it was until 1999, without the century and the check digit: nothing but its form tells it, a province first. */
const OLD_CHINESE = /^(?:[1-6]\d|71|8[12])\d{4}(?<year>\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])\d\d(?<sex>\d)$/u;
/** Taiwan's identity cards have 1 for men, 2 for women, those of residents who are not citizens 8 and 9, before 2021 A to D. */
const TAIWANESE: Readonly<Record<string, Sex>> = { 1: 'm', 2: 'f', 8: 'm', 9: 'f', A: 'm', B: 'f', C: 'm', D: 'f' };

/**
 * Date of birth and sex from a personal number of Korea, China or Taiwan, in capitals, without hyphens: one with a right check digit, or one whose other places are hidden
 * (`840108` and `1******`). Undefined for other numbers.
 */
export function personalFacts(number: string): PersonalFacts | undefined {
  const checked = checkedNumber(number);
  if (checked?.right !== true && !number.includes(HIDDEN)) return undefined;
  if (checked?.scheme === 'TW') return { scheme: 'TW', born: [], sex: TAIWANESE[number.charAt(1)] ?? '' };
  if (checked?.scheme === 'HK') return undefined;
  const korean = KOREAN.exec(number)?.groups;
  const found = korean ?? CHINESE.exec(number)?.groups;
  if (found === undefined) return undefined;
  return factsOf(found, korean === undefined ? 'CN' : 'KR', korean === undefined ? 0 : CENTURIES[Number(found['sex'])]);
}

/** Without a century, whatever a year of two digits may be. */
function factsOf(found: Readonly<Record<string, string | undefined>>, scheme: Scheme, century: number | undefined): PersonalFacts {
  const { sex = HIDDEN, year = '', month, day } = found;
  const years: readonly Weighed[] = century === undefined ? yearsOf(Number(year), 2, 0) : [[Number(year) + century, 1]];
  const born = birthDateOf(years.map(([one, weight]) => ({ year: one, span: 0, month: Number(month), day: Number(day), circa: false, weight })));
  return { scheme, born, sex: sex === HIDDEN ? '' : Number(sex) % 2 === 1 ? 'm' : 'f' };
}

/** A Korean number in the place of a birth date, whole or not: there its check digit does not matter. */
const IN_PLACE_OF_DATE = /^\s*(\d{6})\s?-\s?(\d)[\d*●•xX]{0,6}\s*$/u;

/** Its first seven places without the hyphen, and nothing beside them: 15/1/2012 is a date. Of 19… and 20… the year may have four digits; 0730108 is a date in Taiwan's years. */
const BEGINNING = /^\s*(?!19|20)[\d\uff10-\uff19]{7}\s*$/u;

/** What parts a date, or says what its numbers are. */
const DATED = /[./年月日년월일]/u;

const oldFacts = (number: string): PersonalFacts | undefined => {
  const found = OLD_CHINESE.exec(number)?.groups;
  return found === undefined ? undefined : factsOf(found, 'CN', 1900);
};

/** The same of what stands in the place of a birth date. */
export function factsInDate(text: string): PersonalFacts | undefined {
  const [, date = '', sex = ''] = IN_PLACE_OF_DATE.exec(text) ?? [];
  if (date !== '') return personalFacts(`${date}${sex}${HIDDEN}`);
  if (DATED.test(text)) return undefined;
  const number = plainNumber(text);
  if (BEGINNING.test(text)) return MINGUO.test(number) ? undefined : personalFacts(number + HIDDEN);
  return personalFacts(number) ?? oldFacts(number);
}

/**
 * The same of a document, as it was written and as it was read. A Korean number with its hyphen, or in a document of Korea, needs no right check digit, which those
 * given since October 2020 lack.
 */
export function factsInDocument(written: string, { number, kind, country }: PreparedDocument): PersonalFacts | undefined {
  const facts = personalFacts(number);
  if (facts !== undefined || number.includes(HIDDEN)) return facts;
  if (IN_PLACE_OF_DATE.test(written) || (country === 'KOR' && kind !== 'passport' && /^\d{7}(?:\d{6})?$/u.test(number))) return personalFacts(number.slice(0, 7) + HIDDEN);
  return kind !== 'passport' && (country === '' || country === 'CHN') ? oldFacts(number) : undefined;
}

const IN_NAME = /(?<!\d)(?:\d{6}\s?-\s?\d[\d*●•]{6}(?![\d-])|\d{17}[\dX](?!\d))/iu;

/** The same of a number that stands beside a name: 김민수 901010-1234567. */
export function factsInName(text: string): PersonalFacts | undefined {
  const [number] = IN_NAME.exec(text) ?? [];
  return number === undefined ? undefined : factsInDate(number);
}
