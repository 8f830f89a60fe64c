/** Letters that one sound is spelt with in one language or another: Smyth, Pedersen, Husain, Gusein, Ramazan, Djoko, Aisyah. Any other letter in its place makes another name of a short one. */
const ALIKE = ['aeiouy', 'bpfvw', 'ckqgxh', 'sczxj', 'dtz', 'mn', 'lr', 'jgyi', 'jd', 'hy'];

/** By letter (a–z), the groups that it is in, as bits. */
const groups = Int32Array.from({ length: 26 }, (_, letter) => ALIKE.reduce((bits, group, i) => (group.includes(String.fromCharCode(97 + letter)) ? bits | (1 << i) : bits), 0));

/** Whether two words of as many letters differ in one that is no other spelling of its sound: Putin, Pugin. */
export function hasOtherLetter(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  if (one.slice(at + 1) !== other.slice(at + 1)) return false;
  // One doubles another letter than the other: Jaafar, Jaffar.
  if (isDouble(one, at) && isDouble(other, at)) return false;
  return ((groups[one.charCodeAt(at) - 97] ?? 0) & (groups[other.charCodeAt(at) - 97] ?? 0)) === 0;
}

const isDouble = (word: string, at: number): boolean => word.charCodeAt(at) === word.charCodeAt(at - 1) || word.charCodeAt(at) === word.charCodeAt(at + 1);
