import { oneSlip } from '../text/one-slip';
import { dateKey, type BirthDate } from './birth-date';
import { checkedNumber } from './check-digit';
import type { PreparedDocument } from './document';
import { HIDDEN, placesInCommon } from './masked-number';
import { personalFacts } from './personal-number';
import { everyMeeting, evidenceOf, type AttributeEvidence, type MetEvidence } from './probabilities';

/**
 * The evidence of all documents of two records: the pair that says most for them; where none does, the pair that says most against.
 * Undefined where no two can be compared: documents of different kinds or countries whose numbers differ say nothing. Symmetric.
 */
export function documentEvidence(a: readonly PreparedDocument[], b: readonly PreparedDocument[]): MetEvidence | undefined {
  const met = everyMeeting(a, b, pairEvidence, ({ number }) => number);
  const [best] = met;
  return best === undefined || best.bits > 0 ? best : met.at(-1);
}

function pairEvidence(a: PreparedDocument, b: PreparedDocument): AttributeEvidence | undefined {
  const personal = a.scheme !== '' || b.scheme !== '';
  const attribute = personal ? 'personal number' : 'document';
  const otherKind = (a.country !== '' && b.country !== '' && a.country !== b.country) || (a.kind !== '' && b.kind !== '' && a.kind !== b.kind);
  if (a.number.includes(HIDDEN) || b.number.includes(HIDDEN)) return maskedEvidence(a, b, otherKind);
  if (sameNumber(a, b)) return personal || !otherKind ? evidenceOf(attribute, 'same number') : evidenceOf('document', 'same number, other country or kind');
  // Two right check digits: neither number was misread.
  const bothRight = a.scheme !== '' && a.scheme === b.scheme;
  if (!bothRight && !otherKind) {
    if (likeShapes(a.number) === likeShapes(b.number)) return evidenceOf(attribute, 'misread number');
    if (oneCharacterApart(a.number, b.number)) return evidenceOf(attribute, 'one character wrong');
  }
  if (bothRight) return evidenceOf('personal number', 'other number');
  if (otherKind || a.country === '' || a.country !== b.country || a.kind === '' || a.kind !== b.kind) return undefined;
  // A number that only one record has as personal stands beside a number of some document.
  if (personal || checkedNumber(a.number)?.scheme !== checkedNumber(b.number)?.scheme) return undefined;
  return renewed(a, b) || renewed(b, a) ? evidenceOf('document, renewed', 'renewed') : evidenceOf('document', 'other number');
}

/** Places in common that make a masked number worth something, and much. */
const FEW = 3;
const MANY = 5;

/** Two numbers, one of which hides places at least. Of personal ones with other birth dates only these speak. */
function maskedEvidence(a: PreparedDocument, b: PreparedDocument, otherKind: boolean): AttributeEvidence | undefined {
  const [left, right] = [personalFacts(a.number), personalFacts(b.number)];
  // The other may hide the very places that tell.
  const personal = left !== undefined && right !== undefined ? left.scheme === right.scheme : (left ?? right) !== undefined && a.number.length === b.number.length;
  const places = placesInCommon(a.number, b.number, personal ? (left ?? right)?.scheme : undefined);
  if (otherKind || (places !== undefined && places < FEW) || (left !== undefined && right !== undefined && dateKey(left.born) !== dateKey(right.born))) return undefined;
  const attribute = `masked ${personal ? 'personal number' : 'document'}, ${places === undefined || places >= MANY ? 'many' : 'few'} places`;
  if (places !== undefined) return evidenceOf(attribute, 'masked number agrees');
  const comparable = personal || (a.kind !== '' && a.kind === b.kind && a.country !== '' && a.country === b.country);
  return comparable ? evidenceOf(attribute, 'masked number differs') : undefined;
}

const sameNumber = (a: PreparedDocument, b: PreparedDocument): boolean =>
  a.number === b.number || (a.withoutCheck !== '' && a.withoutCheck === b.number) || (b.withoutCheck !== '' && b.withoutCheck === a.number);

/** Letters and digits that machines and clerks take for one another in the type of passports (OCR-B) and in handwriting. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['O', '0'], ['Q', '0'], ['D', '0'], ['I', '1'], ['L', '1'], ['J', '1'], ['Z', '2'], ['S', '5'], ['G', '6'], ['B', '8'], ['T', '7'], ['U', 'V'],
]);

/** A number with one character for all that are taken for it. */
export const likeShapes = (number: string): string => Array.from(number, (char) => SHAPES.get(char) ?? char).join('');

/** Numbers long enough to have more that agrees. */
const oneCharacterApart = (a: string, b: string): boolean => Math.min(a.length, b.length) >= 6 && oneSlip(a, b);

/** One was issued in the year before the other expired, or later. */
function renewed(older: PreparedDocument, newer: PreparedDocument): boolean {
  const [expires, issued] = [monthOf(older.expires), monthOf(newer.issued)];
  return expires !== undefined && issued !== undefined && issued >= expires - 12;
}

/** Months since the year 0; undefined where no date can be read. */
function monthOf([first]: BirthDate): number | undefined {
  return first === undefined ? undefined : first.year * 12 + first.month;
}
