import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

/** Texts made to cost time: letters repeated to the cap, words without end, as many aliases as are read. */
const ATTACKS: readonly string[] = [
  'ក'.repeat(300), 'ក្ក'.repeat(120), 'ក '.repeat(40), 'សុខ '.repeat(32), 'សុខ'.repeat(80), 'soksan'.repeat(50), 'soksan '.repeat(32),
  'a'.repeat(300), 'an'.repeat(120), 'kim '.repeat(32), `Kim ${'ki'.repeat(100)}`, '김'.repeat(300), '金'.repeat(300), '金 '.repeat(40),
  Array.from({ length: 9 }, (_, i) => `សុខ ដារ៉ា ${'វិចិត្រ '.repeat(i % 3)}`).join(' / '),
  Array.from({ length: 9 }, (_, i) => `${'soksan'.slice(i % 3)} dara vichet sophea`).join(' / '),
];

describe('work is bounded', () => {
  const names = ATTACKS.map(parseName);

  it('no name has more slots in its readings than a comparison may cost', () => {
    for (const name of names) {
      for (const readings of name.byLanguage) {
        expect(readings.length).toBeLessThanOrEqual(20);
        const slots = readings.map((reading) => reading.slots.length);
        expect(Math.max(0, ...slots), name.raw.slice(0, 40)).toBeLessThanOrEqual(128);
        expect(slots.reduce((sum, one) => sum + one, 0), name.raw.slice(0, 40)).toBeLessThanOrEqual(320);
      }
    }
  });

  it('every attack meets every other in less than a second, even on a busy machine', () => {
    for (const a of names) {
      for (const b of names) {
        const start = performance.now();
        compareNames(a, b);
        expect(performance.now() - start, `${a.raw.slice(0, 30)} ~ ${b.raw.slice(0, 30)}`).toBeLessThan(1000);
      }
    }
  });
});
