import { isGivenName } from './given-names';

/** Surnames of Koreans and Chinese that are seldom a syllable of a given name, as they are spelt abroad, where surnames are joined. */
const SURNAMES: ReadonlySet<string> = new Set((
  'kim lee rhee park pak choi choe chung jeong kang cho chang jang lim oh suh seo shin kwon hwang ahn song ryu hong jeon ko koh moon yang bae baek paik heo hur noh roh kwak cha ' +
  'chen chan wang wong zhang cheung liu lau huang zhao chow xu hsu zhu guo kwok lin luo tan goh ong teo tsai tsang leung cheng tang yeung lam ho'
).split(' '));

const isSurname = (word: string): boolean => SURNAMES.has(word.toLowerCase());

/** A given name beside them: of two syllables (Minji, Min-ji; Nguyen has one), or a Western one. */
const isGiven = (word: string): boolean => !isSurname(word) && (/^(?!ng)[a-z-]*?[aeiou][^aeiou]+[aeiou]/iu.test(word) || isGivenName(word.toLowerCase()));

/**
 * The names with one surname each of somebody who may have two: Minji Park and Minji Smith of Minji Park-Smith, Kim Minji and Lee Minji of Kim-Lee Minji. A hyphen may join a given name as well, and a surname
 * may be one, so these are names beside the text. None where no half is surely a surname.
 */
export function withOneSurname(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 3) {
    // Minji Park Choi, Park Choi Minji.
    const [first = '', middle = '', last = ''] = words;
    if (!isSurname(middle)) return [];
    return isGiven(first) && isSurname(last) ? [`${first} ${middle}`, `${first} ${last}`] : isSurname(first) && isGiven(last) ? [`${first} ${last}`, `${middle} ${last}`] : [];
  }
  if (words.length !== 2 || !name.includes('-')) return [];
  return words.flatMap((word, i) => {
    const other = words[1 - i] ?? '';
    const halves = word.split('-');
    if (halves.length !== 2 || !isGiven(other) || !halves.some(isSurname) || halves.some((half) => half.length < 2 || (isGivenName(half.toLowerCase()) && !isSurname(half)))) return [];
    return halves.map((half) => (i === 0 ? `${half} ${other}` : `${other} ${half}`));
  });
}

/** The name with the other surname, which stands in brackets beside it: Kim (Park) Minji, Minji Kim (Park). Undefined where that is none. */
export function withOtherSurname(name: string, other: string): string | undefined {
  if (!isSurname(other)) return undefined;
  const words = name.split(' ').filter((word) => word !== '');
  const at = words.findIndex(isSurname);
  if (words.length !== 2 || at < 0 || !isGiven(words[1 - at] ?? '')) return undefined;
  words[at] = other;
  return words.join(' ');
}
