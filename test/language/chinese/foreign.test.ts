import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareNames, explain, parseName, romanize } from '../../../src/index';
import { expectFound } from '../found';

/** Cambodians as newspapers and encyclopaedias in Chinese write them. */
const FIGURES: readonly (readonly [han: string, khmer: string, latin: string])[] = [
  ['洪玛奈', 'ហ៊ុន ម៉ាណែត', 'HUN<<MANET'], ['洪瑪內', 'ហ៊ុន ម៉ាណែត', 'Hun Manet'], ['洪玛尼', 'ហ៊ុន ម៉ានី', 'Hun Many'], ['文拉妮', 'ប៊ុន រ៉ានី', 'Bun Rany'], ['韩桑林', 'ហេង សំរិន', 'Heng Samrin'],
  ['迪西哈', 'ទៀ សីហា', 'Tea Seiha'], ['迪班', 'ទៀ បាញ់', 'Tea Banh'], ['谢辛', 'ជា ស៊ីម', 'Chea Sim'], ['布拉索昆', 'ប្រាក់ សុខុន', 'Prak Sokhonn'], ['赛冲', 'សាយ ឈុំ', 'Say Chhum'],
  ['农谢', 'នួន ជា', 'Nuon Chea'], ['英萨利', 'អៀង សារី', 'Ieng Sary'], ['英蒂丽', 'អៀង ធីរិទ្ធ', 'Ieng Thirith'], ['乔森潘', 'ខៀវ សំផន', 'Khieu Samphan'], ['根索卡', 'កឹម សុខា', 'Kem Sokha'],
  ['森朗西', 'សម រង្ស៊ី', 'Sam Rainsy'], ['诺罗敦·西哈努克', 'នរោត្តម សីហនុ', 'Norodom Sihanouk'], ['諾羅敦·西哈莫尼', 'នរោត្តម សីហមុនី', 'Norodom Sihamoni'],
  ['诺罗敦·苏拉玛里特', 'នរោត្តម សុរាម្រិត', 'Norodom Suramarit'], ['西索瓦·莫尼旺', 'ស៊ីសុវត្ថិ មុនីវង្ស', 'Sisowath Monivong'], ['涅萨文', 'នេត សាវឿន', 'Neth Savoeun'], ['波尔沙伦', 'ប៉ុល សារឿន', 'Pol Saroeun'],
  ['奔索万', 'ប៉ែន សុវណ្ណ', 'Pen Sovan'], ['孙占托', 'ស៊ុន ចាន់ថុល', 'Sun Chanthol'], ['辛西萨穆', 'ស៊ីន ស៊ីសាមុត', 'Sinn Sisamouth'],
];

describe('a Khmer name that Chinese newspapers write by ear', () => {
  it.each(FIGURES)('%s is %s and %s', (han, khmer, latin) => {
    expect(compareNames(han, khmer).score).toBeGreaterThan(0.75);
    expect(compareNames(latin, han).score).toBeGreaterThan(0.85);
  });

  it('is found among names in Khmer script and in Latin letters', () => expectFound(FIGURES, 6));

  it('is not one that sounds like another', () => {
    for (const [other, latin] of [['洪森', 'Hun Manet'], ['根索卡', 'Prak Sokhonn'], ['英萨利', 'Ieng Thirith'], ['诺罗敦·西哈努克', 'Norodom Ranariddh']] as const) {
      expect([other, latin, compareNames(other, latin).score]).toEqual([other, latin, expect.toSatisfy((score: number) => score < 0.5)]);
    }
  });

  it('is one name with its traditional characters, and says of each character what it stands for', () => {
    expect(compareNames('洪瑪內', '洪玛内').score).toBeGreaterThan(0.99);
    const { pairs } = compareNames('英萨利', 'Ieng Sary');
    expect(pairs.map(({ left, right, language }) => [left, right, language])).toEqual([['英萨利', 'Ieng Sary', 'km']]);
    expect(pairs[0]?.units.filter(({ left }) => left !== '').map(({ left }) => left)).toEqual([...'英萨利']);
    expect(explain(compareNames('英萨利', 'Ieng Sary'))).toContain('英萨利');
  });
});

it.each(['陈志明', '王文', '林清', '洪秀全', '金正恩', '文在寅', '欧阳震华', '扎西次仁'])('%s, which is read well as it is, is not taken for one first', (name) =>
  expect(parseName(name).readings[0]?.language).not.toBe('km'));

it('names beside each initial the characters whose pinyin begins with it', () => {
  const rows = readFileSync(new URL('../../../src/language/chinese/foreign.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  for (const [initial = '', place, , characters = ''] of rows) {
    if (place !== 'initial') continue;
    const wrong = [...characters].filter((character) => !(initial === '-' ? /^[aeo]/u : new RegExp(`^${initial}(?!h)`, 'u')).test(romanize(`王${character}`, 'pinyin').toLowerCase().replace('wang ', '')));
    expect([initial, wrong]).toEqual([initial, []]);
  }
});
