import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, phrasesIn } from '../../../src/compare/explain/phrases';
import { compareNames, explain, explainHtml, type Explained, type ExplanationLanguage } from '../../../src/index';

const attributes = [
  { attribute: 'birth date', left: '1984-01-08', right: '1984-08-01', bits: 8.5, reason: 'day and month swapped' },
  { attribute: 'birth date', left: '1984', right: '1984', bits: 5.6, reason: 'year only' },
  { attribute: 'sex', left: 'm', right: 'm', bits: 0.84, reason: 'same sex' },
  { attribute: 'nationality', left: 'PRK', right: 'KHM', bits: -3.6, reason: 'other country' },
  { attribute: 'document', left: 'PB1234567', right: 'PB12E4567', bits: -0.04, reason: 'a new code' },
];

const pair = (left: string, right: string, bits: number, reason: string): Explained['pairs'][number] => ({ left, right, bits, reason, language: 'ko', units: [] });

/** Every kind of finding once. */
const everything: Explained = {
  pairs: [pair('김', 'Kim', 2.2, 'surname'), pair('정은', 'Yong', -5, 'given name'), pair('', 'Daniel', 0, 'unpaired western name')],
  reading: -0.6, choice: -1, attributes, notes: ['surname only', 'read as wade'],
};

describe('an explanation reads in the language that is asked for', () => {
  it.each<[ExplanationLanguage, string]>([
    ['en', 'surname 김 = Kim (2.2 bits); given name 정은 ≠ Yong (-5.0 bits); unpaired western name Daniel (0.0 bits); for the reading -0.6 bits; ' +
      'for the choice among several names -1.0 bits; birth date 1984-01-08 ~ 1984-08-01: day and month swapped (8.5 bits); birth date 1984: year only (5.6 bits); ' +
      'sex male: same sex (0.8 bits); nationality PRK ~ KHM: other country (-3.6 bits); document PB1234567 ~ PB12E4567: a new code (0.0 bits); surname only; read as wade'],
    ['ko', '성 김 = Kim (2.2비트); 이름 정은 ≠ Yong (-5.0비트); 대응 없는 서양식 이름 Daniel (0.0비트); 해당 독법에 대하여 -0.6비트; ' +
      '여러 성명 중의 선택에 대하여 -1.0비트; 생년월일 1984-01-08 ~ 1984-08-01: 일과 월이 뒤바뀜 (8.5비트); 생년월일 1984: 연도까지만 같음 (5.6비트); ' +
      '성별 남성: 같은 성별 (0.8비트); 국적 PRK ~ KHM: 다른 국가 (-3.6비트); 신분증명서 PB1234567 ~ PB12E4567: a new code (0.0비트); 성만 비교됨; 웨이드-자일스식 표기로 읽음'],
    ['km', 'គោត្តនាម 김 = Kim (2.2 ប៊ីត); នាមខ្លួន 정은 ≠ Yong (-5.0 ប៊ីត); នាមបែបលោកខាងលិចគ្មានគូប្រៀបធៀប Daniel (0.0 ប៊ីត); សម្រាប់របៀបអាននេះ -0.6 ប៊ីត; ' +
      'សម្រាប់ការជ្រើសរើសក្នុងចំណោមឈ្មោះច្រើន -1.0 ប៊ីត; ថ្ងៃខែឆ្នាំកំណើត 1984-01-08 ~ 1984-08-01៖ ថ្ងៃ និងខែសរសេរឆ្លាស់គ្នា (8.5 ប៊ីត); ថ្ងៃខែឆ្នាំកំណើត 1984៖ ដូចគ្នាត្រឹមឆ្នាំ (5.6 ប៊ីត); ' +
      'ភេទ ប្រុស៖ ភេទដូចគ្នា (0.8 ប៊ីត); សញ្ជាតិ PRK ~ KHM៖ ប្រទេសផ្សេងគ្នា (-3.6 ប៊ីត); ឯកសារអត្តសញ្ញាណ PB1234567 ~ PB12E4567៖ a new code (0.0 ប៊ីត); ប្រៀបធៀបបានតែគោត្តនាម; អានតាមអក្ខរាវិរុទ្ធវ៉េដ-ចាយល៍'],
    ['zh', '姓氏：김 = Kim（2.2比特）；名字：정은 ≠ Yong（-5.0比特）；无对应的西式名：Daniel（0.0比特）；就该读法计-0.6比特；' +
      '就多个姓名间的选择计-1.0比特；出生日期：1984-01-08 ~ 1984-08-01，日与月颠倒（8.5比特）；出生日期：1984，仅可比至年份，相同（5.6比特）；' +
      '性别：男，性别相同（0.8比特）；国籍：PRK ~ KHM，国家不同（-3.6比特）；身份证件：PB1234567 ~ PB12E4567，a new code（0.0比特）；仅比对姓氏；按威妥玛拼写读取'],
  ])('%s', (language, expected) => expect(explain(everything, { language })).toBe(expected));

  it('and in English if none is', () => expect(explain(everything)).toBe(explain(everything, { language: 'en' })));

  it.each(['fr', 'EN', '', 'constructor', undefined, 5])('an unknown language is refused: %j', (language) => {
    if (language === undefined) return;
    const wrong = { language: language as ExplanationLanguage };
    const message = `expected language en, ko, km or zh, got ${JSON.stringify(language)}`;
    expect(() => explain(everything, wrong)).toThrow(new RangeError(`explain: ${message}`));
    expect(() => explainHtml(everything, wrong)).toThrow(new RangeError(`explainHtml: ${message}`));
  });

  it('nothing to tell is nothing', () => expect(explain({ pairs: [] })).toBe(''));
});

