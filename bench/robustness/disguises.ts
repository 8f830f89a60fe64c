import { below, type Random } from '../../src/calibrate/random';
import { changed, DRESS, isLatin, type Perturbation } from './perturbation';

/** Changes that a reader hardly sees, or sees through. */

const CYRILLIC = new Map(Array.from('АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁԛԝѵ', (letter, i) => ['ABEKMHOPCTYXIJSaeopcyxijshdqwv'[i] ?? '', letter]));
const DIGITS = new Map([['o', '0'], ['i', '1'], ['e', '3'], ['a', '4'], ['s', '5'], ['t', '7']]);
const INVISIBLE = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}'];
const SMALL_CAPITALS = new Map(Array.from('ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ', (letter, i) => ['abcdeghijklmnoprtuvwyz'[i] ?? '', letter]));

/** Every ASCII letter moved to the alphabets that begin at these code points. */
const dressed = (name: string, capital: number, small: number): string | undefined =>
  isLatin(name)
    ? changed(name, name.replace(/[A-Za-z]/gu, (letter) => String.fromCodePoint(letter.charCodeAt(0) + (letter <= 'Z' ? capital - 0x41 : small - 0x61))))
    : undefined;

const each = (name: string, by: (char: string, i: number) => string): string => Array.from(name, by).join('');

/** Inside a word, so that what stands around is a letter: there it hides the name and breaks nothing else. */
function inside(name: string, random: Random, by: (before: string, after: string) => string): string | undefined {
  const places = Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => i + 1).filter((i) => /^\p{L}[\p{L}\p{M}]$/u.test(name.slice(i - 1, i + 1)));
  const place = places[below(places.length, random)];
  return place === undefined ? undefined : by(name.slice(0, place), name.slice(place));
}

function lookAlikes(name: string, random: Random, share: number): string | undefined {
  if (!isLatin(name)) return undefined;
  return changed(name, each(name, (char) => (random() < share ? (CYRILLIC.get(char) ?? char) : char)));
}

/** One letter of each word, not the last, where digits count, and no i at the beginning: 1eng is Ieng and Leng alike. */
function digits(name: string, random: Random): string | undefined {
  if (!isLatin(name)) return undefined;
  return changed(name, name.replace(/\p{L}{3,}/gu, (word) => {
    const places = Array.from(word, (char, i) => ({ char, i })).filter(({ char, i }) => i < word.length - 1 && DIGITS.has(char.toLowerCase()) && (i > 0 || !/i/iu.test(char)));
    const place = places[below(places.length, random)];
    return place === undefined ? word : word.slice(0, place.i) + (DIGITS.get(place.char.toLowerCase()) ?? '') + word.slice(place.i + 1);
  }));
}

export const DISGUISES: readonly Perturbation[] = [
  { name: 'full width', promise: DRESS, apply: (name) => dressed(name, 0xff21, 0xff41) },
  { name: 'mathematical letters', promise: DRESS, apply: (name) => dressed(name, 0x1d400, 0x1d41a) },
  { name: 'enclosed letters', promise: DRESS, apply: (name) => dressed(name, 0x24b6, 0x24d0) },
  { name: 'negative enclosed capitals', promise: DRESS, apply: (name) => dressed(name.toUpperCase(), 0x1f150, 0x61) },
  { name: 'small capitals', promise: DRESS, apply: (name) => (isLatin(name) ? changed(name.toLowerCase(), each(name.toLowerCase(), (char) => SMALL_CAPITALS.get(char) ?? char)) : undefined) },
  { name: 'zero-width characters', promise: DRESS, apply: (name, random) => inside(name, random, (before, after) => before + (INVISIBLE[below(INVISIBLE.length, random)] ?? '') + after) },
  { name: 'controls of direction', promise: DRESS, apply: (name, random) => inside(`\u{202d}${name}\u{202c}`, random, (before, after) => `${before}\u{200e}${after}`) },
  { name: 'control characters', promise: DRESS, apply: (name) => changed(name, `${name.replaceAll(' ', '\u{0}')}\u{7f}`) },
  { name: 'heaps of marks', promise: DRESS, apply: (name) => (isLatin(name) ? changed(name, name.replace(/\p{L}(?!\p{M})/gu, `$&\u{336}${'\u{35c}'.repeat(40)}`)) : undefined) },
  { name: 'look-alike letters', promise: DRESS, apply: (name, random) => lookAlikes(name, random, 0.5) },
  { name: 'all look-alike letters', promise: DRESS, apply: (name, random) => lookAlikes(name, random, 1) },
  { name: 'digits for letters', promise: DRESS, apply: digits },
  { name: 'letters set apart', promise: DRESS, apply: (name) => (isLatin(name) ? changed(name, name.split(' ').map((word) => Array.from(word.replace(/[-'’.]/gu, '')).join(' ')).join('   ')) : undefined) },
];
