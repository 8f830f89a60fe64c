import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { channels } from '../../../src/language/khmer/channels';
import { clean } from '../../../src/language/khmer/clean';
import { clusters } from '../../../src/language/khmer/clusters';
import consonants from '../../../src/language/khmer/consonants.tsv';
import { cutLatin } from '../../../src/language/khmer/latin';
import { readWord } from '../../../src/language/khmer/read';
import { romanizeWord } from '../../../src/language/khmer/romanize';
import surnames from '../../../src/language/khmer/surnames.tsv';
import vowels from '../../../src/language/khmer/vowels.tsv';
import words from '../../../src/language/khmer/words.tsv';
import { cell, rows, weighted } from '../../../src/text/table';

const show = (slots: readonly string[] | undefined): string => (slots ?? []).join('·');
const cutsOf = (letters: string): string[][] => cutLatin(letters).map(({ forms }) => forms.map((form, i) => channels()[i % 2]?.spelling(form) ?? ''));
const units = [consonants, vowels].map((table) => new Map(rows(table).map((row) => [cell(row, 0), new Map(weighted(cell(row, 2)))])));

describe('the series of a cluster is that of its dominant letter (UNGEGN 1972, Huffman 1970)', () => {
  test.each([
    ['ក', 1], ['គ', 2], ['ម', 2], ['ម៉', 1], ['ស៊', 2], ['ស្រ', 1], ['ទ្រ', 2], ['ម្ត', 1], ['ក្ត្រ', 1], ['ន្ធ', 2], ['ប៊', 2], ['ឡ', 1], ['ណ', 1],
  ] as const)('%s is series %i', (text, series) => {
    expect(clusters(text)[0]?.series).toBe(series);
  });
});

describe('a word is read as consonants with the vowels after them', () => {
  test.each([
    ['សុខ', 'ស·ុ/1·ខ final·/final', 'a last bare letter closes the syllable'],
    ['ជា', 'ជ·ា/2 end', 'a last vowel is at the end'],
    ['ចាន់', 'ច·ា់/1·ន final·/final', 'bantoc shortens the vowel before its letter'],
    ['គង់', 'គ·់/2·ង final·/final', 'bantoc shortens the inherent vowel'],
    ['ផល', 'ផ·/1 closed·ល final·/final', 'an inherent vowel before a final is closed'],
    ['ម៉ៅ', 'ម·ៅ/1 end', 'a shifter changes the vowel, not the consonant'],
    ['ប៉ុល', 'ប៉·ុ/1·ល final·/final', 'but ប៉ is p'],
    ['សំ', 'ស·ំ/1·ំ·/final', 'nikahit is a vowel and an m'],
    ['តាំង', 'ត·ាំ/1·ង final·/final', 'nikahit before ង has no m'],
    ['តារា', 'ត·ា/1·រ·ា/2s end', 'a sonorant follows the series before it'],
    ['មានជ័យ', 'ម·ា/2·ន final·/final·ជ·័/2·យ final·/final', 'but not over a closed syllable'],
    ['ពោធិ៍', 'ព·ោ/2', 'a killed letter is silent'],
    ['សឯក', 'ស·/1·អ·ឯ·ក final·/final', 'an independent vowel never closes'],
    ['ឧត្តម', 'អ·ឧ·ត្ត·/1 closed·ម final·/final', 'an independent vowel begins with a stop'],
    ['ឫទ្ធិ', 'រ·ឫ·ទ្ធ final·/final', 'vocalic r is an r'],
    ['ភក្ត្រា', 'ភ·/2 closed·ក្ត្រ·ា/1 end', 'a stack is one unit'],
  ])('%s: %s (%s)', (word, slots) => {
    expect(show(readWord(clean(word))[0]?.slots)).toBe(slots);
  });

  test.each([
    ['សុខហួរ', 'ស·ុ/1·ខ final·/final·ហ·ួ/1', 'a compound, its r silent'],
    ['សុវត្ថិ', 'ស·ុ/1·វ·/2 closed·ត្ថ final·/final', 'a silent Pali i'],
    ['រិទ្ធិ', 'រ·ិ/2·ទ្ធ·ិ/2 end', 'a Pali i that is said'],
    ['រតនៈ', 'រ·/2·ត·/1·ន·ៈ/2', 'inherent vowels before vowels, no stop at the end'],
    ['ពោធិ៍', 'ព·ោ/2·ធ final·/final', 'a killed letter restored'],
    ['ស្រះ', 'ស្រ·ះ/1', 'a silent h'],
    ['ចន្ធី', 'ច·/1 closed·ន final·/final·ធ·ី/2 end', 'a parted stack'],
  ])('%s may be %s (%s)', (word, slots) => {
    expect(readWord(clean(word)).map((way) => show(way.slots))).toContain(slots);
  });
});