describe('what fills a blank is never taken for words or for another blank', () => {
  it.each(['{right}', '{bits}', '$&', '$1', '{{left}}', '\\', '{constructor}'])('%s', (name) =>
    expect(explain({ pairs: [pair(name, 'Kim', 1, 'word')] })).toBe(`word ${name} = Kim (1.0 bits)`));

  it('a code without words is shown as it is, though it be a name of JavaScript', () => {
    const odd = { attribute: '__proto__', left: 'a', right: 'b', bits: 1, reason: 'constructor' };
    expect(explain({ pairs: [pair('a', 'a', 1, 'toString')], attributes: [odd], notes: ['valueOf', 'read as a {system}'] }, { language: 'zh' }))
      .toBe('toString：a = a（1.0比特）；__proto__：a ~ b，constructor（1.0比特）；valueOf；read as a {system}');
  });
});

it('an explanation is one line, whatever the names hold', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\u{202e}', '\u{2028}', '\u{85}', '\u{1b}[31m', '\u{d800}', 'a\tb'));
  fc.assert(fc.property(text, text, fc.constantFrom(...LANGUAGES), (left, right, language) => {
    const given: Explained = {
      pairs: [pair(left, right, 1, left)], notes: [right],
      attributes: [{ attribute: left, left: right, right: left, bits: 1, reason: right }],
    };
    expect(explain(given, { language })).not.toMatch(/[\p{Cc}\p{Cs}\u{61c}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/u);
  }));
});

describe('the table of phrases', () => {
  const path = (name: string): URL => new URL(`../../../src/${name}`, import.meta.url);
  const rows = (file: string): string[][] => readFileSync(path(file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  const phrases = rows('compare/explain/phrases.tsv');

  it('has all languages in every row, each in its own script', () => {
    const script = [/./u, /\p{Script=Hangul}/u, /\p{Script=Khmer}/u, /\p{Script=Han}/u];
    const technical = /^sentence\/(?:alone|apart|list|met|attribute|same attribute)\t/u;
    expect(phrases.filter(([key = '', ...cells]) => !technical.test(`${key}\t`) && !script.every((one, i) => one.test(cells[i] ?? '')))).toEqual([]);
  });

  it('has the same blanks in every language', () => {
    const blanks = (cell: string): string => (cell.match(/\{\w+\}/gu) ?? []).sort().join(' ');
    expect(phrases.filter(([, en = '', ...others]) => others.some((cell) => blanks(cell) !== blanks(en)))).toEqual([]);
  });

  it('has words for every reason, note and language of a comparison', { timeout: 30_000 }, () => {
    const en = phrasesIn('en', 'test');
    const pairs = [['김정은', 'Kim'], ['Ivan Petrov', 'Ivan'], ['Daniel Kim Min-jun', 'Kim Minjun'], ['陳水扁', 'Chen'], ['ហ៊ុន សែន', 'Hun Sen'], ['Kim D. J.', '김대중'], ['', 'Kim']] as const;
    for (const [a, b] of pairs) {
      const result = compareNames(a, b);
      expect(en.find('language', result.language), result.language).toBeDefined();
      for (const { reason } of result.pairs) expect(en.find('reason', reason), reason).toBeDefined();
      for (const note of result.notes) if (!note.startsWith('read as ')) expect(en.find('note', note), note).toBeDefined();
    }
  });

  it('has words for every case of the table of attributes', () => {
    const known = new Set(phrases.map(([key]) => key));
    const cases = existsSync(path('identity/attributes.tsv')) ? rows('identity/attributes.tsv').map((row) => `case/${row[2] ?? ''}`) : [];
    expect(cases.filter((key) => !known.has(key))).toEqual([]);
  });
});
