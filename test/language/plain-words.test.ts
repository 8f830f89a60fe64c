import { describe, expect, it, test } from 'vitest';
import { plainWords, plainWordsBits } from '../../src/language/plain-words';
import { plainBits } from '../../src/language/plain';

describe('a word that many names have', () => {
  test.each(['muhammad', 'vladimirovich', 'garcia'])('is no rarer than one name in 1,024: %s', (word) => {
    expect(plainWords().get(word)).toBeGreaterThan(3);
    expect(plainWords().get(word)).toBeLessThan(10.2);
  });

  it('is not listed where others bear it', () => expect(plainWords().has('sok')).toBe(false));
});

describe('plainWordsBits', () => {
  it('is the sum of what each word is common, or its letters', () => {
    expect(plainWordsBits(['muhammad', 'xyzzy'])).toBeCloseTo(Math.max(plainBits('muhammad'), -(plainWords().get('muhammad') ?? 0) - Math.log2(2.8)) + plainBits('xyzzy'), 10);
  });
  it('is nothing where no word is listed', () => expect(plainWordsBits(['xyzzy'])).toBe(Number.NEGATIVE_INFINITY));
});
