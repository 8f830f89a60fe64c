import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, IdentityIndex, romanize } from '../../src/index';
import { marksOf, saidByMarks } from '../../src/language/marks';
import { writeName } from '../../src/name/write';

const evidence = (a: string, b: string): number => compareNames(a, b).evidence;

describe('who writes marks means them', () => {
  it.each([
    // McCune–Reischauer, with its own signs and as lists of the United Nations type them
    ['Kim Chŏng-il', '김정일', '김종일'], ['Pak Kŭn-hye', '박근혜', '박군혜'], ["Kim Cho'ng-il", '김정일', '김종일'], ["Ch'oe So'n-hu'i", '최선희', '최손희'], ['Yun Jŏng Rin', '윤정린', '윤종린'],
    ["CHO'NG Kyo'ng-t'aek", '정경택', '정경댁'], ["Ky'ong-t'aek CHO'NG", '정경택', '종공택'], ["Kim P'yŏng-il", '김평일', '김병일'], ['Kim Chŏng-un', '김정은', '김종은'], ['Kim Chǒng-il', '김정일', '김종일'],
    // Wade–Giles
    ["Ch'ên Chih", '陳志', '甄志'], ["Ts'ai Ying-wen", '蔡英文', '翟英文'], ["T'ang Chün", '唐軍', '唐準'], ['Yü Ta-wei', '俞大維', '游大維'], ["Li P'eng", '李鵬', '李崩'],
    // pinyin and Jyutping
    ['Lü Buwei', '呂不韋', '盧不韋'], ['Lǐ Bái', '李白', '黎白'], ['Xí Jìnpíng', '习近平', '席金平'], ['Li3 Bai2', '李白', '黎白'], ['Lǚ Bù', '吕布', '陆布'], ['Loeng4 Zan3jing1', '梁振英', '梁贊凝'],
  ])('%s is %s rather than %s', (written, right, other) => {
    expect(evidence(written, right)).toBeGreaterThan(evidence(written, other) + 3);
    expect(evidence(right, written)).toBe(evidence(written, right));
    expect(compareNames(written, right).score).toBeGreaterThan(0.8);
  });

  it.each([
    ['Kim Chŏng-il', 'Kim Chong-il'], ["Ch'ên Chih", 'Chen Chih'], ["Ts'ai Ying-wen", 'Tsai Ying-wen'], ['Xí Jìnpíng', 'Xi Jinping'], ["CH'OE So'n-hu'i", 'CHOE SONHUI'], ['Lü Buwei', 'Lu Buwei'],
  ])('%s is %s all the same', (written, plain) => expect(compareNames(written, plain).score).toBeGreaterThan(0.97));

  it.each([
    ['a surname alone with them', "Ch'oe Ryong-hae", 'Choe Ryong-hae Park'], ['one syllable of two', 'Kim Yŏng-nam', 'Kim Yong-nam Lee'],
  ])('%s: %s is near the same spelling without them in another name', (_, written, plain) => expect(evidence(written, plain)).toBeGreaterThan(4));
});

it.each([
  ['José Li', '李何塞'], ['Sun Tzŭ', '孫子'], ['Ssŭ-ma Kuang', '司馬光'], ["Tz'ŭ-hsi", '慈禧'], ["O'Neil Kim", '김오닐'], ['Lîm Tāi-hôa', '林代华'], ['Trần Đức Lương', '陈德良'], ['Khiêu Sămphân', 'ខៀវ សំផន'], ["Xi'an Chen", '陈西安'],
])('%s is compared as it was without marks', (written, native) => {
  const plain = written.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replaceAll(/\p{M}/gu, '');
  expect(Math.abs(evidence(written, native) - evidence(plain, native))).toBeLessThan(0.7);
});

it.each([
  ["Kim Yŏng-ch'ŏl", "Kim Yong-ch'ŏl"], ['Lǐ Bái', 'Lí Bái'], ['Li3 Bai2', 'Lì Bái'], ['Chŏn Tŏk-su', 'Chŏn Tok-su'],
])('%s and %s have the same letters or nearly so, and other marks, and are hardly one name', (one, other) => {
  expect(evidence(one, other)).toBeLessThan(evidence(one, one) - 3);
  expect(evidence(one, other)).toBe(evidence(other, one));
});

