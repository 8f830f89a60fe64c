import { describe, expect, it } from 'vitest';
import { compareNames, IdentityIndex } from '../../src/index';

/** Public figures as Thai newspapers write them. */
const FIGURES: readonly (readonly [thai: string, own: string, latin: string])[] = [
  ['คิม จ็อง-อึน', '김정은', 'Kim Jong Un'], ['อี แจ-มย็อง', '이재명', 'Lee Jae-myung'], ['ยุน ซ็อก-ย็อล', '윤석열', 'Yoon Suk-yeol'], ['พัก กึน-ฮเย', '박근혜', 'Park Geun-hye'], ['มุน แจ-อิน', '문재인', 'Moon Jae-in'],
  ['สี จิ้นผิง', '习近平', 'Xi Jinping'], ['เติ้ง เสี่ยวผิง', '邓小平', 'Deng Xiaoping'], ['เจียง เจ๋อหมิน', '江泽民', 'Jiang Zemin'], ['หู จิ่นเทา', '胡锦涛', 'Hu Jintao'], ['โจว เอินไหล', '周恩来', 'Zhou Enlai'], ['หลี่ เฉียง', '李强', 'Li Qiang'],
  ['ฮุน เซน', 'ហ៊ុន សែន', 'Hun Sen'], ['ฮุน มาเนต', 'ហ៊ុន ម៉ាណែត', 'Hun Manet'], ['เฮง สัมริน', 'ហេង សំរិន', 'Heng Samrin'], ['ก๊ก อาน', 'កុក អាន', 'Kok An'], ['ลี ยง พัด', 'លី យ៉ុងផាត់', 'Ly Yong Phat'],
];

describe('names in Thai letters', () => {
  it.each(FIGURES)('%s is %s and %s', (thai, own, latin) => {
    expect(compareNames(thai, own).score).toBeGreaterThan(0.85);
    expect(compareNames(latin, thai).score).toBeGreaterThan(0.85);
  });

  it('are not everybody', () => {
    for (const [thai, other] of [['คิม จ็อง-อึน', '김정일'], ['สี จิ้นผิง', 'Xi Zhongxun'], ['ฮุน เซน', 'Hun Manet'], ['สมชาย ใจดี', '김정은'], ['อี แจ-มย็อง', '이재용'], ['หลี่ เฉียง', '李克强']] as const) {
      expect([thai, other, compareNames(thai, other).score < 0.5]).toEqual([thai, other, true]);
    }
  });

  it('find who is listed in another script, and are found', () => {
    const index = new IdentityIndex();
    index.addAll(FIGURES.flatMap(([thai, own, latin], i) => [{ id: `own ${i}`, names: [own] }, { id: `latin ${i}`, names: [latin] }, { id: `thai ${i}`, names: [thai] }]));
    for (const [i, [thai, own]] of FIGURES.entries()) {
      expect(index.search(thai, { limit: 6 }).map(({ id }) => id)).toEqual(expect.arrayContaining([`own ${i}`, `latin ${i}`]));
      expect(index.search(own, { limit: 6 }).map(({ id }) => id)).toContain(`thai ${i}`);
    }
  });
});
