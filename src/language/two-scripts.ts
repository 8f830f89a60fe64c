import type { WrittenName } from '../name/written';
import type { Script } from '../text/script';
import { languages } from './languages';
import type { Reading } from './reading';
import { lettersOf, type Written } from './written-letters';

/** Latin letters and those that no language claims are read alike. */
const scriptOfPart = (name: Pick<WrittenName, 'parts'>, part: number): Script | undefined => {
  const script = name.parts[part]?.script;
  return script === 'other' ? 'latin' : script;
};

/** Whether a name has its surname, the first word, in another script than the given name: KIM 민수. */
export const isInTwoScripts = (name: Pick<WrittenName, 'parts'>): boolean => name.parts.length > 1 && scriptOfPart(name, 0) !== scriptOfPart(name, 1);

/**
 * The readings of such a name: each half is read by itself, and a surname alone stands before a given name alone. Forms of a channel are compared whatever scripts
 * they are in, so that nothing is turned from one script into the other. `bits` is log2 P(reading and name), but for what is the same for all.
 */
export function readTwoScripts(name: WrittenName): Reading[] {
  const scripts = [scriptOfPart(name, 0), scriptOfPart(name, 1)];
  // Where one half is no Han the name is no Han name, of which characters alone tell whether it is another.
  const script = scripts.find((one) => one === 'latin') ?? scripts.find((one) => one !== 'han') ?? 'none';
  return languages.filter(({ stride }) => stride === 1).flatMap((language) => {
    const half = (from: number, to?: number): Written => lettersOf({ ...name, parts: name.parts.slice(from, to), marked: undefined }, (letters) => language.clean(letters));
    const [before, behind] = [half(0, 1), half(1)];
    const given = language.read(behind).filter(({ surname }) => surname === 0);
    const by = before.letters.length;
    return language.read(before).filter(({ surname, slots }) => surname === 1 && slots.length === 1).flatMap((family) => given.map((one): Reading => ({
      ...one, script, bits: family.bits + one.bits, surname: 1, extras: [],
      slots: [...family.slots, ...one.slots], kinds: [...family.kinds, ...one.kinds],
      from: [...family.from, ...one.from.map((at) => at + by)], to: [...family.to, ...one.to.map((at) => at + by)],
    })));
  });
}
