import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpaced } from '../../src/text/spaced';

describe('letters set apart', () => {
  it.each([
    ['are words again where wider gaps part them', 'K I M   J O N G   U N', 'KIM JONG UN'],
    ['are one word where nothing does', 'K I M J O N G U N', 'KIMJONGUN'],
    ['are one word where gaps are wide everywhere', 'K  I  M', 'KIM'],
    ['may stand beside whole words', 'K i m Jong Un', 'Kim Jong Un'],
    ['may be three capitals that sound', 'K I M Jong Un', 'KIM Jong Un'],
    ['may bear marks', 'C h ŏ n g', 'Chŏng'],
  ])('%s', (_, text, joined) => expect(joinSpaced(text)).toBe(joined));

  it.each(['Kim Jong Un', 'Kim D J', 'J F', '', '   ', 'A B', 'J. F. K.', 'A P J Abdul Kalam', 'J R R Tolkien', '김 정 은', '1 2 3'])('are none in %j', (text) =>
    expect(joinSpaced(text)).toBe(text));

  it('keep every letter, and joining twice is joining once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[A-Za-z]{1,2}$/u), fc.constantFrom(' ', ' ', '  '))), (words) => {
        const text = words.map(([word, gap]) => word + gap).join('').trim();
        const joined = joinSpaced(text);
        return joined.replaceAll(' ', '') === text.replaceAll(' ', '') && joinSpaced(joined) === joined;
      }),
    );
  });

  it('cost linear time', () => {
    const start = performance.now();
    joinSpaced('K '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
