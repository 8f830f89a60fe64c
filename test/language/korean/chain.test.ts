import { describe, expect, it } from 'vitest';
import { compareNames, parseName, spellings } from '../../../src/index';

describe('a Korean name', () => {
  it.each([
    ['in its Chinese spelling', '박영주', 'Piao Yongzhu'],
    ['in its Chinese spelling', '최룡해', 'Cui Longhai'],
    ['in its Chinese spelling', '권영세', 'Quan Yongshi'],
    ['in Hanja', '박영주', '朴永柱'],
    ['in Hanja and Latin letters', '朴永柱', 'Park Young-joo'],
    ['in Hanja and its Chinese spelling', '朴永柱', 'Piao Yongzhu'],
    ['with the initial sound of the South and of the North', '이설주', 'Ri Sol Ju'],
    ['with the initial sound of the South and of the North', '柳美英', 'Ryu Mi Yong'],
    ['in Hangul with the initial sound and without', '리영호', '이영호'],
    ['in Hangul with the initial sound and without', '류현진', '유현진'],
    ['in Hangul with the initial sound and without', '로무현', '노무현'],
    ['in Hangul with the initial sound and without', '림꺽정', '임꺽정'],
    ['in Hangul with the initial sound and without, inside the given name', '최룡해', '최용해'],
    ['in Hangul with the initial sound and without, inside the given name', '김영렬', '김영열'],
    ['in the North’s Hangul and the South’s Latin letters', '최룡해', 'Choi Yong-hae'],
    ['with a Hanja of which no reading is known', '沈相奵', 'Sim Sang-jung'],
    ['with a Hanja of which no reading is known', '심상정', '沈相奵'],
    ['with initials apart', '김정은', 'J. E. Kim'],
    ['with initials that full stops alone divide', '김정은', 'J.E. Kim'],
    ['with an initial behind a hyphen', '이재용', 'Jay-Y. Lee'],
    ['with initials that full stops alone divide', 'Kim Jeong-eun', 'KIM, J.-E.'],
    ['with a Western given name', '안다니엘', 'Daniel Ahn'],
    ['with a Russian given name', '이안드레이', 'Andrei Lee'],
    ['with a Russian given name and a surname by Russian letters', '빅토르 최', 'Viktor Tsoi'],
    ['with a Western given name by its syllables', '박요셉', 'Park Yo-sep'],
    ['with a surname spelt as its syllable', '전상우', 'Jen Sangwoo'],
    ['with a mistyped surname', '문상우', 'Sangwoo Mon'],
  ])('%s: %s is %s', (_, a, b) => expect(compareNames(a, b).score).toBeGreaterThan(0.5));

  it.each([
    ['another Western name', '안다니엘', 'Michael Ahn'],
    ['another initial', '김정은', 'D.J. Kim'],
    ['another surname', '백상우', 'Sangwoo Choi'],
    ['a surname that only sounds like it where both are written', '리영호', '김영호'],
    ['another syllable beside a Hanja of which no reading is known', '심수정', '沈相奵'],
    ['one syllable that nobody can read', '심정', '沈奵'],
    ['the nasal sound of a stop where nothing follows', '오상혁', 'Sang Hyeong Oh'],
  ])('%s: %s is not %s', (_, a, b) => expect(compareNames(a, b).score).toBeLessThan(0.5));
});

describe('a Chinese name in Hangul', () => {
  it.each([
    ['시진핑', 'Xi Jinping', '习近平'],
    ['리커창', 'Li Keqiang', '李克強'],
    ['마잉주', 'Ma Ying-jeou', '馬英九'],
    ['장쩌민', 'Jiang Zemin', '江泽民'],
    ['후진타오', 'Hu Jintao', '胡锦涛'],
    ['덩샤오핑', 'Deng Xiaoping', '邓小平'],
    ['습근평', 'Xi Jinping', '习近平'],
  ])('%s is %s and %s', (hangul, latin, han) => {
    expect(compareNames(hangul, latin).score).toBeGreaterThan(0.5);
    expect(compareNames(hangul, han).score).toBeGreaterThan(0.9);
  });
});

describe('a name is cut into surname and given name', () => {
  const cuts = (name: string): string[] => {
    const { readings, written } = parseName(name);
    return readings.filter(({ language }) => language === 'ko').map(({ from, to }) => from.map((start, i) => written.letters.slice(start, to[i])).join(' '));
  };

  it.each([
    ['Kimjeongeun', 'kim jeong eun'], ['JEONGEUNKIM', 'kim jeong eun'], ['namgoongmin', 'namgoong min'],
    ['남궁민', '남궁 민'], ['독고영재', '독고 영 재'], ['제갈량', '제갈 량'], ['선우 용', '선우 용'], ['서문탁', '서 문 탁'],
    ['金正恩', '金 正 恩'], ['南宮敏', '南宫 敏'],
  ])('%s is %s first', (name, cut) => expect(cuts(name)[0]).toBe(cut));

  it.each([['Kimjeongeun', 'kim jeon geun'], ['황보관', '황 보 관'], ['선우용여', '선 우 용 여'], ['HWANGBOKWAN', 'hwangbo kwan']])(
    '%s may be %s', (name, cut) => expect(cuts(name)).toContain(cut));
});

describe('spellings in Hangul and Han', () => {
  it.each([
    ['Kim Jeong-eun', 'hangul', '김정은'], ['Park Young-joo', 'hangul', '박영주'], ['JEONGEUNKIM', 'hangul', '김정은'],
    ['金正恩', 'hangul', '김정은'], ['Namkung Min', 'hangul', '남궁민'], ['Ahn Daniel', 'hangul', '안다니엘'],
    ['Chan Tai Man', 'han', '陈大文'], ['박영주', 'han', '朴永柱'],
  ] as const)('of %s in %s have %s among them', (name, script, expected) =>
    expect(spellings(name, { script, limit: 30 }).map(({ text }) => text)).toContain(expected));

  it('come likeliest first, and weigh no more than one together', () => {
    const found = spellings('Kim Jong-un', { script: 'hangul', limit: 100 });
    expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).sort((a, b) => b - a));
    expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(found.slice(0, 4).map(({ text }) => text)).toContain('김정은');
  });

  it('are none of a name that is in the script already', () => expect(spellings('김정은', { script: 'hangul' })).toEqual([]));

  it('refuse a script that is none', () =>
    expect(() => spellings('Kim', { script: 'kana' as 'han' })).toThrow('spellings: expected script to be one of latin, hangul, han, got kana'));
});
