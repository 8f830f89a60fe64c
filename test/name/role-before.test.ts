import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const aliases = (text: string): string[] => parseName(text).aliases.map(({ parts }) => parts.map((part) => part.text).join(' '));

describe('a role in small letters before a name leaves the name as another one', () => {
  it.each([
    ['North Korean hacker Park Jin Hyok', 'Park Jin Hyok'], ['Samsung heir Lee Jae-yong', 'Lee Jae-yong'], ['Olympic champion Kim Yuna', 'Kim Yuna'], ['hacker Park Jin Hyok', 'Park Jin Hyok'], ['alleged ringleader Chen Zhi', 'Chen Zhi'],
  ])('%s', (text, name) => {
    expect(aliases(text)).toContain(name);
    expect(compareNames(text, name).evidence).toBeGreaterThan(compareNames(name, name).evidence - 1.1);
  });

  it.each(['Kim jong Un', 'park Jin Hyok', 'Osama bin Laden', 'Charles de Gaulle', 'Leonardo della Rovere Rossi', 'Sok sophea', 'kim jong un', 'van der Bellen Alexander'])('%s is a name to its end', (name) => expect(aliases(name)).toEqual([]));
});
