import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairsOfPeople } from '../../bench/accuracy/fixtures';
import { IdentityIndex } from '../../src/index';

const PEOPLE = new URL('../../fixtures/people.tsv', import.meta.url);
const pairs = pairsOfPeople(readFileSync(PEOPLE, 'utf8'), 'fixtures/people.tsv');

/** A list long enough that most of it shares nothing with a query: every person by one form, and strangers made of two of them. */
const index = new IdentityIndex();
const forms = [...new Set(pairs.map(({ a }) => a))];
forms.forEach((form, i) => index.add({ id: `p${i}`, names: [form] }));
for (let i = 0; index.size < 1500; i++) {
  const [one = '', other = ''] = [forms[i % forms.length], forms[(i * 7 + 3) % forms.length]];
  index.add({ id: `s${i}`, names: [one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.ceil(other.length / 2))] });
}

describe('a search at default settings', () => {
  it('loses nothing of what comparing with every entry finds over 6 bits', () => {
    const queries = pairs.filter((_, i) => i % 17 === 0).map(({ b }) => b);
    const lost: string[] = [];
    let matches = 0;
    for (const query of queries) {
      const [best] = index.search(query, { exhaustive: true });
      if (best === undefined || best.evidence <= 6) continue;
      matches++;
      if ((index.search(query)[0]?.evidence ?? 0) < best.evidence) lost.push(`${query} ~ ${best.name}`);
    }
    expect(matches).toBeGreaterThan(25);
    expect(lost).toEqual([]);
  }, 60_000);

  it('gives the same hits in the same order as comparing with every entry, for what is found', () => {
    for (const query of ['Kim Jong Un', '习近平', 'ហ៊ុន សែន', 'Chan Tai Man', '박근혜']) {
      const all = index.search(query, { exhaustive: true, limit: 5 }).filter(({ evidence }) => evidence > 6);
      expect(index.search(query, { limit: 5 }).slice(0, all.length).map(({ id, evidence }) => [id, evidence])).toEqual(all.map(({ id, evidence }) => [id, evidence]));
    }
  });
});
