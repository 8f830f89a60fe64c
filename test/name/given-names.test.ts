import { expect, it } from 'vitest';
import { givenNameBits, isGivenName, syllableBits } from '../../src/name/given-names';

it.each(['daniel', 'peter', 'albert', 'agnes'])('%s is a Western given name', (name) => {
  expect(isGivenName(name)).toBe(true);
  expect(givenNameBits(name)).toBeLessThan(0);
});

it.each(['kim', 'min', 'wei', 'sok', 'xyz', '', 'constructor', '__proto__', 'toString'])('%j is none', (name) => {
  expect(isGivenName(name)).toBe(false);
  expect(givenNameBits(name)).toBeUndefined();
});

it('a rarer name says more', () => expect(givenNameBits('abel')).toBeLessThan(givenNameBits('albert') ?? -Infinity));

it.each(['sean', 'jay', 'ken', 'may'])('%s is one only beside a surname, for it is a syllable of ours as well', (name) => {
  expect(isGivenName(name)).toBe(false);
  expect(syllableBits(name)).toBeLessThan(0);
});

it.each(['daniel', 'kim jong', 'wei', ''])('%j is no such name', (name) => expect(syllableBits(name)).toBeUndefined());
