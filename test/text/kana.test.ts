import { describe, expect, it } from 'vitest';
import { foldLatin } from '../../src/text/latin';

describe('a name in kana is read as Japanese write names of others', () => {
  it.each([
    ['small kana change the vowel', 'ジョンウン', 'jonun'], ['of any row', 'キョン', 'kyon'], ['of u before another vowel', 'ファン', 'hwan'], ['of w', 'ウェン', 'wen'], ['of t', 'ドゥ', 'du'], ['of n', 'ニェ', 'nye'], ['of v', 'ヴァン', 'van'],
    ['of ts', 'ツォ', 'tso'], ['by itself it is a vowel', 'アェ', 'ae'],
    ['length is not told', 'シーチンピン', 'shichinpin'], ['nor doubling', 'ソッキュ', 'sokyu'],
    ['a vowel that carries the end of a word falls', 'パク', 'pak'], ['and of a syllable', 'ヒョクス', 'hyoksu'], ['of a first kana it does not', 'クネ', 'kune'], ['nor before n', 'テグン', 'tegun'], ['nor a long one', 'ムルー', 'muru'],
    ['t ends a word', 'マネット', 'manet'], ['or a short syllable', 'セットハ', 'setha'], ['and nothing else', 'モトコ', 'motoko'],
    ['hiragana are read likewise', 'きむじょんうん', 'kimjonun'],
  ])('%s: %s is %s', (_, name, letters) => expect(foldLatin(name).letters).toBe(letters));

  it('and every letter has its place, in order', () => {
    const { letters, at } = foldLatin('ジョンウン');
    expect(letters).toBe('jonun');
    expect(at).toEqual([0, 0, 2, 3, 4]);
  });
});
