import { describe, expect, it, vi } from 'vitest';
import { compareIdentities, type Person } from '../../src/index';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

/** The evidence of two people, the second given by what differs from the first. */
const evidence = (a: Person, b: Person): number => compareIdentities(a, b).evidence;
const kim = (more: Omit<Person, 'names'> = {}): Person => ({ names: ['김정은'], ...more });
const un = (more: Omit<Person, 'names'> = {}): Person => ({ names: ['Kim Jong Un'], ...more });
const born = (a: string, b: string): number => evidence(kim({ birthDate: a }), un({ birthDate: b }));
const named = (a: string | readonly string[], b: string | readonly string[]): number =>
  evidence({ names: typeof a === 'string' ? [a] : a }, { names: typeof b === 'string' ? [b] : b });
const papers = (a: string, b: string): number =>
  evidence(kim({ documents: [{ number: a, type: 'passport', country: 'KP' }] }), un({ documents: [{ number: b, type: 'passport', country: 'KP' }] }));
const nothing = evidence(kim(), un());

/** What any examiner asks: each line falls from the left to the right. */
const ORDERINGS: [promise: string, ...falling: number[]][] = [
  ['the same birth date adds, none says nothing, another takes away', born('1984-01-08', '1984-01-08'), nothing, born('1984-01-08', '1961-06-23')],
  ['what is missing on one side says nothing, and beats what conflicts', evidence(kim({ birthDate: '1984-01-08', sex: 'M', nationalities: ['KP'] }), un()) + 1e-9, nothing - 1e-9, evidence(kim({ sex: 'M' }), un({ sex: 'F' }))],
  ['a whole date says more than a month, a month more than a year, a year more than nothing', born('1984-01-08', '1984-01-08'), born('1984-01-08', '1984-01'), born('1984-01-08', '1984'), nothing],
  ['day and month swapped still speaks for, and a different date against', born('1984-01-08', '1984-01-08'), born('1984-01-08', '1984-08-01'), nothing, born('1984-01-08', '1961-06-23')],
  ['one digit wrong is less than two digits swapped, and more than another date of the year', born('1984-01-12', '1984-01-21'), born('1984-01-12', '1984-01-15'), born('1984-01-12', '1984-06-25')],
  ['one year apart, as Korean age and late registration make it, beats two years apart', born('1984-01-08', '1985-01-08'), nothing, born('1984-01-08', '1986-05-21')],
  ['1 January, where clerks knew the year alone, says less than another date, and does not conflict with a date of the year', born('1984-06-17', '1984-06-17'), born('1984-01-01', '1984-01-01'), born('1984-01-01', '1984-06-17'), nothing, born('1984-03-02', '1984-06-17')],
  ['the lunar date of a solar birthday speaks for, the same distance otherwise does not', born('1984-01-08', '1984-01-08'), born('1983-12-06', '1984-01-08'), nothing, born('1983-12-12', '1984-01-08')],
  ['a Buddhist year of Cambodia is a year', born('2527 BE', '1984'), nothing, born('2527 BE', '1990')],
  ['a Juche, a Dangi and a Minguo year are years', Math.min(born('Juche 73', '1984'), born('단기 4317', '1984'), born('民國73', '1984')), nothing, born('Juche 73', '1973')],
  ['circa says less than a year, and forgives what a year does not', born('1984', '1984'), born('c. 1984', '1984'), born('c. 1984', '1986'), born('1984', '1986')],
  ['a narrow range says more than a wide one, and a date outside it conflicts', born('1983..1985', '1984'), born('1980..1989', '1984'), nothing, born('1980..1989', '1961')],
  ['a two-digit year of a passport is the year of either century', born('840108', '1984-01-08'), born('080108', '1908-01-08'), nothing, born('840108', '1961-06-23')],
  ['a date in an unknown order says nearly what a plain one does', born('1984-01-08', '1984-01-08'), born('08/01/1984', '1984-01-08'), born('1984-01-08', '1984-08-01')],
  ['one of two dates on file is enough, and a little less than the only one', born('1984-01-08', '1984-01-08'), evidence(kim({ birthDate: ['1961-06-23', '1984-01-08'] }), un({ birthDate: '1984-01-08' })), nothing],
  ['a document misread by a machine still counts, one renewed says almost nothing, a placeholder nothing', papers('N01234756', 'N01234756'), papers('N01234756', 'NO1234756'), papers('N01234756', 'N01234766'), papers('000000', '000000'), papers('N01234756', 'N07700112')],
  ['another sex takes away, the same adds little, an unspecified one says nothing', evidence(kim({ sex: 'M' }), un({ sex: '남' })), evidence(kim({ sex: 'M' }), un({ sex: 'X' })), evidence(kim({ sex: 'M' }), un({ sex: 'F' }))],
  ['a rare shared nationality says more than a common one, and a second passport takes away less than a foreign one', evidence(kim({ nationalities: ['VU'] }), un({ nationalities: ['Vanuatu'] })), evidence(kim({ nationalities: ['KR'] }), un({ nationalities: ['ROK'] })), evidence(kim({ nationalities: ['CN'] }), un({ nationalities: ['KH'] })), evidence(kim({ nationalities: ['CN'] }), un({ nationalities: ['BO'] }))],
  ['the same birth place in another script adds, another takes away', evidence(kim({ birthPlace: '평양' }), un({ birthPlace: 'Pyongyang' })), nothing, evidence(kim({ birthPlace: '평양' }), un({ birthPlace: 'Wonsan' }))],
  ['a rare name says more than a common one', named('독고영재', 'Tokgo Yongjae'), named('김민준', 'Kim Minjun')],
  ['the best of several aliases counts, a weak one less, and one that conflicts destroys nothing', named('Chen Zhi', 'Chen Zhi'), named('Chen Zhi', ['Wang Fang', 'Chen Zhi']), evidence({ names: ['Chen Zhi'] }, { names: ['Wang Fang', { text: 'Chen Zhi', weak: true }] }), named('Chen Zhi', 'Wang Fang')],
  ['a further agreeing name in another script adds, and does not add twice', named(['陈志', 'Chen Zhi'], ['陈志', 'Chen Zhi']), Math.max(named('Chen Zhi', 'Chen Zhi'), named('陈志', '陈志')), named('Chen Zhi', '陈志')],
  ['the same names and another birth date are less than the same birth date and another spelling', evidence({ names: ['김정은'], birthDate: '1984-01-08' }, { names: ['Gim Jeong-eun'], birthDate: '1984-01-08' }), evidence({ names: ['김정은'], birthDate: '1984-01-08' }, { names: ['김정은'], birthDate: '1961-06-23' })],
  ['one birth date and strangers’ names are no match', evidence(kim({ birthDate: '1984-01-08' }), un({ birthDate: '1984-01-08' })), 5.3, evidence(kim({ birthDate: '1984-01-08' }), { names: ['Wang Fang'], birthDate: '1984-01-08' })],
];

