import type { Warning } from '../text/bounds';
import { foldDigits } from './digits';
import { foldDoubled, mrzNameText, NAME_PLACES, readMrzName } from './mrz';

/** A passport's name as it is to be read, and whether its last word may have been cut. */
export interface PassportName {
  readonly text: string;
  readonly truncated: boolean;
}

const FIELD = /^[A-Z0-9<]+$/u;
/** What stands before the name in the upper line of TD3 and MRV-A (44 places), TD2 and MRV-B (36): type and issuer. */
const TD3_LINE = /^[PVAC][A-Z0-9<][A-Z<]{3}/u;
const TD2_LINE = /^[PVAIC]<[A-Z<]{3}/u;

/**
 * A name with chevrons: a whole upper line of a machine-readable zone, its name field, or a name typed as if in one. A field that
 * is full to its last place is perhaps truncated. Machines misread letters as digits there, which no name field has.
 */
export function readPassport(text: string, warnings: Set<Warning>): PassportName {
  const plain = text.includes('XX') ? foldDoubled(text) : text;
  const whole = text.length >= NAME_PLACES.TD1 && FIELD.test(text) && text.includes('<<');
  const field = whole ? fieldOf(text) : undefined;
  if (field === undefined) return { text: plain, truncated: false };
  const letters = field.split('<').map(foldDigits).join('<');
  if (letters !== field) warnings.add('digit-for-letter');
  const name = readMrzName(letters, letters.length);
  if (name.truncated) warnings.add('truncated');
  return { text: mrzNameText(name), truncated: name.truncated };
}

/** The name field of a line, or the text where it is as long as one. */
function fieldOf(text: string): string | undefined {
  if (text.length === NAME_PLACES.TD3 + 5 && TD3_LINE.test(text)) return text.slice(5);
  if (text.length === NAME_PLACES.TD2 + 5 && TD2_LINE.test(text)) return text.slice(5);
  return Object.values(NAME_PLACES).includes(text.length) ? text : undefined;
}
