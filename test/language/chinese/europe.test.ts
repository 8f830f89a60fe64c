import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../../src/index';

const bits = (a: string, b: string): number => compareNames(a, b).evidence;
const MATCH = 8;
const OTHER = 5;

describe('names as continental European languages write Mandarin', () => {
  it.each([
    ['Si Ťin-pching', '习近平'], ['Chu Ťin-tchao', '胡锦涛'], ['Li Kche-čchiang', '李克强'], ['Čou En-laj', '周恩来'], ['Cchaj Jing-wen', '蔡英文'], ['Ma Jing-ťiou', '馬英九'],
    ['Čchen Šuej-pien', '陳水扁'], ['Laj Čching-te', '賴清德'], ['Teng Siao-pching', '邓小平'], ['Chua Kuo-feng', '华国锋'], ['Ťiang Ce-min', '江泽民'], ['Mao Ce-tung', '毛泽东'],
    ['Wen Ťia-pao', '温家宝'], ["Čao C'-jang", '赵紫阳'], ['Pcheng Li-jüan', '彭丽媛'], ['Aj Wej-wej', '艾未未'], ["Jüan Š'-kchaj", '袁世凯'],
  ])('Czech and Slovak: %s is %s', (name, han) => expect(bits(name, han)).toBeGreaterThanOrEqual(MATCH));

  it.each([
    ['Hszi Csin-ping', '习近平'], ['Csou En-laj', '周恩来'], ['Csiang Cö-min', '江泽民'], ['Caj Jing-ven', '蔡英文'], ['Teng Hsziao-ping', '邓小平'], ['Ven Csia-pao', '温家宝'],
    ['Csang Ji-mou', '张艺谋'], ['Szun Csung-san', '孙中山'], ['Vang Ji', '王毅'], ['Czou En-laj', '周恩来'], ["Teng Siao-p'ing", '邓小平'],
  ])('Hungarian, and Polish before pinyin: %s is %s', (name, han) => expect(bits(name, han)).toBeGreaterThanOrEqual(MATCH));

  it.each([
    ['Si Tszinpin', '习近平'], ['Si Dzinpin', '习近平'], ['Si Szinpin', '习近平'], ['Mao Tszedun', '毛泽东'], ['Czyan Tszemin', '江泽民'], ['Chzhou Enlay', '周恩来'],
    ['Hu Tszintao', '胡锦涛'], ['Khu Tszintao', '胡锦涛'], ['Den Syaopin', '邓小平'], ['Li Ketsyan', '李克强'], ['Tsay Inven', '蔡英文'], ['Chzhan Imou', '张艺谋'], ['Chzhao Tszyyan', '赵紫阳'],
  ])('Palladius\'s letters made Latin: %s is %s', (name, han) => expect(bits(name, han)).toBeGreaterThanOrEqual(MATCH));

  it.each([
    ['Si Đinping', '习近平'], ['Ven Đijabao', '温家宝'], ['Deng Sjaoping', '邓小平'], ['Şi Cinping', '习近平'], ['Si Dzinping', '习近平'], ['Džou Enlai', '周恩来'], ['Cai Ingven', '蔡英文'],
    ['Dziang Dzemin', '江泽民'], ['Sji Dzjiņpiņ', '习近平'], ['Cai Jinveņ', '蔡英文'], ['Ŝi Ĝinping', '习近平'],
  ])('Serbian, Turkish, Lithuanian, Latvian and Esperanto: %s is %s', (name, han) => expect(bits(name, han)).toBeGreaterThanOrEqual(MATCH));

  it.each([
    ['Tcheou En-lai', '周恩来'], ['Mao Tsé-toung', '毛泽东'], ["Lieou Chao-k'i", '刘少奇'], ["P'eng Tö-houai", '彭德怀'], ['Houa Kouo-fong', '华国锋'], ['Tchao Tseu-yang', '赵紫阳'], ['Tchen Tou-sieou', '陈独秀'],
    ["Sseu-ma Ts'ien", '司马迁'], ['Kouo Mo-jo', '郭沫若'], ['Tchang Hiue-leang', '张学良'], ["Wou Tsö-t'ien", '武则天'], ["Li Ta-tchao", '李大钊'], ['Tchou Tö', '朱德'],
  ])('French before pinyin: %s is %s', (name, han) => expect(bits(name, han)).toBeGreaterThanOrEqual(MATCH));

  it.each([
    ['Si Ťin-pching', 'Xi Jinping'], ['Cchaj Jing-wen', 'Tsai Ing-wen'], ['Čou En-laj', 'Chou En-lai'], ['Mao Tszedun', 'Mao Zedong'], ['Sji Dzjiņpiņ', 'Си Цзиньпин'], ['Hszi Csin-ping', 'Si Ťin-pching'],
    ['Laj Čching-te', 'Lai Ching-te'], ['Si Ťin-pching', '시진핑'],
  ])('meet the other romanizations: %s is %s', (name, other) => expect(bits(name, other)).toBeGreaterThanOrEqual(MATCH));

  it.each([
    ['Si Ťin-pching', '李克强'], ['Si Ťin-pching', '习仲勋'], ['Si Ťin-pching', 'Li Keqiang'], ['Čou En-laj', '毛泽东'], ['Čou En-laj', '周杰伦'], ['Chu Ťin-tchao', '胡适'], ['Li Kche-čchiang', '李登辉'],
    ['Li Kche-čchiang', 'Li Peng'], ['Cchaj Jing-wen', '宰英文'], ['Cchaj Jing-wen', '蔡依林'], ['Mao Ce-tung', '毛泽民'], ['Hszi Csin-ping', '胡锦涛'], ['Teng Siao-pching', '滕小兵'], ['Ma Jing-ťiou', '馬英奇'],
    ['Hu Tszintao', '胡锦江'], ['Čang I-mou', '张艺兴'], ['Laj Čching-te', '賴士葆'], ['Mao Tszedun', 'Mao Xinyu'], ['Ven Dziabao', '温铁军'], ['Cai Ingven', '蔡奇'], ['Den Syaopin', '丁磊'], ['Sji Dzjiņpiņ', '谢晋'],
  ])('keep people apart: %s is not %s', (name, other) => expect(bits(name, other)).toBeLessThan(OTHER));

  it.each([['Jan Novák', '杨诺'], ['Josef Vaněk', '周文'], ['Van Damme', '王大明'], ['Juan Carlos', '袁卡'], ['Ivan Dujka', '伊万'], ['Vojtěch Jan', '武杰']])('%s of Europe is not %s', (name, han) => {
    expect(bits(name, han)).toBeLessThan(OTHER);
  });

  it.each(['Xi Jinping', 'Zhang Yimou', 'Tsai Ing-wen', 'Teng Hsiao-ping', 'Chan Tai Man', 'Goh Chok Tong', 'Sok Dara'])('are not looked for where no letters tell of them: %s', (name) => {
    expect(parseName(name).readings.filter(({ language, system }) => language === 'zh' && system === 'europe')).toEqual([]);
  });

  it.each([['李克强', 'Li Keqiang', 'Li Kche-čchiang'], ['邓小平', 'Deng Xiaoping', 'Teng Siao-pching']])('%s stays %s before all', (han, pinyin, other) => {
    expect(bits(han, pinyin)).toBeGreaterThan(bits(han, other) - 1);
  });
});
