import { describe, expect, it } from 'vitest';
import { readOverrides } from '../../src/cli/columns';

describe('columns can be named', () => {
  it('by role, several for one, in any case', () => {
    expect(readOverrides('Name=Target,aliases=AKA1|AKA2', '--columns')).toEqual(new Map([['name', ['Target']], ['aliases', ['AKA1', 'AKA2']]]));
  });

  it.each([
    ['nme=X', 'unknown role "nme", expected one of id, name,'],
    ['name', 'no column given for name'],
    ['name=', 'no column given for name'],
  ])('but not as %j', (typed, message) => {
    expect(() => readOverrides(typed, '--columns')).toThrow(message);
  });
});
