import { describe, expect, it } from 'vitest';
import { places } from '../../src/text/places';

describe('places', () => {
  it.each([[0, []], [1, [0]], [4, [0, 1, 2, 3]]])('of %i letters', (length, expected) => expect(places(length)).toEqual(expected));
  it('of long texts are as many', () => expect(places(512)).toHaveLength(512));
  it('are shared, and nobody can change them', () => {
    expect(places(3)).toBe(places(3));
    expect(Object.isFrozen(places(3))).toBe(true);
  });
});
