import { hashText } from '../../text/hash';
import { characterSound, surnameSound } from './readings';
import { surnameOf } from './surnames';

/** Units of one Mandarin sound, which the spellings of all dialects lead to, as a number that is the same in every process. */
export const characterClass = (unit: number): number => hashText(characterSound(String.fromCodePoint(unit)));
export const surnameClass = (unit: number): number => hashText(surnameSound(surnameOf(unit)));
