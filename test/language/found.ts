import { expect } from 'vitest';
import { IdentityIndex } from '../../src/index';

/** That a search for the first form of each person finds the others among the first `limit`, on a list of these of everybody. */
export function expectFound(people: readonly (readonly [written: string, ...others: string[]])[], limit: number): void {
  const index = new IdentityIndex();
  index.addAll(people.flatMap(([, ...others], i) => others.map((name, form) => ({ id: `${i} ${form}`, names: [name] }))));
  for (const [written, ...others] of people) {
    const found = index.search(written, { limit }).map(({ name }) => name);
    expect([written, found]).toEqual([written, expect.arrayContaining(others)]);
  }
}
