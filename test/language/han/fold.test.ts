import { describe, expect, it } from 'vitest';
import { compareNames, romanize } from '../../../src/index';
import { foldHan } from '../../../src/text/fold-han';

describe('a character whose simplified form stands beyond the basic plane', () => {
  const characters = [['鋐', '𬭎', 'Hong', '횡'], ['暐', '𬀩', 'Wei', '위'], ['諲', '𬤇', 'Yin', '인'], ['瓛', '𤩽', 'Huan', '환']] as const;

  it.each(characters)('%s is %s in both rooms, %s and %s, and no letter moves', (traditional, simplified, pinyin, hangul) => {
    for (const character of [traditional, simplified]) {
      expect(foldHan(`王${character}`)).toHaveLength(1 + character.length);
      expect(romanize(`王${character}`, 'pinyin')).toBe(`Wang ${pinyin}`);
      expect(compareNames(`王${character}`, `Wang ${pinyin}`).evidence).toBeGreaterThan(3);
      expect(compareNames(`金${character}`, `김${hangul}`).evidence).toBeGreaterThan(3);
    }
    expect(compareNames(`王${traditional}`, `王${simplified}`).evidence).toBeGreaterThan(12);
  });
});
