/** Letters that one sound is spelt with in one language or another: Smyth, Pedersen, Husain, Gusein, Ramazan, Djoko, Aisyah. Any other letter in its place makes another name of a short one. */
const ALIKE = ['aeiouy', 'bpfvw', 'ckqgxh', 'sczxj', 'dtz', 'mn', 'lr', 'jgyi', 'jd', 'hy'];
/** Letters that a spelling may have or lack: vowels, and h behind any consonant. */
const SILENT = 'aeiouyhw';

/** By letter (a–z), the groups that it is in, as bits. */
const groups = Int32Array.from({ length: 26 }, (_, letter) => ALIKE.reduce((bits, group, i) => (group.includes(String.fromCharCode(97 + letter)) ? bits | (1 << i) : bits), 0));

/** Whether two words, one edit apart, differ in a letter that is no other spelling of the sound (Putin, Pugin), or that only one has and that is one of its own (Lavrov, Larov). */
export function hasOtherLetter(one: string, other: string): boolean {
  if (one.length < other.length) return hasOtherLetter(other, one);
  const at = firstOther(one, other);
  // The end of a word is cut off in tables.
  if (at === other.length) return false;
  if (one.length > other.length) return !SILENT.includes(one.charAt(at)) && !areAlike(one, at, one, at - 1) && !areAlike(one, at, one, at + 1);
  // Two neighbours exchanged are a slip; and one word may double another letter than the other (Jaafar, Jaffar).
  if (one.slice(at + 1) !== other.slice(at + 1) || (isDouble(one, at) && isDouble(other, at))) return false;
  return !areAlike(one, at, other, at);
}

/** Letters as they stand on keyboards beside each other. */
const ROWS = 'qwertyuiop asdfghjkl zxcvbnm';

/** Whether two words, one edit apart, have letters there whose keys are neighbours (Jonrs, Jones). */
export function areBeside(one: string, other: string): boolean {
  const at = firstOther(one, other);
  return one.length === other.length && Math.abs(ROWS.indexOf(one.charAt(at)) - ROWS.indexOf(other.charAt(at))) === 1;
}

function firstOther(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

const areAlike = (one: string, at: number, other: string, place: number): boolean => ((groups[one.charCodeAt(at) - 97] ?? 0) & (groups[other.charCodeAt(place) - 97] ?? 0)) !== 0;
const isDouble = (word: string, at: number): boolean => word.charCodeAt(at) === word.charCodeAt(at - 1) || word.charCodeAt(at) === word.charCodeAt(at + 1);
