import { prepareDocument, type PreparedDocument } from '../identity/document';
import { likeShapes } from '../identity/document-evidence';
import type { IdentityDocument } from '../identity/identity';
import { HIDDEN } from '../identity/masked-number';
import { hashText } from '../text/hash';

/** Begins what numbers are filed under. */
const DOCUMENT = 0x0d0c;

/** Keys of documents as a list has them. */
export const documentKeys = (documents: readonly IdentityDocument[]): number[] => preparedKeys(documents.flatMap((one) => prepareDocument(one) ?? []));

/**
 * Keys of documents by their numbers, one for all that are misread for one another (O 0, I 1), with a check digit behind it and without one. A number that hides places has
 * none: too many share what it shows.
 */
export const preparedKeys = (documents: readonly PreparedDocument[]): number[] =>
  documents
    .filter(({ number }) => !number.includes(HIDDEN))
    .flatMap(({ number, withoutCheck }) => (withoutCheck === '' ? [number] : [number, withoutCheck]))
    .map((number) => hashText(likeShapes(number), DOCUMENT));
