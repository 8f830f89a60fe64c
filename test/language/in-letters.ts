import { describe, expect, it } from 'vitest';
import { compareNames, IdentityIndex } from '../../src/index';

/** A public figure in letters without a room, in their own script, and in Latin letters. */
export type Figure = readonly [foreign: string, own: string, latin: string];

/** What holds of names in an alphabet with systems of its own: figures are themselves in every script, strangers are not one, and either is found in a list of the others. */
export function readsNamesIn(letters: string, figures: readonly Figure[], strangers: readonly (readonly [foreign: string, other: string])[]): void {
  describe(`a name in ${letters} letters`, () => {
    it.each(figures)('%s is %s and %s', (foreign, own, latin) => {
      expect(compareNames(foreign, own).score).toBeGreaterThan(0.85);
      expect(compareNames(latin, foreign).score).toBeGreaterThan(0.85);
    });

    it.each(strangers)('%s is not %s', (foreign, other) => expect(compareNames(foreign, other).score).toBeLessThan(0.5));

    it('is found in a list, and finds', () => {
      const index = new IdentityIndex();
      index.addAll(figures.flatMap(([foreign, own, latin], i) => [{ id: `own ${i}`, names: [own] }, { id: `latin ${i}`, names: [latin] }, { id: `foreign ${i}`, names: [foreign] }]));
      for (const [i, [foreign, own]] of figures.entries()) {
        expect(index.search(foreign, { limit: 6 }).map(({ id }) => id)).toEqual(expect.arrayContaining([`own ${i}`, `latin ${i}`]));
        expect(index.search(own, { limit: 6 }).map(({ id }) => id)).toContain(`foreign ${i}`);
      }
    });
  });
}