describe('the orderings that any examiner would ask', () => {
  it.each(ORDERINGS)('%s', (_, ...falling) => {
    falling.forEach((one, i) => { if (i > 0) expect(falling[i - 1], `${i} of ${falling.map((bits) => bits.toFixed(1)).join(' > ')}`).toBeGreaterThan(one); });
  });
  it('are 24', () => expect(ORDERINGS).toHaveLength(24));
});

describe('what does not matter does not matter', () => {
  const same = named('김정은', 'Kim Jong Un');
  it.each([
    ['a title', '김정은', 'Mr. Kim Jong Un'],
    ['a title in Korean', '김정은 위원장', 'Kim Jong Un'],
    ['capitals', '김정은', 'KIM JONG UN'],
    ['full width', '김정은', 'Ｋｉｍ　Ｊｏｎｇ　Ｕｎ'],
    ['decomposed Hangul', '김정은'.normalize('NFD'), 'Kim Jong Un'],
    ['a zero-width space', '김\u200b정은', 'Kim Jong\u200b Un'],
    ['letters that look alike', '김정은', 'K\u0456m J\u043eng Un'],
  ])('%s', (_, a, b) => expect(named(a, b)).toBeCloseTo(same, 1));

  it('the line form of a passport', () => expect(named('김정은', 'KIM<<JONG<UN')).toBeGreaterThan(same - 2));
  it('the order of dates, names, nationalities and documents', () => {
    const all: Person = { names: ['김정은', 'Kim Jong Un'], birthDate: ['1984-01-08', '1983'], nationalities: ['KP', 'CN'], documents: [{ number: 'N01234756' }, { number: 'N07700112' }] };
    const turned: Person = { names: ['Kim Jong Un', '김정은'], birthDate: ['1983', '1984-01-08'], nationalities: ['CN', 'KP'], documents: [{ number: 'N07700112' }, { number: 'N01234756' }] };
    const other: Person = { names: ['KIM<<JEONGEUN'], birthDate: '840108', nationalities: ['PRK'], documents: [{ number: 'N01234756' }] };
    expect(evidence(turned, other)).toBeCloseTo(evidence(all, other), 6);
  });
});