describe('the ways of any word', () => {
  const word = fc.string({ unit: fc.integer({ min: 0x1780, max: 0x17d2 }).map((code) => String.fromCharCode(code)), maxLength: 12 }).map(clean);

  it('are at most six, likeliest first, and their shares sum to one', () => {
    fc.assert(fc.property(word, (text) => {
      const found = readWord(text);
      expect(found.length).toBeLessThanOrEqual(6);
      expect(found.map(({ bits }) => bits)).toEqual(found.map(({ bits }) => bits).sort((a, b) => b - a));
      if (found.length > 0) expect(found.reduce((sum, { bits }) => sum + 2 ** bits, 0)).toBeCloseTo(1);
    }));
  });

  it('are pairs of units that the tables have', () => {
    fc.assert(fc.property(word, (text) => {
      for (const { slots } of readWord(text)) {
        expect(slots.length % 2).toBe(0);
        slots.forEach((unit, i) => expect(units[i % 2]?.has(unit), `${unit} of ${text}`).toBe(true));
      }
    }), { numRuns: 2000 });
  }, 30_000);

  it('are none when nothing is Khmer', () => {
    expect(readWord('')).toEqual([]);
    expect(readWord('Sok')).toEqual([]);
  });
});

describe('a Latin word is cut into consonants and vowels', () => {
  test.each([
    ['sopheak', 's·o·ph·ea·k·'],
    ['ouk', '·ou·k·'],
    ['vorn', 'v·or·n·'],
    ['chhay', 'chh·a·y·'],
    ['samnang', 's·a·m··n·a·ng·'],
    ['bunchhoeun', 'b·u·n··chh·oeu·n·'],
  ])('%s: %s', (letters, cut) => {
    expect(cutsOf(letters).map(show)).toContain(cut);
  });

  it('puts the letters back together, whichever way', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aeioukhngstprmlvy'), maxLength: 14 }), (letters) => {
      const cuts = cutLatin(letters);
      expect(cuts.length).toBeLessThanOrEqual(6);
      expect(cuts.reduce((sum, { bits }) => sum + 2 ** bits, 0)).toBeLessThan(1 + 1e-9);
      for (const { forms, ends } of cuts) expect([forms.length % 2, ends.at(-1)]).toEqual([0, letters.length]);
      for (const slots of cutsOf(letters)) expect(slots.join('')).toBe(letters);
    }));
  });

  test.each(['', 'q-', 'Sok', 'ស', 'xqzw'])('%j cannot be cut', (letters) => {
    expect(cutLatin(letters)).toEqual([]);
  });
});

describe('a word meets its spelling slot by slot', () => {
  test.each([
    ['សុខ', 'sok'], ['ជា', 'chea'], ['គង់', 'kong'], ['ផល', 'phorl'], ['ចាន់', 'chann'], ['អ៊ុក', 'ouk'], ['សម្បត្តិ', 'sambath'], ['តារា', 'dara'],
    ['វណ្ណ', 'vann'], ['ពេជ្រ', 'pich'], ['រិទ្ធ', 'rith'], ['ញឹម', 'nhem'], ['ហ្វា', 'fa'], ['ស្រីមុំ', 'sreymom'], ['ច័ន្ទ', 'chan'], ['លឿន', 'loeurn'],
  ])('%s and %s', (khmer, latin) => {
    const met = readWord(clean(khmer)).some(({ slots }) =>
      cutsOf(latin).some((cut) => cut.length === slots.length && slots.every((unit, i) => (units[i % 2]?.get(unit)?.get(cut[i] ?? '') ?? 0) > 0)),
    );
    expect(met).toBe(true);
  });
});

describe('each standard writes in its own way', () => {
  test.each([
    ['កំពង់', 'ungegn', 'kâmpóng'], ['កំពង់', 'geographic-department', 'kampong'], ['ស្វាយ', 'geographic-department', 'svay'],
    ['ចង្អើរ', 'geographic-department', "chang'aeur"], ['ឫស្សី', 'geographic-department', 'ruessei'], ['ព្រៃ', 'bgn-pcgn', 'prey'],
    ['ភ្នំ', 'ungegn', 'phnum'], ['បន្ទាយ', 'ungegn', 'bântéay'], ['រាំង', 'geographic-department', 'reang'], ['ខ្មែរ', 'ala-lc', 'khmaer'],
    ['អូរជ្រៅ', 'geographic-department', 'ouchrov'], ['ពោធិដុះ', 'geographic-department', 'poudoh'], ['អង្គស្នួល', 'geographic-department', 'angksnuol'],
    ['អង្គរ', 'geographic-department', 'angkor'], ['ផ្លូវ', 'geographic-department', 'phlov'], ['លិច', 'geographic-department', 'lech'],
  ] as const)('%s in %s: %s', (word, system, latin) => {
    expect(romanizeWord(word, system)).toBe(latin.normalize('NFC'));
  });

  it('names the systems when asked for another', () => {
    expect(() => romanizeWord('ក', 'pinyin' as 'ungegn')).toThrow('expected a system of ungegn, geographic-department, bgn-pcgn, ala-lc, got "pinyin"');
  });
});

describe('tables', () => {
  test.each([['surnames', surnames], ['words', words]])('every key of %s is clean and can be read', (_, table) => {
    for (const row of rows(table)) {
      expect(clean(cell(row, 0))).toBe(cell(row, 0));
      expect(readWord(cell(row, 0))).not.toEqual([]);
    }
  });

  test.each([['consonants', consonants, 2], ['vowels', vowels, 2], ['surnames', surnames, 1], ['surnames', surnames, 2]] as const)('weights of %s sum to a whole, heaviest first', (_, table, column) => {
    for (const row of rows(table)) {
      const weights = weighted(cell(row, column)).map(([, p]) => p);
      expect(weights.reduce((sum, weight) => sum + weight, 0), cell(row, 0)).toBeCloseTo(1, 9);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });
});
