import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/index';

/** Public figures under two of their names: an even chance and more that they are one name. */
const MATCHES: readonly (readonly [what: string, pairs: readonly (readonly [string, string])[]])[] = [
  ['Hangul and Latin', [
    ['이승만', 'Syngman Rhee'], ['박정희', 'Park Chung-hee'], ['문재인', 'Moon Jae-in'], ['반기문', 'Ban Ki-moon'], ['봉준호', 'Bong Joon-ho'],
    ['손흥민', 'Son Heung-min'], ['최룡해', 'Choe Ryong Hae'], ['백남준', 'Nam June Paik'], ['황장엽', 'Hwang Jang-yop'], ['노무현', 'Roh Moo-hyun'],
    ['남궁억', 'Namgung Eok'], ['윤석열', 'Yoon Suk Yeol'], ['김정은', 'Kim Jong Un'], ['김여정', 'Kim Yo Jong'],
  ]],
  ['Hangul and Han', [['김정은', '金正恩'], ['박정희', '朴正熙'], ['이승만', '李承晩'], ['안중근', '安重根'], ['노무현', '盧武鉉'], ['제갈량', '諸葛亮']]],
  ['Han and Latin, Mandarin', [
    ['习近平', 'Xi Jinping'], ['毛泽东', 'Mao Tse-tung'], ['毛澤東', 'Mao Zedong'], ['邓小平', "Teng Hsiao-p'ing"], ['蔡英文', 'Tsai Ing-wen'],
    ['周恩来', 'Chou En-lai'], ['欧阳修', 'Ouyang Xiu'], ['諸葛亮', 'Zhuge Liang'], ['陈志', 'Chen Zhi'], ['姚明', 'Yao Ming'],
  ]],
  ['Han and Latin, Cantonese', [['梁振英', 'Leung Chun-ying'], ['曾蔭權', 'Tsang Yam-kuen'], ['李嘉誠', 'Li Ka-shing'], ['蔣介石', 'Chiang Kai-shek'], ['歐陽震華', 'Au Yeung Chun-wah']]],
  ['traditional and simplified', [['陳水扁', '陈水扁'], ['馬英九', '马英九'], ['鄧小平', '邓小平']]],
  ['Khmer and Latin', [
    ['ហ៊ុន សែន', 'Hun Sen'], ['ហ៊ុន ម៉ាណែត', 'Hun Manet'], ['នរោត្តម សីហនុ', 'Norodom Sihanouk'], ['កឹម សុខា', 'Kem Sokha'], ['លន់ នល់', 'Lon Nol'],
    ['ខៀវ សំផន', 'Khieu Samphan'], ['ប៉ុល ពត', 'Pol Pot'], ['ហេង សំរិន', 'Heng Samrin'], ['ទៀ បាញ់', 'Tea Banh'], ['អៀង សារី', 'Ieng Sary'],
  ]],
  ['two Latin spellings', [
    ['Kim Jong Un', 'Gim Jeong-eun'], ['Rhee Syngman', 'Lee Seung-man'], ['Park Chung Hee', 'Pak Chŏnghŭi'], ['Mao Tse-tung', 'Mao Zedong'],
    ['Teng Hsiao-ping', 'Deng Xiaoping'], ['Chou En-lai', 'Zhou Enlai'], ['Norodom Sihanouk', 'Norodom Sihanuk'], ['Li Ka-shing', 'Lee Ka Shing'],
  ]],
  ['names of no language here', [['Vladimir Putin', 'Putin, Vladimir'], ['Vladimir Putin', 'Wladimir Putin'], ['Angela Merkel', 'ANGELA MERKEL'], ['Владимир Путин', 'Vladimir Putin']]],
];

describe('one name, written twice, scores 0.5 and more', () => {
  describe.each(MATCHES)('%s', (_, pairs) => {
    it.each(pairs)('%s is %s', (a, b) => expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5));
  });
});

