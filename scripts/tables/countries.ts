/** Shortens the table of countries: Chinese names that fold together ship once, in the form that they are looked up in. */
import { variants } from './repertoire';
import { sourceRows } from './source';

export function shortCountries(): string[][] {
  const fold = new Map(variants());
  return sourceRows('identity/countries.tsv').map(([alpha3 = '', alpha2 = '', share = '', names = '']) => {
    const folded = names.split('|').map((name) => Array.from(name, (char) => fold.get(char) ?? char).join(''));
    return [alpha3, alpha2, share, [...new Set(folded)].join('|')];
  });
}
