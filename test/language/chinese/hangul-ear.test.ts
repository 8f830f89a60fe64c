import { describe, expect, it } from 'vitest';
import { compareNames, IdentityIndex, parseName } from '../../../src/index';
import { EARS, unitsByEar } from '../../../src/language/chinese/hangul-ear';

/** Public figures as Korean newspapers write them, with their characters and as they spell themselves. */
const FIGURES = [
  ['리카싱', '李嘉誠', 'Li Ka-shing'], ['렁춘잉', '梁振英', 'Leung Chun-ying'], ['완콕코이', '尹國駒', 'Wan Kuok Koi'], ['찬킨만', '陳健民', 'Chan Kin-man'],
  ['고촉통', '吴作栋', 'Goh Chok Tong'], ['탄 켕얌', '陈庆炎', 'Tan Keng Yam'], ['웡육헤이', '黃旭熙', 'Wong Yuk-hei'],
  ['응우옌쑤언푹', '阮春福', 'Nguyễn Xuân Phúc'], ['쩐 득 르엉', '陈德良', 'Tran Duc Luong'], ['팜민찐', '范明政', 'Pham Minh Chinh'], ['호찌민', '胡志明', 'Ho Chi Minh'],
] as const;

describe('a Chinese or Vietnamese name that Koreans write by ear, and not by Mandarin', () => {
  it.each(FIGURES)('%s is %s and %s', (hangul, han, latin) => {
    expect(compareNames(hangul, han).score).toBeGreaterThan(0.9);
    expect(compareNames(hangul, latin).score).toBeGreaterThan(0.9);
    expect(compareNames(han, hangul).evidence).toBe(compareNames(hangul, han).evidence);
  });

  it.each([['찬치', '陈志'], ['찬치', 'Chan Chi'], ['찬 치', '陳志'], ['보응우옌잡', '武元甲']])('%s may be %s', (hangul, other) => expect(compareNames(hangul, other).score).toBeGreaterThan(0.5));

  it.each([['리카싱', '李家超'], ['렁춘잉', '梁朝偉'], ['고촉통', '吴作良'], ['응우옌쑤언푹', '阮文雄'], ['찬치', '陈强']])('%s is not %s', (hangul, han) => expect(compareNames(hangul, han).score).toBeLessThan(0.5));

  it('is found among others by its characters, and finds them', () => {
    const index = new IdentityIndex();
    index.addAll(FIGURES.flatMap(([hangul, han, latin], i) => [{ id: `hangul ${i}`, names: [hangul] }, { id: `han ${i}`, names: [han] }, { id: `latin ${i}`, names: [latin] }]));
    for (const [i, [hangul, han]] of FIGURES.entries()) {
      expect(index.search(hangul, { limit: 4 }).map(({ id }) => id), hangul).toEqual(expect.arrayContaining([`han ${i}`, `latin ${i}`]));
      expect(index.search(han, { limit: 4 }).map(({ id }) => id), han).toContain(`hangul ${i}`);
    }
  });

  it('says in which language it was heard', () => expect(compareNames('리카싱', '李嘉誠').notes).toContain('read as heard-cantonese'));
});

it.each(['김민준', '박지성', '이재명', '남궁민', '선우은숙', '김구', '허준', '황희'])('%s is Korean alone, and is not looked at so', (name) =>
  expect(parseName(name).readings.filter(({ system }) => system.startsWith('heard-'))).toEqual([]));

it.each([['렁', 'leung', '@heard-cantonese'], ['추이', 'chui', '@heard-cantonese'], ['응우옌', 'nguyen', '@heard-vietnamese'], ['쩐', 'tran', '@heard-vietnamese'], ['엥', 'ng', '@heard-cantonese'], ['쯔', 'tsz', '@heard-cantonese'], ['라우', 'lau', '@heard-hokkien']])(
  '%s is heard as %s (%s)', (hangul, letters, suffix) => {
    const asked = new Map<string, number>();
    const found = unitsByEar(hangul + suffix, (spelling, system) => {
      asked.set(spelling, (asked.get(spelling) ?? 0) + 1);
      return spelling === letters && EARS.some((ear) => ear.suffix === suffix && ear.spelt[0]?.[0] === system) ? [{ unit: 7, p: 0.5 }] : [];
    });
    expect([...asked.keys()]).toContain(letters);
    expect(found.map(({ unit }) => unit)).toEqual([7]);
    expect(found[0]?.p).toBeLessThan(0.5);
  });

it.each(['각', '뷁', 'ㅋ', '리카', ''])('%j is no syllable that is heard so, or none at all, and throws nothing', (hangul) => expect(() => unitsByEar(`${hangul}@heard-cantonese`, () => [])).not.toThrow());
