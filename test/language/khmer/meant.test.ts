import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseName } from '../../../src/index';
import { NO_FORM } from '../../../src/language/channel';
import { channels, latinForms, units } from '../../../src/language/khmer/channels';
import { formMeant, together } from '../../../src/language/khmer/meant';
import { soundsIn } from '../../../src/language/sounds';

describe('a form of several spellings, of which a writer by ear meant one', () => {
  it.each([0, 1] as const)('is evidence for a unit as its spellings are, each as often as it is meant: kind %i', (kind) => {
    const channel = channels()[kind];
    const native = units[kind]?.().names ?? [];
    const shares = fc.uniqueArray(fc.constantFrom(...latinForms(kind)), { minLength: 2, maxLength: 4 }).chain((spellings) =>
      fc.array(fc.integer({ min: 50, max: 1000 }), { minLength: spellings.length, maxLength: spellings.length }).map((weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        // Forms say per mille, so the shares are whole ones.
        const mille = weights.map((weight) => Math.max(10, Math.round((weight * 1000) / sum)));
        mille[0] = 1000 - mille.slice(1).reduce((a, b) => a + b, 0);
        return spellings.map((spelling, i) => [spelling, (mille[i] ?? 0) / 1000] as const);
      })).filter((letters) => letters.every(([, p]) => p >= 0.01));
    fc.assert(fc.property(shares, fc.constantFrom(...native), (letters, unit) => {
      const other = channel.form(unit);
      const sum = letters.reduce((all, [spelling, p]) => all + p * 2 ** channel.evidence(channel.form(spelling), other), 0);
      expect(channel.evidence(channel.form(formMeant(letters)), other)).toBeCloseTo(Math.log2(sum), 6);
    }));
  });

  it('is the spelling itself where there is one, and none where no unit is spelt so', () => {
    expect(formMeant([['k', 1]])).toBe('k');
    expect(channels()[0].form(formMeant([['qqq', 0.5], ['zzz', 0.5]]))).toBe(NO_FORM);
  });

  it('stays small however many are joined', () => {
    const two = [['k', 0.5], ['kh', 0.5]] as const;
    let all: readonly (readonly [string, number])[] = two;
    for (let i = 0; i < 40; i++) all = together(all, two);
    expect(all.length).toBeLessThanOrEqual(100);
  });
});

it('letters are heard by the order of their consonants and vowels, a diphthong with a consonant too', () => {
  const orders = (text: [string, number][]): string[] => soundsIn(text).map(({ sounds }) => sounds.map(({ vowel, letters }) => `${vowel ? 'V' : 'C'}:${letters.map(([one]) => one).join('|')}`).join(' ')).sort();
  expect(orders([['an', 0.6], ['am', 0.4]])).toEqual(['V:a C:n|m']);
  expect(orders([['l', 0.5], ['', 0.5]])).toEqual(['', 'C:l']);
  expect(orders([['ai', 1]])).toEqual(['V:a C:i', 'V:ai']);
  expect(orders([['ya', 1]])).toEqual(['C:y V:a']);
});

it('names by ear that are too long for a Khmer one are not read so, and take no time', () => {
  for (const name of ['克'.repeat(31), '布克'.repeat(40), '프크'.repeat(60)]) expect(parseName(name).readings.filter(({ language }) => language === 'km')).toEqual([]);
});