it.each([
  ["Kim Cho'ng-il", 'Kim Chŏng-il'], ['Lǐ Bái', 'Li3 Bai2'], ["Ch'oe Sŏn-hŭi", 'Choe Sŏn-hŭi'], ['Lü Bu', 'Lu Bu'], ["Ky'ong Su", 'Kyŏng Su'], ['Kim Chŏng-il', 'KIM CHONG-IL'],
])('%s and %s are one name to the letter', (one, other) => expect(evidence(one, other)).toBeGreaterThan(Math.min(evidence(one, one), evidence(other, other)) - 0.1));

it('marks that contradict all that letters stand for leave the reading as it is', () => expect(evidence("Ch'oe Ryong-hae", 'Choi Ryong-hae')).toBeGreaterThan(10));

it('a list tells by marks who is meant', () => {
  const index = new IdentityIndex();
  index.addAll(['김정일', '김종일', '김청일', '김총일'].map((name) => ({ id: name, names: [name] })));
  expect(index.search('Kim Chŏng-il')[0]?.id).toBe('김정일');
  expect(index.search("Kim Ch'ŏng-il")[0]?.id).toBe('김청일');
  expect(index.search("Kim Cho'ng-il")[0]?.id).toBe('김정일');
  expect(IdentityIndex.fromBytes(index.toBytes()).search("Kim Ch'o'ng-il")[0]?.id).toBe('김청일');
});

/** What stands at each letter that has a mark, in the order of the name, and the tone with it. */
const marksIn = (text: string): string => {
  const { parts } = writeName(text);
  const marks = marksOf(parts);
  return Array.from(marks?.at ?? [], (mark, i) => (mark === 0 ? '' : `${i}:${mark & 31}${mark >> 5 > 0 ? `.${mark >> 5}` : ''}`)).filter((one) => one !== '').join(' ');
};

describe('marks of letters', () => {
  it.each([
    ['Kim Chong-il', ''], ['Kim Chŏng-il', '5:9.3'], ["Kim Cho'ng-il", '5:1'], ["Ch'oe", '1:2'], ["K'wŏn", '0:2 2:9.3'], ["Ts'ai", '1:2'], ["Xi'an", ''], ["Chang'e", ''], ["So'un", ''], ["Kyo'", '2:1'], ["Ky'ong", '2:1'],
    ['Lü', '1:4'], ['Čong-un Čang', ''], ['Nguyễn Ái Quốc', ''], ['Bảo Đại', ''], ['Kim Džongunas', ''], ['Lǚ', `1:${4 | 8 | 1}.3`], ['Lǐ Bái', '1:8.3 3:8.2'], ['Li3 Bai2', '1:16.3 4:16.2'], ["D'Souza", ''], ['김정은', ''], ['', ''],
  ])('%j has %j', (text, marks) => expect(marksIn(text)).toBe(marks));

  it('say something of a syllable by the kinds that its system has', () => {
    const { parts } = writeName("Ch'oe Sŏn-hui");
    const marks = marksOf(parts);
    const said = (from: number, to: number, kinds: number): string => (marks === undefined ? '' : saidByMarks(marks, 'choesonhui', from, to, kinds));
    expect([said(0, 4, 3), said(4, 7, 3), said(7, 10, 3), said(4, 7, 1), said(4, 7, 0)]).toEqual(['oh', 'b', 'o', 'b', '']);
  });
});

const syllable = fc.constantFrom(...'정종천청총근군은운경공성송승석옥택태대덕동통복평병필탁준춘철절영용현혁흥희');

it('a Korean name with all its marks has as much evidence as without any, and mostly more', () => {
  fc.assert(fc.property(fc.constantFrom(...'김박최정전천성'), syllable, syllable, (surname, one, other) => {
    const name = surname + one + other;
    const written = romanize(name, 'mccune-reischauer', { hyphen: true });
    const plain = written.normalize('NFD').replaceAll(/[^A-Za-z -]/gu, '');
    expect(evidence(written, name)).toBeGreaterThan(evidence(plain, name) - 1);
  }), { numRuns: 500 });
});
