import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTelegraph } from '../../src/name/telegraph';

describe('Chinese telegraph codes', () => {
  it.each([
    ['7115 1807', '陳志'],
    ['71151807', '陳志'],
    ['7115-1807', '陳志'],
    ['3029 3419 2639', '毛澤東'],
    ['2621/1420/7893', '李小龍'],
    ['0719 1869 0171', '周恩來'],
  ])('%s is %s', (code, name) => expect(decodeTelegraph(code)).toBe(name));

  it.each(['', '7115', 'Kim', '7115 180', '7115 1807x', '0000 0000', '1984-01', '7115 1807 7115 1807 7115 1807 7115', '７１１５ １８０７'])(
    '%j is no name in codes',
    (text) => expect(decodeTelegraph(text)).toBeUndefined(),
  );

  it('never throws, and gives Han characters or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4} \d{4}$/u)), (text) => {
        const found = decodeTelegraph(text);
        return found === undefined || /^\p{Script=Han}{2,6}$/u.test(found);
      }),
    );
  });
});
