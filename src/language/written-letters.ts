import type { Part, WrittenName } from '../name/written';
import { marksOf, type Marks } from './marks';

/** A written name as one run of letters, with the places where the writer divided it. */
export interface Written {
  readonly name: WrittenName;
  readonly parts: readonly Part[];
  /** The letters of all parts, one after the other. */
  readonly letters: string;
  /** For every part the place of its first letter; one more for the end. */
  readonly starts: readonly number[];
  /** 1 where the writer divided before this letter: between parts, at hyphens, at inner capitals. */
  readonly divided: Uint8Array;
  /** The marks of Latin letters, where there are any. */
  readonly marks: Marks | undefined;
}

/** Lays the parts of a name end to end. `clean` gives a room's form of the letters, part by part. */
export function lettersOf(name: WrittenName, clean: (letters: string) => string): Written {
  let letters = '';
  const starts: number[] = [];
  for (const part of name.parts) {
    starts.push(letters.length);
    letters += clean(part.letters);
  }
  starts.push(letters.length);
  const divided = new Uint8Array(letters.length + 1);
  name.parts.forEach((part, i) => {
    const start = starts[i] ?? 0;
    divided[start] = 1;
    for (const place of part.breaks) divided[start + place] = 1;
  });
  divided[letters.length] = 1;
  return { name, parts: name.parts, letters, starts, divided, marks: marksOf(name.parts) };
}

/** Whether the letter stands alone as an initial: J. E. Kim, J.E. Kim, Jay-Y. Lee. */
export function initialAt({ divided, parts, starts }: Written, at: number): boolean {
  if (divided[at] !== 1) return false;
  let place = 0;
  while (place + 1 < parts.length && (starts[place + 1] ?? 0) <= at) place++;
  const part = parts[place];
  if (part === undefined) return false;
  if (part.initial || abbreviated(part, at - (starts[place] ?? 0))) return true;
  // Every letter of the word is divided from the next, and by full stops: I-u is a name.
  return (part.breaks.length > 0 && part.breaks.length === part.letters.length - 1 && part.text.includes('.'));
}

/** Whether a full stop comes straight after a letter that the writer set apart. */
const abbreviated = ({ text, letters, at, breaks }: Part, letter: number): boolean =>
  text.charAt((at[letter] ?? 0) + 1) === '.' && (letter + 1 === letters.length || breaks.includes(letter + 1));
