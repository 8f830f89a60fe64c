import { fixed } from '../language/fixed';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';
import { MOST_READINGS } from '../language/reading';
import { cutLike } from '../name/mrz';
import { writtenIn } from '../name/part';
import type { Part } from '../name/written';
import { meetWhole, type Meeting } from './meeting';

/** A field that is cut off fits more names than the whole one. */
const CUT = fixed(-1);
/** A full field is perhaps not cut off at all, which a list would not have said of it. */
export const PERHAPS: number = fixed(-1);
/** A field of one word and the beginning of another tells too little of a name in another script. */
const LEAST_WORDS = 2;

/**
 * How two names meet of which one stands in a passport's full name field, and so is perhaps cut off: the other is cut in the same way,
 * since several ways of cutting are legal and none can be foretold (Doc 9303-3, section 4.6), and then compared. Names that are read
 * anew cost some ten microseconds; the names of full fields are few.
 */
export function meetTruncated(whole: Meeting, isCutA: boolean, isCutB: boolean, cost = 0, most: number = MOST_READINGS): Meeting {
  let best = whole;
  const { a, b } = whole;
  const attempt = (left: ReadName, right: ReadName, full: ReadName): void => {
    const met = meetWhole(left, right, 0, undefined, most);
    // Cutting takes information away: neither name gives more than it has by itself.
    const evidence = Math.min(met.evidence, fixed(full.information)) + CUT + cost;
    if (evidence > best.evidence) best = { ...met, evidence, isCut: true };
  };
  if (isCutB) for (const [full, field] of cutForms(a, b)) attempt(full, field, a);
  if (isCutA) for (const [full, field] of cutForms(b, a)) attempt(field, full, b);
  return best;
}

/** The full name as the field may have cut it, and the field as it is compared then. */
function cutForms(full: ReadName, field: ReadName): (readonly [full: ReadName, field: ReadName])[] {
  if (full.parts.length === 0 || field.parts.length === 0) return [];
  if (full.parts[0]?.script !== field.parts[0]?.script) {
    // What an unfinished word stands for in another script is not known: both without it, and without what came after.
    const count = field.parts.length - 1;
    if (count < LEAST_WORDS || full.parts.length <= count) return [];
    return [[readFirst(full, count), readFirst(field, count)]];
  }
  const words = full.parts.map((part): Piece => ({ part, from: 0, to: part.letters.length }));
  // Doc 9303-3, section 4.6: the filler stands for hyphens; some issuers leave them out.
  const parted = full.parts.flatMap((part) => [...part.breaks, part.letters.length].map((to, i): Piece => ({ part, from: part.breaks[i - 1] ?? 0, to })));
  const cut = field.parts.map(({ letters }) => letters);
  return (parted.length > words.length ? [words, parted] : [words]).flatMap((pieces) => {
    const kept = cutLike(pieces.map(({ part, from, to }) => part.letters.slice(from, to)), cut);
    if (kept === undefined) return [];
    const text = kept.map(({ length }, i) => { const { part, from } = pieces[i] as Piece; return writtenIn(part, from, from + length); }).join(' '); // each is the beginning of a piece
    return [[readName(text), field] as const];
  });
}

/** A word, or what stands between two hyphens of it. */
interface Piece {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

const readFirst = (name: ReadName, count: number): ReadName => readName(name.parts.slice(0, count).map(({ text }) => text).join(' '));
