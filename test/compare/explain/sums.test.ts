import { describe, expect, it, vi } from 'vitest';
import { compareIdentities, compareNames, explain, explainHtml, IdentityIndex, parseName, type Explained } from '../../../src/index';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

/** The bits that a line of English tells, one after the other. */
const told = (line: string): number[] => [...line.matchAll(/(-?\d+\.\d) bits/gu)].map(([, bits]) => Number(bits));
/** Each number is rounded to a tenth. */
const expectSum = (result: Explained & { evidence: number }): void => {
  const bits = told(explain(result));
  expect(Math.abs(bits.reduce((sum, one) => sum + one, 0) - result.evidence)).toBeLessThan(0.05 * (bits.length + 1));
};

const NAMES = [
  '김정은', 'Kim Jong Un', 'KIM<<JEONGEUN', 'Kim Yong Nam', '陈志', 'Chen Zhi', 'ហ៊ុន សែន', 'Hun Sen', 'Hun Sen A', '훈 센', 'John F. Kennedy', 'Ivan Petrov', 'Petrov Ivan Sergeevich', 'Psy (Park Jae-sang)', '박재상',
  'Daniel Kim Min-jun', 'KIM MINJUN JAMES', 'Daniel Daniel Kim Min-jun', 'Kim Minjun Daniel James', 'Fang Ang', 'Fan Gang', 'Vicky Evans', 'Vickyevans', 'J. Kim', 'Mao Tse-tung', 'NGUYEN<THI<HONG<PHUONG<<MARIA<ANTONIA<E', '',
];

describe('the bits that are told add up to the evidence', () => {
  it.each(NAMES)('of %j and any name', (one) => {
    for (const other of NAMES) expectSum(compareNames(one, other));
  });

  it('and more than the parts say stands for names of the same letters alone', () => {
    const letters = (name: string): string => parseName(name).parts.map((part) => part.letters).join('');
    for (const one of [...NAMES, 'ហ៊ុនម៉ា ណែត']) {
      for (const other of [...NAMES, 'ហ៊ុន ម៉ាណែត']) if (compareNames(one, other).reading > 0.001) expect(letters(one)).toBe(letters(other));
    }
    // Khmer is written without spaces: another division is hardly another name.
    expect(explain(compareNames('ហ៊ុនម៉ា ណែត', 'ហ៊ុន ម៉ាណែត'))).not.toContain('as a whole');
  });

  it('of people', () => {
    const people = [
      { names: ['김정은', 'Kim Jong Un'], birthDate: '1984-01-08', sex: 'M' }, { names: ['KIM<<JEONGEUN'], birthDate: '08/01/1984', nationalities: ['KP'] },
      { names: ['陈志', { text: 'Vincent', weak: true }], birthDate: '1987', nationalities: ['CN', 'KH'] }, { names: ['Unknown'], birthDate: '1984', documents: [{ number: 'M48291736' }] },
    ];
    for (const one of people) for (const other of people) expectSum(compareIdentities(one, other));
  });

  it('of hits, in the line and in the fragment', () => {
    const index = new IdentityIndex();
    for (let i = 0; i < 41; i++) index.add({ id: `k${i}`, names: ['김철수'], birthDate: '1984' });
    for (const query of ['Kim Chul Soo', '김철수', { names: ['Kim Chul Soo'], birthDate: '1984' }]) {
      const [hit] = index.search(query, { limit: 1 });
      expect(hit?.frequency.bits).toBeLessThan(-1);
      if (hit !== undefined) expectSum(hit);
      if (hit !== undefined) expect(explainHtml(hit)).toContain('others on the list of that name');
    }
  });

  it.each([
    ['an alias of the query', '박철(가명: 이혁)', '이혁'],
    ['an alias in the listed name', '이혁', '박철(가명: 이혁)'],
    ['a note in both', '홍길동(카카오뱅크)', '오세훈(카카오뱅크)'],
    ['a name that the list says is cut off', 'Chan Tai Man Peter Christopher', { text: 'CHAN<<TAI<MAN<PETER<CHRIS', truncated: true }],
    ['a name that may be cut off', 'NGUYEN<THI<HONG<PHUONG<<MARIA<ANTONIA<E', 'Nguyen Thi Hong Phuong, Maria Antonia Elena'],
    ['a cut query', 'Nguyen Thi Hong Phuong, Maria Antonia Elena', 'NGUYEN<THI<HONG<PHUONG<<MARIA<ANTONIA<E'],
  ])('of a hit by %s', (_, query, listed) => {
    const index = new IdentityIndex();
    index.add({ id: 'a', names: ['Somebody Else', listed] });
    const [hit] = index.search(query);
    if (hit === undefined) expect.fail(`${query} finds nobody`);
    expectSum(hit);
    expect(Math.abs(hit.reading) < hit.evidence || hit.notes.includes('aliases beside other names')).toBe(true);
  });
});

