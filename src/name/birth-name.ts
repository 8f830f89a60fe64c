import { scriptOf } from '../text/script';
import { isGivenName } from './given-names';

/** The words of a name with given names and a surname, at most. */
const MOST = 4;

/** The names, and for each surname at birth (née Park) the whole name that its bearer had: Young-Hee Park beside Young-Hee Smith. */
export function withBirthName(names: string[], born: readonly string[]): string[] {
  const [name = ''] = names;
  if (born.length === 0 || scriptOf(name.codePointAt(0) ?? 0) !== 'latin') return names;
  const comma = name.indexOf(',');
  // What follows the comma is the given name, unless it ends the name; elsewhere the surname of a husband comes last.
  const given = comma > 0 && comma < name.length - 1 ? name.slice(comma + 1).trim() : givenOf(name.replace(',', '').split(' '));
  if (given === '' || given.split(' ').length >= MOST) return names;
  return [...names, ...born.map((surname) => `${given} ${surname}`)];
}

/** All words but the surname, which ends the name; it begins one whose last word alone has a hyphen, as Korean and Chinese given names do (Kim Young-hee), unless a Western name stands before it (Mary Smith-Jones). */
const givenOf = (words: readonly string[]): string =>
  (words.length === 2 && words[1]?.includes('-') === true && words[0]?.includes('-') === false && !isGivenName(words[0].toLowerCase()) ? words.slice(1) : words.slice(0, -1)).join(' ');
