import { below, type Random } from '../../src/calibrate/random';
import { ends, pick, type Facts, type Perturbation } from './perturbation';

/** Changes that lose or spoil something of the name. */

/** One edit in a name of three syllables or more may cost this much. */
const EDIT = 12;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** The neighbours of a key on its own row of the keyboard. */
const NEIGHBOURS = new Map(['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => Array.from(row, (key, i) => [key, `${row[i - 1] ?? ''}${row[i + 1] ?? ''}`] as const)));

type Edit = (word: string, at: number, random: Random) => string;

/** One edit inside the given name of a name of three syllables. */
function misspelt(name: string, random: Random, facts: Facts, edit: Edit): string | undefined {
  const parts = ends(name, facts);
  if (parts === undefined || facts.syllables < 3) return undefined;
  const places = Array.from(parts.given, (_, i) => i).filter((i) => /^\p{L}\p{L}?$/u.test(parts.given.slice(i, i + 2)) && /\p{L}/u.test(parts.given.charAt(i)));
  const at = pick(places, random);
  if (at === undefined) return undefined;
  const given = recased(parts.given, edit(parts.given, at, random), at);
  if (given === parts.given) return undefined;
  return parts.first ? `${parts.surname} ${given}` : `${given} ${parts.surname}`;
}

/** A capital that begins a word stays where it was, and a name in capitals has no other letters: writers err in letters (Ojng), not in capitals (oJng). */
function recased(before: string, after: string, at: number): string {
  if (!/\p{Ll}/u.test(before)) return after.toUpperCase();
  return /^\p{Lu}\p{Ll}/u.test(before.slice(at, at + 2)) ? after.slice(0, at) + after.charAt(at).toUpperCase() + after.slice(at + 1, at + 2).toLowerCase() + after.slice(at + 2) : after;
}

const cut = (text: string, at: number, count: number, by: string): string => text.slice(0, at) + by + text.slice(at + count);

const edit = (name: string, by: Edit): Perturbation => ({ name, promise: EDIT, apply: (text, random, facts) => misspelt(text, random, facts, by) });

export const ERRORS: readonly Perturbation[] = [
  edit('a letter left out', (word, at) => cut(word, at, 1, '')),
  edit('a letter too many', (word, at, random) => cut(word, at, 0, LETTERS[below(26, random)] ?? '')),
  edit('a letter doubled', (word, at) => cut(word, at, 0, word.charAt(at).toLowerCase())),
  edit('a neighbouring key', (word, at, random) => cut(word, at, 1, pick([...(NEIGHBOURS.get(word.charAt(at).toLowerCase()) ?? '')], random) ?? word.charAt(at))),
  edit('two letters exchanged', (word, at) => cut(word, at, 2, word.charAt(at + 1) + word.charAt(at))),
  { name: 'initials', promise: undefined, apply: (name, _, facts) => {
    const parts = ends(name, facts);
    if (parts === undefined) return undefined;
    const given = parts.given.split(/[ -]/u).map((word) => `${word.charAt(0).toUpperCase()}.`).join(' ');
    return parts.first ? `${parts.surname} ${given}` : `${given} ${parts.surname}`;
  } },
  { name: 'last word cut short', promise: undefined, apply: (name, random, facts) => {
    const parts = ends(name, facts);
    const left = (parts?.given.length ?? 0) - 1 - below(3, random);
    return parts === undefined || left < 2 ? undefined : `${parts.surname.toUpperCase()}<<${parts.given.slice(0, left).toUpperCase().replace(/[ -]/gu, '<')}`;
  } },
];
