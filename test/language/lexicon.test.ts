import { describe, expect, it } from 'vitest';
import { Channel, NO_FORM } from '../../src/language/channel';
import { languages } from '../../src/language/languages';
import { sourceOf } from '../reference';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** 8,000 words: enough for every array of a tree to grow several times. */
const words = LETTERS.slice(0, 20).flatMap((a) => LETTERS.slice(0, 20).flatMap((b) => LETTERS.slice(0, 20).map((c) => a + b + c)));

describe('a tree of spellings', () => {
  const channel = new Channel(sourceOf({ units: [1], prior: new Map([[1, 1]]), emission: new Map(words.map((word) => [word, new Map([[1, 1 / words.length]])])) }));

  it('holds every form that it was made from, however far it had to grow', () => {
    const tree = channel.lexicon('');
    expect(words.filter((word) => tree.find(word, 0, word.length) !== channel.form(word))).toEqual([]);
  });

  it('holds nothing else', () => {
    const tree = channel.lexicon('');
    for (const word of ['', 'a', 'ab', 'abcd', 'zzz', 'ab-', 'ABC']) expect(tree.find(word, 0, word.length)).toBe(NO_FORM);
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