describe('how a name is laid out does not hide it', () => {
  it.each([
    ['swapped', '문재인', 'Jae-in Moon'],
    ['with a comma', '문재인', 'MOON, Jae-in'],
    ['as a passport line', '문재인', 'MOON<<JAEIN'],
    ['as a passport line of three words', '曾蔭權', 'TSANG<<YAM<KUEN<DONALD'],
    ['all in capitals', '문재인', 'MOON JAE IN'],
    ['in small letters', '문재인', 'moon jaein'],
    ['in one word', '习近平', 'Xijinping'],
    ['in one word, in capitals', '김정은', 'KIMJONGEUN'],
    ['surname in capitals, behind', '习近平', 'Jinping XI'],
    ['with a Western name before it', '曾蔭權', 'Donald Tsang Yam-kuen'],
    ['with a Western name after it', '曾蔭權', 'Tsang Yam-kuen, Donald'],
    ['as initials', '문재인', 'J. I. Moon'],
    ['with a title before it', '반기문', 'Mr. Ban Ki-moon'],
    ['with a title after it', '반기문 총장', 'Ban Ki-moon'],
    ['with the name in brackets', '박재상', 'Psy (Park Jae-sang)'],
    ['with a second script beside it', '김정은', '金正恩 Kim Jong Un'],
    ['of a Chinese Korean in characters and in pinyin', '朴永洙', 'Piao Yongzhu'],
    ['with a space inside a Hangul name', '박 정희', '朴正熙'],
    ['swapped, Khmer', 'ហ៊ុន សែន', 'Sen Hun'],
    ['as a passport line, Khmer', 'ហ៊ុន សែន', 'HUN<<SEN'],
    ['in one word, Khmer', 'ហ៊ុន សែន', 'HUNSEN'],
    ['with half its surname tied to the given name', '남궁민', 'Nam Goong-min'],
    ['with half its surname tied to the given name', '司徒華', 'Sze To-wah'],
    ['without its space, Khmer', 'ហ៊ុនសែន', 'Hun Sen'],
  ])('%s: %s is %s', (_, a, b) => expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5));
});

describe('one typing slip in a given name costs evidence and does not lose the name', () => {
  it.each([
    ['반기문', 'Ban Ki-moon', 'Ban Ki-mon'],
    ['박근혜', 'Park Geun-hye', 'Park Geun-hyee'],
    ['习近平', 'Xi Jinping', 'Xi Jinpin'],
    ['손흥민', 'Son Heung-min', 'Son Heugn-min'],
    ['毛泽东', 'Mao Zedong', 'Mao Zedogn'],
    ['ហ៊ុន ម៉ាណែត', 'Hun Manet', 'Hun Mnaet'],
    ['Vladimir Putin', 'Vladimir Putin', 'Vladmir Putin'],
    ['손흥민', 'Son Heungmin', 'Son Heunmgin'],
    ['习近平', 'Xi Jinping', 'Xi Jipning'],
    ['毛泽东', 'Mao Zedong', 'Mao Zdeong'],
    ['陳港生', 'Jackie Chan Kong-sang', 'Jackie Chan Kogn-sang'],
    ['봉준호', '봉준호', '봉줂호'],
    ['김정은', '김정은', '깁정은'],
    ['Kim Jong Un', '김정은', '깁정은'],
    ['최민식', '최민식', '쾨민식'],
    ['Elizabeth Taylor', 'Elizabeth Taylor', 'Elizabeth Tyalor'],
    ['Naomi Watts', 'Naomi Watts', 'aNomi Watts'],
  ])('%s: %s over %s', (name, right, slipped) => {
    const typed = compareNames(name, slipped);
    expect(typed.evidence).toBeLessThan(compareNames(name, right).evidence);
    expect(typed.score).toBeGreaterThanOrEqual(0.5);
  });
});

