import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/index';

/** Brothers, cousins and officials with one rare surname and a syllable in common: no match, though little else is as rare. */
describe('relatives are two people', () => {
  it.each([
    ['구본무', '구본준'], ['구본무', 'Koo Bon-joon'], ['구본무', '具本俊'], ['로두철', '로광철'], ['선우은숙', '선우은정'], ['독고영재', 'Dokgo Young-jin'],
    ['리용호', '리영호'], ['宋慶齡', '宋美齡'], ['Soong Ching-ling', '宋美齡'], ['歐陽修', '歐陽詢'], ['諸葛亮', '諸葛瑾'],
  ])('%s and %s', (one, other) => expect(compareNames(one, other).score).toBeLessThan(0.5));

  it.each([
    ['구본무', 'Koo Bon-moo'], ['여운형', 'Lyuh Woon-hyung'], ['로두철', 'Ro Tu-chol'], ['宋慶齡', 'Soong Ching-ling'], ['歐陽修', 'Ouyang Xiu'], ['제갈성렬', '제갈성열'], ['선동열', '선동렬'],
  ])('%s is %s', (one, other) => expect(compareNames(one, other).score).toBeGreaterThan(0.9));

  it('what relatives leave stands on the syllable that does not agree', () => {
    const { evidence, pairs, reading } = compareNames('구본무', '구본준');
    const [first, second] = pairs[1]?.units ?? [];
    expect(first?.bits).toBeGreaterThan(5);
    expect(second?.bits).toBeLessThan(-12);
    expect(pairs.reduce((sum, { bits }) => sum + bits, reading)).toBeCloseTo(evidence, 5);
  });
});
