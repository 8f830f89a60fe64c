import { expect, it } from 'vitest';
import { surnames, surnameSource, surnameSpellings } from '../../../src/language/chinese/surnames';
import { everySystem, USUAL } from '../../../src/language/chinese/systems';

/** The share of Cantonese names in Jyutping or Yale's spelling, which may be the usual one itself. */
const learnt = 1 - USUAL;

/** Surnames that are spelt as their syllable is are found by the syllables of given names: one by one, as they were entered once, they say the same. */
it.each(everySystem.map(({ suffix, dialect }) => [suffix, dialect] as const))('every surname is found by its spellings in %s, as likely as each is', (suffix, dialect) => {
  let asked = 0;
  for (const { unit } of surnames().values()) {
    const spellings = new Map<string, number>();
    for (const [form, p] of surnameSpellings(unit, suffix)) spellings.set(form, (spellings.get(form) ?? 0) + p);
    for (const [form, p] of spellings) {
      if (!/^[a-z]+$/u.test(form)) continue;
      const found = surnameSource.emit(form + suffix).find((emission) => emission.unit === unit)?.p ?? 0;
      const least = dialect === 'cantonese' ? p * (1 - learnt) : p;
      expect(found, `${form}${suffix} of ${unit}`).toBeGreaterThan(least - 1e-9);
      expect(found, `${form}${suffix} of ${unit}`).toBeLessThan(least + (dialect === 'cantonese' ? learnt : 0) + 1e-9);
      asked++;
    }
  }
  expect(asked).toBeGreaterThan(500);
});
