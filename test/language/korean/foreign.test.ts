import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../../src/index';
import { expectFound } from '../found';

/** Cambodians as Korean newspapers and the foreign ministry write them. */
const FIGURES: readonly (readonly [hangul: string, khmer: string, latin: string])[] = [
  ['훈 센', 'ហ៊ុន សែន', 'Hun Sen'], ['훈센', 'ហ៊ុន សែន', 'Hun Sen'], ['훈 마넷', 'ហ៊ុន ម៉ាណែត', 'HUN<<MANET'], ['삼 랑시', 'សម រង្ស៊ី', 'Sam Rainsy'], ['켐 소카', 'កឹម សុខា', 'Kem Sokha'],
  ['노로돔 시하누크', 'នរោត្តម សីហនុ', 'Norodom Sihanouk'], ['노로돔 시하모니', 'នរោត្តម សីហមុនី', 'Norodom Sihamoni'], ['키우 삼판', 'ខៀវ សំផន', 'Khieu Samphan'], ['폴 포트', 'ប៉ុល ពត', 'Pol Pot'],
  ['이엥 사리', 'អៀង សារី', 'Ieng Sary'], ['티어 반', 'ទៀ បាញ់', 'Tea Banh'], ['프락 소콘', 'ប្រាក់ សុខុន', 'Prak Sokhonn'], ['헹 삼린', 'ហេង សំរិន', 'Heng Samrin'], ['치아 심', 'ជា ស៊ីម', 'Chea Sim'],
  ['리 용 팟', 'លី យ៉ុងផាត់', 'Ly Yong Phat'],
];

describe('a Khmer name that Koreans write by ear', () => {
  it.each(FIGURES)('%s is %s and %s', (hangul, khmer, latin) => {
    expect(compareNames(hangul, khmer).score).toBeGreaterThan(0.9);
    expect(compareNames(hangul, latin).score).toBeGreaterThan(0.85);
  });

  it('is found among names in Khmer script and in Latin letters', () => expectFound(FIGURES, 4));

  it('is not one that sounds like another', () => {
    const manet = compareNames('훈 마넷', 'ហ៊ុន ម៉ាណែត').evidence;
    for (const other of ['ហ៊ុន ម៉ានី', 'ហ៊ុន សែន', 'សម រង្ស៊ី']) expect(compareNames('훈 마넷', other).evidence).toBeLessThan(manet - 15);
  });
});

it.each(['김정은', '박찬호', '남궁민', '선우은숙', '이재용', '시진핑', '차이잉원', '金正恩'])('%s, which is read well as it is, is not taken for one first', (name) =>
  expect(parseName(name).readings[0]?.language).not.toBe('km'));
