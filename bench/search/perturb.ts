import { below, type Random } from '../../src/calibrate/random';
import { mainScript } from '../accuracy/scripts';
import { sameForm } from './same-form';

/** A change of a written name; undefined where it has nothing to change. */
export type Perturbation = (name: string, random: Random) => string | undefined;

/** What stands next to each letter on a keyboard. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol',
    a: 'qsz', s: 'awdx', d: 'sefc', f: 'drgv', g: 'fthb', h: 'gyjn', j: 'hukm', k: 'jil', l: 'ko',
    z: 'axs', x: 'zsc', c: 'xdv', v: 'cfb', b: 'vgn', n: 'bhm', m: 'nj',
  }),
);
/** Shorter words than this are other names after a typing error, not misspelt ones. */
const SHORTEST = 6;

/**
 * One typing error: a letter beside the right one, two letters exchanged, one left out or one doubled; in Hangul one jamo for
 * another. Chinese characters are chosen from a list, not typed, so names in Han have none.
 */
export const typo: Perturbation = (name, random) => {
  const script = mainScript(name);
  const changed =
    script === 'hangul' ? otherJamo(name, random)
    : script === 'latin' ? otherLetter(name, random)
    : script === 'khmer' ? otherSign(name, random)
    : undefined;
  return changed === undefined || sameForm(changed) === sameForm(name) ? undefined : changed;
};

function otherLetter(name: string, random: Random): string | undefined {
  const letters = [...name];
  const places = letters.flatMap((letter, i) => (/\p{L}/u.test(letter) ? [i] : []));
  if (places.length < SHORTEST) return undefined;
  const at = places[below(places.length, random)] ?? 0;
  const letter = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  switch (below(4, random)) {
    case 0: {
      const beside = NEIGHBOURS.get(letter.toLowerCase());
      if (beside === undefined) return undefined;
      const slip = beside.charAt(below(beside.length, random));
      letters[at] = letter === letter.toLowerCase() ? slip : slip.toUpperCase();
      break;
    }
    case 1:
      if (!/\p{L}/u.test(next)) return undefined;
      letters[at] = next;
      letters[at + 1] = letter;
      break;
    case 2:
      letters[at] = '';
      break;
    default:
      letters[at] = letter + letter;
  }
  return letters.join('');
}

const ONSETS = Array.from({ length: 19 }, (_, i) => i);
const VOWELS = Array.from({ length: 21 }, (_, i) => i);
/** None, ㄱ, ㄴ, ㄹ, ㅁ, ㅂ, ㅇ: those that names end in. */
const CODAS = [0, 1, 4, 8, 16, 17, 21];

/** Another onset, vowel or final consonant in one syllable. */
function otherJamo(name: string, random: Random): string | undefined {
  const letters = [...name];
  const places = letters.flatMap((letter, i) => (/[가-힣]/u.test(letter) ? [i] : []));
  if (places.length < 3) return undefined;
  const at = places[below(places.length, random)] ?? 0;
  const code = (letters[at]?.codePointAt(0) ?? 0) - 0xac00;
  const part = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
  const which = below(3, random);
  const others = [ONSETS, VOWELS, CODAS][which]?.filter((jamo) => jamo !== part[which]) ?? [];
  part[which] = others[below(others.length, random)] ?? 0;
  letters[at] = String.fromCodePoint(0xac00 + (part[0] ?? 0) * 588 + (part[1] ?? 0) * 28 + (part[2] ?? 0));
  return letters.join('');
}

/** One vowel sign or mark left out, or a letter doubled. */
function otherSign(name: string, random: Random): string | undefined {
  const letters = [...name];
  if (letters.length < SHORTEST) return undefined;
  const signs = letters.flatMap((letter, i) => (/[ា-៑]/u.test(letter) ? [i] : []));
  const at = signs[below(Math.max(1, signs.length), random)];
  if (at === undefined) return undefined;
  letters[at] = '';
  return letters.join('');
}

/** Surname and given name in the other order. Of more than two words only a surname in capitals is known to be one. */
export const swapped: Perturbation = (name) => {
  const words = name.split(' ');
  if (words.length === 2) return words[0] === words[1] ? undefined : `${words[1]} ${words[0]}`;
  const marked = words.filter((word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase());
  const [surname] = marked;
  if (surname === undefined || marked.length > 1) return undefined;
  if (words[0] === surname) return [...words.slice(1), surname].join(' ');
  return words.at(-1) === surname ? [surname, ...words.slice(0, -1)].join(' ') : undefined;
};

const SYLLABLES = /^(\p{Script=Latin}{2,5}) (\p{Script=Latin}{2,5}) (\p{Script=Latin}{2,5})$/u;

function isCapital(word: string): boolean {
  return word === word.toUpperCase();
}

/** A hyphen for a space, one of them left out, or a space where there was none. */
export const spacing: Perturbation = (name, random) => {
  const ways: ((text: string) => string)[] = [
    (text) => text.replaceAll('-', ' '),
    (text) => text.replaceAll('-', ''),
    // The last two of three short words, which are the syllables of a given name mostly: Chan Taiman.
    (text) => text.replace(SYLLABLES, (all, first: string, one: string, other: string) => (isCapital(one) === isCapital(other) ? `${first} ${one}${isCapital(one) ? other : other.toLowerCase()}` : all)),
    (text) => text.replace(SYLLABLES, '$1 $2-$3'),
    (text) => (/^[가-힣]{3}$/u.test(text) ? `${text.slice(0, 1)} ${text.slice(1)}` : text),
    (text) => (mainScript(text) === 'khmer' ? text.replaceAll(' ', '') : text),
  ];
  const changed = ways.map((way) => way(name)).filter((text) => text !== name);
  return changed[below(Math.max(1, changed.length), random)];
};
