import { expect, test } from 'vitest';
import { small } from '../../bench/record/small';

test('a record keeps every number, rounded, and no single cases', () => {
  const report = { date: '2000-01-01', sizes: [{ size: 10_000, p50: 1.234567, misses: [{ text: 'a' }], loss: undefined, same: true, why: null }] };
  expect(small(report)).toEqual({ date: '2000-01-01', sizes: [{ size: 10_000, p50: 1.235, loss: undefined, same: true, why: null }] });
});
