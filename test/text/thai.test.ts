import { describe, expect, it } from 'vitest';
import { foldLatin } from '../../src/text/latin';

describe('a name in Thai letters is read by its syllables', () => {
  it.each([
    ['ฮุน เซน', 'hunsen'], ['ฮุน มาเนต', 'hunmanet'], ['ก๊ก อาน', 'kokan'], ['ลี ยง พัด', 'liyongphat'], ['เตีย บัญ', 'tiaban'], ['เฮง สัมริน', 'hengsamrin'], ['เขียว สัมพัน', 'khiaosamphan'], ['นโรดม สีหนุ', 'narodomsinu'],
    ['เฉิน จื้อ', 'choenchue'], ['สี จิ้นผิง', 'sichinphing'], ['หลี่ เฉียง', 'lichiang'], ['หวัง อี้', 'wangi'], ['โจว เอินไหล', 'choooenlai'], ['เหมา เจ๋อตง', 'maochoetong'], ['หลิว เสี่ยวปอ', 'liosiaopo'],
    ['คิม จ็องอึน', 'khimchonguen'], ['อี แจ-มย็อง', 'ichaemyong'], ['มุน แจ-อิน', 'munchaein'], ['ยุน ซ็อก-ย็อล', 'yunsokyol'], ['ชเว ซุน-ชิล', 'chwesunchil'], ['พัก กึน-ฮเย', 'phakkuenhye'],
  ])('%s is %s', (name, letters) => expect(foldLatin(name).letters).toBe(letters));

  it('and every letter has its place, in order', () => {
    const { letters, at } = foldLatin('หลิว เสี่ยวปอ');
    expect(at.length).toBe(letters.length);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});
