import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const read = (name: string): string => parseName(name).parts.map(({ text }) => text).join(' ');

describe('a parent in the name', () => {
  it.each([
    ['Sok Dara s/o Sok Chea', 'Sok Dara'], ['SOK DARA D/O SOK CHEA', 'SOK DARA'], ['Tan Mei Ling a/p Tan Ah Kow', 'Tan Mei Ling'], ['Tan Chee Siong A/L Tan Ah Kow', 'Tan Chee Siong'], ['Sok Dara c/o Sok Chea', 'Sok Dara'],
    ['Lau Mei Ling anak Lau Ah Kow', 'Lau Mei Ling'],
  ])('is no part of it: %s', (line, name) => {
    expect(read(line)).toBe(name);
    expect(parseName(line).aliases).toEqual([]);
  });

  it.each([['Kim Jong Un bin Abdullah', 'Kim Jong Un'], ['TAN MEI LING BINTI ABDULLAH', 'Tan Mei Ling'], ['Lim Siew Mei Bte Abdullah', 'Lim Siew Mei']])('of the faith is not its only reading: %s', (line, name) => {
    expect(read(line)).toBe(line);
    expect(compareNames(line, name).evidence).toBeGreaterThan(10);
  });

  it.each(['Lee Bin Woo', 'Chen Zhi Bin', 'WANG JIAN BIN HAO', 'Raj s/o Lee', 'Sivakumar A/L Raju', 'Anak Agung', 'Bin Abdullah', 'Kim Bin Abel'])('%s stays whole', (name) => {
    expect(read(name)).toBe(name);
    expect(parseName(name).aliases).toEqual([]);
  });
});
