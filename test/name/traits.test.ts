import { describe, expect, it } from 'vitest';
import { ALIAS, BRACKET, CHEVRON, COMMA, DIGIT, FIELD, HAN, HANGUL, KHMER, LATIN, OTHER, SLASH, STOP, traitsOf } from '../../src/name/traits';

describe('what a text holds', () => {
  it.each([
    ['', 0],
    ['Kim Jong Un', LATIN],
    ['Ким', LATIN | OTHER],
    ['김정은', HANGUL],
    ['金𠮷', HAN],
    ['ហ៊ុន', KHMER],
    ['김정은 (金正恩)', HANGUL | HAN | BRACKET],
    ['KIM, J.', LATIN | COMMA | FIELD | STOP],
    ['KIM<<JONG', LATIN | CHEVRON],
    ['Kim/Pak', LATIN | SLASH],
    ['123 -', DIGIT],
    ['- & +', 0],
  ])('%s', (text, traits) => expect(traitsOf(text)).toBe(traits));

  it.each(['Kim aka Pak', 'Kim A.K.A. Pak', 'aka Pak', '이혁 일명 박철', 'Tan Ah Kow @ Tan Koh Koh', 'សាឡុត ស ហៅ ប៉ុល'])('an alias word or sign in %s', (text) =>
    expect(traitsOf(text) & ALIAS).toBe(ALIAS));
});
