import { cleanText } from '../text/clean';
import type { BirthDate } from './birth-date';
import { checkedNumber, passportDigit, type Scheme } from './check-digit';
import { readCountry } from './country';
import type { IdentityDocument } from './identity';
import { HIDDEN, plainNumber } from './masked-number';
import { readDate } from './read-date';

/** What a document's type says of its number. */
export type DocumentKind = 'passport' | 'identity' | 'other' | '';

/** A document as evidence takes it: short strings and small integers. */
export interface PreparedDocument {
  /** Capitals and digits alone, and `*` for each place that was hidden. */
  readonly number: string;
  /** The same without a last digit that is the check digit of the nine places before it, as a machine-readable zone has it; else ''. */
  readonly withoutCheck: string;
  readonly kind: DocumentKind;
  /** Alpha-3, or ''. */
  readonly country: string;
  /** The scheme of a personal number whose check digit is right; '' for numbers of documents. */
  readonly scheme: Scheme | '';
  readonly issued: BirthDate;
  readonly expires: BirthDate;
}

/** No document has a longer number; what is shorter than four places is a count or a code. */
const LONGEST = 32;
const SHORTEST = 4;
/** Of a masked number so many places say something. */
const FEWEST_SHOWN = 3;

/** A document; undefined where its number is none: too short, `000000`, `123456`, `N/A`, `unknown`. Never throws, whatever the number. */
export function prepareDocument({ number, type, country, issued, expires }: IdentityDocument): PreparedDocument | undefined {
  const plain = plainNumber(number);
  const short = plain.replaceAll('<', '');
  const shown = short.replaceAll(HIDDEN, '');
  if (short.length < SHORTEST || short.length > LONGEST || isPlaceholder(shown) || shown.length < FEWEST_SHOWN) return undefined;
  const checked = checkedNumber(short);
  return {
    number: short,
    withoutCheck: /^[A-Z0-9<]{9}\d$/u.test(plain) && passportDigit(plain.slice(0, 9)) === Number(plain.charAt(9)) ? plain.slice(0, 9).replaceAll('<', '') : '',
    kind: kindOf(type ?? ''),
    country: readCountry(country ?? ''),
    scheme: checked?.right === true ? checked.scheme : '',
    issued: issued === undefined ? [] : readDate(issued),
    expires: expires === undefined ? [] : readDate(expires),
  };
}

/** Digits that count up or down. */
const isCounting = (digits: string): boolean => '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits);

/** What forms and programs are tried with. */
const TRIED = /^(?:TEST|SAMPLE|SPECIMEN|DUMMY|EXAMPLE|DEMO)/u;

/** One character over and over, or the first number of all; digits that count up or down (six at least after letters: A1234 may be one), once or over and over; no digit at all. */
function isPlaceholder(number: string): boolean {
  const digits = number.replace(/^[A-Z]{0,2}/u, '');
  const over = /^(\d{2,4})\1+$/u.exec(digits)?.[1];
  return !/\d/u.test(number) || TRIED.test(number) || /^(?:(.)\1*|0{4,}1)$/u.test(digits) || (isCounting(digits) && (digits === number || digits.length >= 6))
    || (over !== undefined && digits.length >= 6 && isCounting(over));
}

/** Types in the words of lists and forms, in three scripts; the letters of machine-readable zones (P, I, A, C). */
function kindOf(type: string): DocumentKind {
  const word = cleanText(type, new Set()).toLowerCase();
  if (word === '') return '';
  if (/^p[a-z<]?$|pass|여권|护照|護照|លិខិតឆ្លងដែន/u.test(word)) return 'passport';
  return /^(?:id|i|a|c|i[a-z<])$|identi|identity|national|resident|\bid\b|신분|주민|身份|身分|អត្តសញ្ញាណ/u.test(word) ? 'identity' : 'other';
}
