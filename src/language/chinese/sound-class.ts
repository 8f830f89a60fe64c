import { hashText } from '../../text/hash';
import { characterSound, surnameSound } from './readings';
import { rarerReadings, surnameOf } from './surnames';
import { mandarinSounds } from './systems';

/** Units of one Mandarin sound, which the spellings of all dialects lead to, as a number that is the same in every process. */
export const characterClass = (unit: number): number => hashText(characterSound(String.fromCodePoint(unit)));
export const surnameClass = (unit: number): number => hashText(surnameSound(surnameOf(unit)));

/** The classes of a character by its rarer Mandarin readings, with the share of each: 朝 is chao, and zhao in names. */
export const otherCharacterClasses = (unit: number): [unitClass: number, share: number][] =>
  mandarinSounds().of(unit).slice(1).map(([syllable, share]) => [hashText(syllable), share]);
/** The same of a surname: 覃 is qin, and tan. */
export const otherSurnameClasses = (unit: number): [unitClass: number, share: number][] => rarerReadings(unit).map(([syllable, share]) => [hashText(syllable), share]);
