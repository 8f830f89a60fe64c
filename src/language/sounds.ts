import type { Weights } from './ear';
import type { Sounds } from './reading';

/** An r that is heard in the vowel alone (or, ar) belongs to it. */
const STRETCHES = /^(?<before>y(?=[aeiou])|[^aeiouy]*)(?<vowel>[aeiouy]*r?)(?<after>.*)$/u;
/** The second half of a diphthong, which may be written as a consonant. */
const GLIDE = /^[aeiou]+[iouy]$/u;

/**
 * Letters with their weights, by the order of consonants and vowels in them: all that begin with a consonant and end with a vowel are one way to hear
 * a syllable, whichever the letters are. A diphthong is a way with a consonant too, and what it is heard as more often decides.
 */
export function soundsIn(weights: Weights): Sounds[] {
  const found = new Map<string, { p: number; stretches: Map<string, number>[] }>();
  const add = (stretches: readonly string[], p: number): void => {
    const order = stretches.map((stretch) => (stretch === '' ? '-' : '+')).join('');
    let way = found.get(order);
    if (way === undefined) found.set(order, (way = { p: 0, stretches: stretches.map(() => new Map()) }));
    way.p += p;
    for (const [i, stretch] of stretches.entries()) way.stretches[i]?.set(stretch, (way.stretches[i].get(stretch) ?? 0) + p);
  };
  for (const [letters, p] of weights) {
    const { before = '', vowel = '', after = '' } = STRETCHES.exec(letters)?.groups ?? {};
    add([before, vowel, after], p);
    if (after === '' && GLIDE.test(vowel)) add([before, vowel.slice(0, -1), vowel.slice(-1)], p);
  }
  return Array.from(found.values(), ({ p: all, stretches }) => ({
    bits: Math.log2(all),
    sounds: stretches.flatMap((letters, i) => (letters.has('') ? [] : [{ vowel: i === 1, letters: Array.from(letters, ([one, p]) => [one, p / all] as const) }])),
  }));
}

/** Orders of sounds that a syllable is heard in, at most: others are too rare to win. */
const MOST = 4;

/** Pieces of a syllable one after the other, each with the ways to hear it; the likeliest of all of them. */
export const inTurn = (pieces: readonly (readonly Sounds[])[]): Sounds[] =>
  pieces
    .reduce<Sounds[]>((ways, piece) => ways.flatMap((way) => piece.map((more) => ({ bits: way.bits + more.bits, sounds: [...way.sounds, ...more.sounds] }))), [{ bits: 0, sounds: [] }])
    .sort((a, b) => b.bits - a.bits)
    .slice(0, MOST);
