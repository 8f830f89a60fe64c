import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Channel, NO_FORM } from '../../src/language/channel';
import { languages } from '../../src/language/languages';
import { LetterTree, TREE } from '../../src/language/letter-tree';
import { Near } from '../../src/language/near';
import { oneSlipApart, sourceOf } from '../reference';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** 8,000 words: enough for every array of a tree to grow several times. */
const words = LETTERS.slice(0, 20).flatMap((a) => LETTERS.slice(0, 20).flatMap((b) => LETTERS.slice(0, 20).map((c) => a + b + c)));

/** One unit that is written in every one of some words. */
const channelOf = (written: readonly string[]): Channel =>
  new Channel(sourceOf({ units: [1], prior: new Map([[1, 1]]), emission: new Map(written.map((word) => [word, new Map([[1, 1 / written.length]])])) }));

describe('a tree of spellings', () => {
  const channel = channelOf(words);

  it('holds every form that it was made from, however far it had to grow', () => {
    const tree = channel.lexicon('');
    expect(words.filter((word) => tree.find(word, 0, word.length) !== channel.form(word))).toEqual([]);
  });

  it('holds nothing else', () => {
    const tree = channel.lexicon('');
    for (const word of ['', 'a', 'ab', 'abcd', 'zzz', 'ab-', 'ABC']) expect(tree.find(word, 0, word.length)).toBe(NO_FORM);
  });

  it.each([1, 256, TREE, 100_000])('with room for %i nodes has as many as two bytes count, and says so where it would need more', (room) => {
    const tree = new LetterTree(room);
    const letters = (n: number): string => [0, 1, 2, 3].map((place) => LETTERS[Math.floor(n / 26 ** place) % 26]).join('');
    let n = 0;
    expect(() => {
      for (; n < 26 ** 4; n++) tree.insert(letters(n));
    }).toThrow(/expected at most 65535 nodes/u);
    expect(tree.nodes).toBe(0x10000);
    expect(tree.node(letters(n - 1))).toBe(0xffff);
  });
});

/** The words of a channel that are one slip away, by the one instance that serves any tree. */
const near = new Near();
function nearWords(channel: Channel, asked: string): string[] {
  const lexicon = channel.lexicon('');
  near.walk(lexicon.tree, asked);
  return lexicon.formsOf(near).map((form) => channel.spelling(form));
}

describe('the words one slip away', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 5 });

  it('are those one letter more, less, other or swapped away, and nothing else', () =>
    fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (written, asked) => {
      expect(nearWords(channelOf(written), asked).sort()).toEqual(written.filter((one) => oneSlipApart(one, asked)).sort());
    }), { numRuns: 500 }));

  it.each([['sugn', 'sung'], ['jng', 'jung'], ['juung', 'jung'], ['jumg', 'jung'], ['ung', 'jung'], ['jun', 'jung'], ['jungg', 'jung']])('of %s hold %s', (asked, meant) => {
    expect(nearWords(channelOf(['jung', 'sung', 'ming']), asked)).toContain(meant);
  });
});

describe('the tree of a room', () => {
  it.each(languages.flatMap(({ code, channels, habits }) => habits.flatMap(({ suffix }) => channels().map((channel, kind) => ({ code, suffix, kind, channel })))))(
    'holds every Latin spelling that the channel has ($code $kind $suffix)',
    ({ channel, suffix, code, kind }) => {
      const language = languages.find((one) => one.code === code);
      const tree = channel.lexicon(suffix);
      // Units of names that everybody knows, each in all its spellings.
      const units = '김이박최정민준은서지王李张陈刘志明国小平'.split('').flatMap((char) => {
        const form = channel.form(char);
        return form === NO_FORM ? [] : channel.readings(form).slice(0, 3).map(({ unit }) => unit);
      });
      const spelt = units.flatMap((unit) => language?.spell(kind, unit, suffix) ?? []).map(([spelling]) => spelling);
      expect(spelt.filter((word) => channel.form(word + suffix) !== NO_FORM && tree.find(word, 0, word.length) === NO_FORM)).toEqual([]);
    },
  );
});
