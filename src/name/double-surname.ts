import { isGivenName } from './given-names';
import { usualSurnames } from './usual-surnames';

/** Of Koreans and Chinese, as they are spelt abroad, where surnames are joined. */
const isSurname = (word: string): boolean => usualSurnames('double').has(word.toLowerCase());

/** A given name beside them: of two syllables (Minji, Min-ji; Nguyen has one), or a Western one. */
const isGiven = (word: string): boolean => !isSurname(word) && (/^(?!ng).*[aeiou][^aeiou]+[aeiou]/iu.test(word) || isGivenName(word.toLowerCase()));

/**
 * The names with one surname each of somebody who may have two: Minji Park and Minji Smith of Minji Park-Smith, Park Minji of Kim (Park) Minji. A hyphen may join a given name as well, so these are names
 * beside the text. None where no half is surely a surname. `bracketed` is what stood in brackets beside the name, if anything did.
 */
export function withOneSurname(name: string, bracketed?: string): string[] {
  const words = name.split(' ').filter((word) => word !== '');
  if (words.length !== 2 || (bracketed !== undefined && !isSurname(bracketed))) return [];
  return words.flatMap((word, i) => {
    const halves = bracketed === undefined ? word.split('-') : [bracketed, word];
    const whole = halves.length === 2 && word !== bracketed && isGiven(words[1 - i] ?? '') && halves.some(isSurname) && halves.every(mayBeSurname);
    return whole ? halves.map((half) => (i === 0 ? [half, words[1]] : [words[0], half]).join(' ')) : [];
  });
}

/** No half of Anne-Marie, Lee-Anne. */
const mayBeSurname = (half: string): boolean => isSurname(half) || (half.length > 1 && !isGivenName(half.toLowerCase()));
