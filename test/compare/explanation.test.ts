import { describe, expect, it } from 'vitest';
import { compareNames, explain, parseName, type Name } from '../../src/index';

/** Pairs as `left = right: reason (language)`. */
const laidOut = (a: string, b: string): string[] => compareNames(a, b).pairs.map(({ left, right, reason, language }) => `${left} = ${right}: ${reason} (${language})`);

describe('a comparison says what met what, and why', () => {
  it.each([
    ['김정은', 'Kim Jong Un', ['김 = Kim: surname (ko)', '정은 = Jong Un: given name (ko)']],
    ['Jong Un Kim', '김정은', ['Kim = 김: surname (ko)', 'Jong Un = 정은: given name (ko)']],
    ['KIMJONGEUN', '김정은', ['KIM = 김: surname (ko)', 'JONGEUN = 정은: given name (ko)']],
    ['陳水扁', 'Chen Shui-bian', ['陳 = Chen: surname (zh)', '水扁 = Shui-bian: given name (zh)']],
    ['歐陽修', 'Ouyang Xiu', ['歐陽 = Ouyang: surname (zh)', '修 = Xiu: given name (zh)']],
    ['남궁 억', 'Namgung Eok', ['남궁 = Namgung: surname (ko)', '억 = Eok: given name (ko)']],
    ['ហ៊ុន សែន', 'Hun Sen', ['ហ៊ុន សែន = Hun Sen: name (km)']],
    ['김민준', 'Daniel Kim Min-jun', ['김 = Kim: surname (ko)', '민준 = Min-jun: given name (ko)', ' = Daniel: unpaired western name (other)']],
    ['Daniel Kim Min-jun', 'KIM MINJUN DANIEL', ['Kim = KIM: surname (ko)', 'Min-jun = MINJUN: given name (ko)', 'Daniel = DANIEL: western name (other)']],
    ['김정은', 'Kim', ['김 = Kim: surname (ko)', '정은 = : unpaired given name (ko)']],
    ['Ivan Petrov', 'Petrov Ivan Sergeevich', ['Petrov = Petrov: word (other)', 'Ivan = Ivan: word (other)', ' = Sergeevich: unpaired word (other)']],
    ['', 'Kim', [' = Kim: unpaired word (other)']],
    ['', '', []],
  ])('%s and %s', (a, b, pairs) => expect(laidOut(a, b).sort()).toEqual([...pairs].sort()));

  it.each([
    ['one name', '김정은', 'Kim Jong Un'],
    ['names with nothing in common', '김정은', '박철수'],
    ['a name and nothing', '김정은', ''],
  ])('of %s has everything as its own, to be spread and copied', (_, a, b) => {
    const said = compareNames(a, b);
    const { score, evidence, language, pairs, reading, notes } = said;
    expect({ ...said }).toEqual({ score, evidence, language, pairs, reading, notes });
    expect(Object.keys(said)).toEqual(['score', 'evidence', 'language', 'pairs', 'reading', 'notes']);
    expect(structuredClone(said)).toEqual({ ...said });
    expect(evidence).toBeCloseTo(reading + pairs.reduce((sum, { bits }) => sum + bits, 0), 5);
    expect(notes.includes('nothing in common')).toBe(b === '박철수');
  });

  it('tells the syllables of a given name apart', () => {
    const given = compareNames('김정은', 'Kim Jong Un').pairs[1];
    expect(given?.units.map(({ left, right }) => [left, right])).toEqual([['정', 'Jong'], ['은', 'Un']]);
  });

  it('lays out the alias that met', () => expect(laidOut('Psy (Park Jae-sang)', '박재상')).toEqual(['Park = 박: surname (ko)', 'Jae-sang = 재상: given name (ko)']));
});

describe('a comparison says what limits it', () => {
  it.each([
    ['a surname alone', '김정은', 'Kim', 'surname only'],
    ['two surnames', '독고', 'Tokgo', 'surname only'],
    ['a surname and a Western name', '林鄭月娥', 'Carrie Lam', 'surname only'],
    ['a surname and a Western name that no list has', '楊怡', 'Tavia Yeung', 'surname only'],
    ['a surname and a Western name that is a syllable besides', '周杰倫', 'Jay Chou', 'surname only'],
    ['the same in the order of a list', '周杰倫', 'CHOU, Jay', 'surname only'],
    ['a given name alone', '김정은', 'Jeong-eun', 'surname missing on one side'],
    ['initials', '김대중', 'Kim D. J.', 'initials only'],
    ['nothing', '', 'Kim', 'nothing to compare'],
    ['no letter', '😀', 'Kim', 'nothing to compare'],
    ['the spelling system', '毛泽东', 'Mao Tse-tung', 'read as wade'],
  ])('%s', (_, a, b, note) => {
    expect(compareNames(a, b).notes).toContain(note);
    expect(compareNames(b, a).notes).toContain(note);
  });

  it('and says nothing where nothing does', () => expect(compareNames('김정은', '金正恩').notes).toEqual([]));

  it.each([['김정은', 'Kim'], ['김', 'Kim'], ['이', 'Lee'], ['陈志', 'Chen'], ['林鄭月娥', 'Carrie Lam'], ['楊怡', 'Tavia Yeung'], ['周杰倫', 'Jay Chou'], ['', 'Kim'], ['Kim Jong Un', 'Putin'], ['!?', '…']])(
    'a surname or nothing is no match: %s and %s',
    (a, b) => expect(compareNames(a, b).score).toBeLessThan(0.5),
  );
});

describe('an explanation', () => {
  it('is one line with every pair, its bits and the notes', () =>
    expect(explain(compareNames('김정은', 'Kim'))).toMatch(/^surname 김 = Kim \(2\.\d bits\); unpaired given name 정은 \(-\d\.\d bits\); for the reading -\d\.\d bits; surname only$/u));
  it('marks what speaks against the match', () => expect(explain(compareNames('Kim Jong Un', 'Kim Yong Nam'))).toContain('≠'));
  it('of two empty names says so', () => expect(explain(compareNames('', ''))).toContain('nothing to compare'));
});

describe('what is no name is refused, in words', () => {
  const wrong = (value: unknown): Name => value as Name;
  it.each([
    ['a number', 5, 'number 5'],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['an array', ['Kim'], 'an array'],
    ['some object', {}, 'object'],
  ])('%s', (_, value, came) => {
    expect(() => compareNames(wrong(value), 'Kim')).toThrow(new TypeError(`compareNames, first argument: expected a string or a Name, got ${came}`));
    expect(() => compareNames('Kim', wrong(value))).toThrow(new TypeError(`compareNames, second argument: expected a string or a Name, got ${came}`));
    expect(() => parseName(value as string)).toThrow(new TypeError(`parseName: expected a string, got ${came}`));
  });

  it.each(['', ' ', '😀', '\u{d800}', '__proto__', 'constructor', 'toString', '<<', ',', '()', '-', 'ﷺ', '\u{0}'.repeat(1000), 'Kim '.repeat(1000), '金'.repeat(5000)])(
    'a string is always a name: %j',
    (raw) => {
      expect(compareNames(raw, 'Kim Jong Un').score).toBeLessThan(0.5);
      expect(parseName(raw).raw).toBe(raw);
    },
  );
});
