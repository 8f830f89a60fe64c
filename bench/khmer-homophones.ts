/**
 * Khmer names beside Khmer names: how often a given name spelt by ear is found, and one that differs by a sound taken for it.
 *
 *   npx tsx bench/khmer-homophones.ts PRONUNCIATIONS WORDS, after `npm run build`
 *
 * PRONUNCIATIONS: a Khmer word and its phonemes, a space between. WORDS: khmer, …; the words of names. Spelt by ear are words of one
 * pronunciation, one of them a word of names; one sound apart are words of names of three phonemes or more. Each stands beside a common surname.
 */
import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { argumentsOf } from './usage';

// As built; by a computed path, since types are checked before anything is built.
const { compareNames }: typeof import('../src/index') = await import(new URL('../dist/index.js', import.meta.url).href);

const SURNAMES = ['សុខ', 'លី', 'ហេង', 'ជា', 'កែវ', 'ចាន់', 'ហ៊ុន', 'ទេព', 'ឈឹម', 'ណុប'];
const [pronunciations = '', words = ''] = argumentsOf('npx tsx bench/khmer-homophones.ts PRONUNCIATIONS WORDS, after `npm run build`', 2);
const rowsOf = (path: string): string[][] => readFileSync(path, 'utf8').split('\n').map((line) => line.split('\t'));

const names = new Set(rowsOf(words).map(([word = '']) => word));
/** Every phoneme as one character, so that edits count phonemes. */
const letters = new Map<string, string>();
const letterOf = (phoneme: string): string => {
  const known = letters.get(phoneme) ?? String.fromCharCode(0x100 + letters.size);
  letters.set(phoneme, known);
  return known;
};
const bySound = new Map<string, Set<string>>();
for (const [word = '', phonemes = ''] of rowsOf(pronunciations)) {
  if (!/^[\u1780-\u17dd]+$/u.test(word) || phonemes.trim() === '') continue;
  const sound = phonemes.trim().split(/[\s.]+/u).map(letterOf).join('');
  bySound.set(sound, (bySound.get(sound) ?? new Set()).add(word));
}

const byEar: [string, string][] = [];
const named: [word: string, sound: string][] = [];
for (const [sound, group] of bySound) {
  const all = [...group];
  all.forEach((word, i) => {
    if (names.has(word)) named.push([word, sound]);
    for (const other of all.slice(i + 1)) if (names.has(word) || names.has(other)) byEar.push([word, other]);
  });
}
const apart: [string, string][] = [];
named.forEach(([word, sound], i) => {
  for (const [other, another] of named.slice(i + 1)) if (Math.max(sound.length, another.length) > 2 && distance(sound, another) === 1) apart.push([word, other]);
});

function tell(what: string, pairs: readonly (readonly [string, string])[]): void {
  const found = pairs.map(([one, other], i) => {
    const surname = SURNAMES[i % SURNAMES.length] ?? '';
    return compareNames(`${surname} ${one}`, `${surname} ${other}`).evidence;
  });
  const over = (bits: number): string => (found.filter((one) => one >= bits).length / found.length).toFixed(3);
  console.log(`${what}: ${pairs.length} pairs, 8 bits and more ${over(8)}, 10 bits and more ${over(10)}`);
}
tell('spelt by ear', byEar);
tell('one sound apart', apart);
