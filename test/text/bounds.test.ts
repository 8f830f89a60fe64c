import { describe, expect, it } from 'vitest';
import { bound, MAX_LENGTH, MAX_MARKS, type Warning } from '../../src/text/bounds';

const bounded = (raw: string): { text: string; warnings: Warning[] } => {
  const warnings = new Set<Warning>();
  return { text: bound(raw, warnings), warnings: [...warnings] };
};

describe('bound', () => {
  it.each([
    ['leaves an ordinary name alone', 'Kim Jong Un 김정은 金正恩', 'Kim Jong Un 김정은 金正恩', []],
    ['leaves nothing alone', '', '', []],
    ['lets a name fill the limit', 'a'.repeat(MAX_LENGTH), 'a'.repeat(MAX_LENGTH), []],
    ['cuts what is past the limit', 'a'.repeat(MAX_LENGTH + 1), 'a'.repeat(MAX_LENGTH), ['too-long']],
    ['lets marks fill the limit', `o${'\u{302}'.repeat(MAX_MARKS)}k`, `o${'\u{302}'.repeat(MAX_MARKS)}k`, []],
    ['drops the marks past the limit and keeps the letter behind them', `o${'\u{302}'.repeat(MAX_MARKS + 5)}k`, `o${'\u{302}'.repeat(MAX_MARKS)}k`, ['too-many-marks']],
    ['counts marks afresh after every letter', `a${'\u{302}'.repeat(6)}b${'\u{323}'.repeat(6)}`, `a${'\u{302}'.repeat(6)}b${'\u{323}'.repeat(6)}`, []],
    ['does not count what it drops', `${`o${'\u{302}'.repeat(80)}`.repeat(20)}k`, `${`o${'\u{302}'.repeat(MAX_MARKS)}`.repeat(20)}k`, ['too-many-marks']],
    ['counts Khmer signs as marks', `ក${'ា'.repeat(MAX_MARKS + 1)}`, `ក${'ា'.repeat(MAX_MARKS)}`, ['too-many-marks']],
    ['drops the first half of a letter', 'a\u{d83d}b', 'ab', ['lone-surrogate']],
    ['drops the second half of a letter', 'a\u{de00}b', 'ab', ['lone-surrogate']],
    ['keeps both halves together', 'a𠮷b', 'a𠮷b', []],
    ['never cuts a letter in two', `${'a'.repeat(MAX_LENGTH - 1)}𠮷`, 'a'.repeat(MAX_LENGTH - 1), ['too-long']],
    ['keeps a whole letter that ends at the limit', `${'a'.repeat(MAX_LENGTH - 2)}𠮷b`, `${'a'.repeat(MAX_LENGTH - 2)}𠮷`, ['too-long']],
  ])('%s', (_, raw, text, warnings) => expect(bounded(raw)).toEqual({ text, warnings }));
});
