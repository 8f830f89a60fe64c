import type { Part, WrittenName } from '../name/written';
import { languages } from './languages';
import type { Reading } from './reading';
import { lettersOf, type Written } from './written-letters';

/** What halves by themselves are unlikely for being such, in bits: each is 1 name in 50. */
const TOGETHER = 10;
/** And a surname in Latin letters, which hardly any name is without a given name. */
const TOGETHER_LATIN = 16;

const isNative = (part: Part | undefined): boolean => part?.script === 'hangul' || part?.script === 'han';

/** Whether a name has its surname, the first word, in another script than the given name: KIM 민수. */
export const isInTwoScripts = ({ parts: [one, other] }: Pick<WrittenName, 'parts'>): boolean =>
  other !== undefined && one?.script !== other.script && (isNative(one) || isNative(other));

/**
 * The readings of such a name: each half is read by itself, and a surname alone stands before a given name alone. Forms of a channel are compared whatever scripts they are in, so nothing is turned
 * from one script into the other. `bits` is log2 P(reading and name).
 */
export const readTwoScripts = (name: WrittenName): Reading[] => languages.filter(({ stride }) => stride === 1).flatMap((language) => {
  const half = (from: number, to?: number): Written => lettersOf({ ...name, parts: name.parts.slice(from, to), marked: undefined }, (letters) => language.clean(letters));
  const [before, behind] = [half(0, 1), half(1)];
  const given = language.read(behind).filter(({ surname }) => surname === 0);
  const by = (at: number): number => at + before.letters.length;
  return language.read(before).filter(({ surname, slots }) => surname === slots.length).flatMap(({ bits, slots, kinds, from, to }) => given.map((one): Reading => ({
    // Characters of a name that is half in other letters are compared by their sounds too.
    ...one, script: 'other', bits: bits + one.bits + (isNative(name.parts[0]) ? TOGETHER : TOGETHER_LATIN), surname: 1,
    slots: [...slots, ...one.slots], kinds: [...kinds, ...one.kinds], from: [...from, ...one.from.map(by)], to: [...to, ...one.to.map(by)],
  })));
});
