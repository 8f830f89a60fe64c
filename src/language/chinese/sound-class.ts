import { hashText } from '../../text/hash';
import { characterSound, surnameSound } from './readings';
import { surnameOf } from './surnames';

/** Units of one Mandarin sound, which the spellings of all dialects lead to, as a number that is the same in every process. */
export const characterClass: (unit: number) => number = remembered((unit) => characterSound(String.fromCodePoint(unit)));
export const surnameClass: (unit: number) => number = remembered((unit) => surnameSound(surnameOf(unit)));

function remembered(soundOf: (unit: number) => string): (unit: number) => number {
  const classes = new Map<number, number>();
  return (unit) => {
    let found = classes.get(unit);
    if (found === undefined) classes.set(unit, (found = hashText(soundOf(unit))));
    return found;
  };
}