describe('what the rest of the evidence is for', () => {
  it.each([
    ['an unlikely reading', 'Hun Sen', '훈 센', /for the reading -\d/u],
    ['the same letters', 'Ivan Petrov', 'Ivan Petrov', /for the same name as a whole \d/u],
    ['names that do not meet', 'John Smith', '陈志', /^unpaired word John \(0\.0 bits\); unpaired word Smith \(0\.0 bits\); unpaired word 陈志 \(0\.0 bits\); for nothing in common -12\.0 bits$/u],
    ['words that one name lacks stand on them', 'Ivan Petrov', 'Petrov Ivan Sergeevich', /unpaired word Sergeevich \(-2\.0 bits\)/u],
    ['aliases that hardly count beside other names', '홍길동(카카오뱅크)', '오세훈(카카오뱅크)', /^name 카카오뱅크 = 카카오뱅크 \(\d+\.\d bits\); for aliases beside other names -\d/u],
    ['other Western names stand on them', 'Daniel Kim Min-jun', 'KIM MINJUN JAMES', /unpaired western name Daniel \(-3\.0 bits\)/u],
  ])('%s', (_, a, b, expected) => expect(explain(compareNames(a, b))).toMatch(expected));

  it.each([['en', 'nothing in common'], ['ko', '공통점'], ['km', 'គ្មានអ្វីដូចគ្នា'], ['zh', '无共同之处']] as const)('in %s', (language, words) => {
    const result = compareNames('John Smith', '陈志');
    expect(result.notes).toEqual(['nothing in common']);
    for (const text of [explain(result, { language }), explainHtml(result, { language })]) expect(text).toContain(words);
  });
});

describe('initials only is said of a surname with nothing but initials', () => {
  it.each(['J. Kim', 'Kim D. J.', 'J. F. Kennedy', 'D. J.'])('%s', (name) => expect(compareNames(name, name).notes).toContain('initials only'));
  it.each(['John F. Kennedy', 'Hun Sen A', 'Kim Min-jun J.', 'Kim Jong Un'])('not of %s', (name) => expect(compareNames(name, name).notes).not.toContain('initials only'));
});

it.each([
  ['a Khmer name, whose parts are not told', 'ហ៊ុន សែន', 'Hun Sen', /^name ហ៊ុន សែន = Hun Sen/u],
  ['one with another sound', 'Hun Manet', 'ហ៊ុន ម៉ានី', /^name Hun Manet ≈ ហ៊ុន ម៉ានី/u],
  ['a syllable that is another', '구본무', '구본준', /given name 본무 ≠ 본준/u],
  ['what agrees', '김정은', 'Kim Jong Un', /^surname 김 = Kim \(.*given name 정은 = Jong Un/u],
])('what is the same and what is near is told apart: %s', (_, a, b, expected) => expect(explain(compareNames(a, b))).toMatch(expected));