describe('the same Latin letters meet however words divide them', () => {
  it.each([
    ['Mabel Vicky Evans', 'Mabel Vickyevans'],
    ['Thet Thet Khine', 'Thet Thet-Khine'],
    ['Thet Thet Khine', 'ThetThetKhine'],
    ['Hut Toung Tieu', 'Hut Toungtieu'],
    ['Kim Jong Un', 'Ki Mjong Un'],
  ])('%s is %s, for all their letters', (one, other) => {
    const { score, pairs } = compareNames(one, other);
    expect(score).toBeGreaterThan(0.9);
    for (const side of ['left', 'right'] as const) expect(pairs.map((pair) => pair[side]).join('').replaceAll(/[^a-z]/giu, '').length).toBe(one.replaceAll(' ', '').length);
  });
});

describe('two names that look alike score under 0.5, and under the true one', () => {
  it.each([
    ['김정은', 'Kim Jong Un', 'Kim Jong Il'],
    ['김정은', 'Kim Jong Un', 'Kim Jong Nam'],
    ['김정은', '金正恩', '김정일'],
    ['김정은', '金正恩', '金正日'],
    ['Kim Min-jun', 'Kim Min Joon', 'Kim Min-jung'],
    ['김민준', '김민준', '김민중'],
    ['이서연', '이서연', '이서현'],
    ['박근혜', 'Park Geun-hye', '박정희'],
    ['문재인', 'Moon Jae-in', 'Moon Jae-young'],
    ['Moon Jae-in', 'Mun Jaein', 'Moon Chung-in'],
    ['이승만', 'Syngman Rhee', 'Lee Seung-min'],
    ['习近平', 'Xi Jinping', 'Xi Zhongxun'],
    ['李显龙', 'Lee Hsien Loong', 'Lee Kuan Yew'],
    ['陈志', 'Chen Zhi', 'Chen Ming'],
    ['陈志', '陳志', '陈智'],
    ['Mao Zedong', 'Mao Tse-tung', 'Mao Anying'],
    ['Chen Shui-bian', '陳水扁', 'Chen Chien-jen'],
    ['金正恩', '김정은', '金正银'],
    ['ហ៊ុន សែន', 'Hun Sen', 'Hun Manet'],
    ['ហ៊ុន សែន', 'Hun Sen', 'ហ៊ុន ម៉ាណែត'],
    ['Kem Sokha', 'កឹម សុខា', 'Kem Ley'],
    ['Norodom Sihanouk', 'នរោត្តម សីហនុ', 'Norodom Ranariddh'],
    ['Vladimir Putin', 'Putin Vladimir', 'Vladimir Medvedev'],
  ])('%s is %s and not %s', (name, same, other) => {
    const wrong = compareNames(name, other);
    expect(wrong.score).toBeLessThan(0.5);
    expect(wrong.evidence).toBeLessThan(compareNames(name, same).evidence - 3);
  });

  it('two Hanja of one sound are two names, and one Hangul may be either', () => {
    expect(compareNames('金正恩', '金貞恩').score).toBeLessThan(0.5);
    expect(compareNames('김정은', '金正恩').score).toBeGreaterThan(0.5);
    expect(compareNames('김정은', '金貞恩').score).toBeGreaterThan(0.5);
  });
});

describe('agreeing on what is rare says more than agreeing on what is common', () => {
  it.each([
    ['독고영', 'Tokgo Young', '김영', 'Kim Young'],
    ['반기문', 'Ban Ki-moon', '김기문', 'Kim Ki-moon'],
    ['欧阳明', 'Ouyang Ming', '李明', 'Li Ming'],
    ['독고', 'Tokgo', '김', 'Kim'],
    ['诸葛亮', 'Zhuge Liang', '王亮', 'Wang Liang'],
  ])('%s = %s over %s = %s', (rare, rareLatin, common, commonLatin) => {
    expect(compareNames(rare, rareLatin).evidence).toBeGreaterThan(compareNames(common, commonLatin).evidence + 3);
  });
});
