import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/index';

type Spelt = readonly (readonly [han: string, latin: string, ...more: readonly string[]])[];

const READ_AS = 'read as ';

/** Public figures as their own country spells them, and how the answer says that it read them. */
const FIGURES: readonly (readonly [where: string, systems: readonly string[], figures: Spelt])[] = [
  ['Singapore and Malaysia', ['hokkien', 'teochew', 'hakka', 'cantonese', 'mixed', 'wade', 'pinyin'], [
    ['李光耀', 'Lee Kuan Yew'], ['吳作棟', 'Goh Chok Tong'], ['李顯龍', 'Lee Hsien Loong'], ['陳禎祿', 'Tan Cheng Lock'], ['林冠英', 'Lim Guan Eng'],
    ['張志賢', 'Teo Chee Hean'], ['王鼎昌', 'Ong Teng Cheong'], ['吳慶瑞', 'Goh Keng Swee'], ['杜進才', 'Toh Chin Chye'], ['林金山', 'Lim Kim San'],
    ['黃金輝', 'Wee Kim Wee'], ['王瑞杰', 'Heng Swee Keat'], ['陳嘉庚', 'Tan Kah Kee'], ['李孝式', 'Lee Hau Shik'], ['林吉祥', 'Lim Kit Siang'],
    ['許子根', 'Koh Tsu Koon'], ['蔡細歷', 'Chua Soi Lek'], ['廖中萊', 'Liow Tiong Lai'], ['陸兆福', 'Loke Siew Fook'],
    ['楊紫瓊', 'Michelle Yeoh Choo Kheng'], ['葉亞來', 'Yap Ah Loy'], ['林有福', 'Lim Yew Hock'], ['邱德拔', 'Khoo Teck Puat'], ['林敬益', 'Lim Keng Yaik'], ['呂德耀', 'Lui Tuck Yew'],
  ]],
  ['Malaysia, by descent from Fuzhou', ['foochow'], [['林良實', 'Ling Liong Sik']]],
  ['Indonesia and Thailand', ['hokkien', 'teochew', 'mixed'], [
    ['林紹良', 'Liem Sioe Liong'], ['郭添光', 'Kwee Thiam Kong'], ['郭德懷', 'Kwee Tek Hoay'], ['林水鏡', 'Liem Swie King'], ['黃仲涵', 'Oei Tiong Ham'], ['黃自達', 'Oei Tjoe Tat'], ['許平和', 'Kho Ping Hoo'], ['洪淵源', 'Ang Jan Goan'], ['謝國民', 'Chia Kok Min'],
    ['謝易初', 'Chia Ek Chor'],
  ]],
  ['Macau', ['cantonese'], [
    ['何厚鏵', 'Edmund Ho Hau Wah'], ['崔世安', 'Chui Sai On'], ['賀一誠', 'Ho Iat Seng'], ['梁維特', 'Leong Vai Tac'], ['劉焯華', 'Lau Cheok Va'], ['吳國昌', 'Ng Kuok Cheong'],
    ['蘇嘉豪', 'Sou Ka Hou'], ['楊道匡', 'Ieong Tou Hong'], ['歐陽瑜', 'Ao Ieong U'], ['黃顯輝', 'Vong Hin Fai'], ['馮家超', 'Fong Ka Chio'], ['陳明金', 'Chan Meng Kam'],
  ]],
  ['Guangdong, whose Cantonese and Hakka sound alike', ['cantonese', 'hakka'], [['孫逸仙', 'Sun Yat-sen']]],
  ['Hong Kong', ['cantonese'], [
    ['蔣介石', 'Chiang Kai-shek'], ['李嘉誠', 'Li Ka-shing'], ['曾蔭權', 'Donald Tsang Yam-kuen'], ['梁振英', 'Leung Chun-ying'],
    ['林鄭月娥', 'Carrie Lam Cheng Yuet-ngor'], ['李小龍', 'Lee Siu-lung'], ['張國榮', 'Leslie Cheung Kwok-wing'],
  ]],
  ['Taiwan and the Republic', ['wade'], [
    ['蔡英文', 'Tsai Ing-wen'], ['鄧麗君', 'Teng Li-chun'], ['林彪', 'Lin Piao'], ['馬英九', 'Ma Ying-jeou'], ['李登輝', 'Lee Teng-hui'], ['賴清德', 'Lai Ching-te'],
    ['蔣經國', 'Chiang Ching-kuo'], ['呂秀蓮', 'Annette Lu Hsiu-lien'],
  ]],
  ['the mainland', ['pinyin'], [['林彪', 'Lin Biao'], ['习近平', 'Xi Jinping'], ['彭丽媛', 'Peng Liyuan']]],
];

describe.each(FIGURES)('a public figure of %s', (_, systems, figures) => {
  it.each(figures)('%s is %s, and the answer says how the spelling was read', (han, latin) => {
    const { score, notes } = compareNames(han, latin);
    expect(score).toBeGreaterThan(0.9);
    expect(systems).toContain(notes.find((note) => note.startsWith(READ_AS))?.slice(READ_AS.length));
  });
});

describe('the answer names the system whose reading met', () => {
  it.each([
    ['吳慶瑞', 'Goh Keng Swee', 'hokkien'], ['楊道匡', 'Ieong Tou Hong', 'cantonese'], ['梁振英', 'Leung Chun-ying', 'cantonese'], ['賴清德', 'Lai Ching-te', 'wade'],
    ['习近平', 'Xi Jinping', 'pinyin'],
  ])('%s ~ %s is read as %s', (han, latin, system) => expect(compareNames(han, latin).notes).toContain(`read as ${system}`));
});

/** Names put together from common words where no figure is given. */
const WAYS: readonly (readonly [promise: string, names: Spelt])[] = [
  ['ü may be ü, v, u or yu', [
    ['呂布', 'Lü Bu', 'Lv Bu', 'Lu Bu', 'Lyu Bu', 'LYU BU'], ['吕秀莲', 'Lü Xiulian', 'Lv Xiulian', 'Lu Xiulian', 'Lyu Xiulian'],
    ['陳女英', 'Chen Nüying', 'Chen Nvying', 'Chen Nuying', 'Chen Nyuying'], ['李绿原', 'Li Lüyuan', 'Li Lvyuan', 'Li Luyuan', 'Li Lyuyuan'],
    ['徐志摩', 'Hsü Chih-mo', 'Hsu Chih-mo'], ['于右任', 'Yü Yu-jen', 'Yu Youren'],
  ]],
  ['tones may be marks, digits or left out', [
    ['毛泽东', 'Máo Zédōng', 'Mao2 Ze2dong1', 'mao2 ze2 dong1', 'Mao Zedong'], ['习近平', 'Xí Jìnpíng', 'Xi2 Jin4ping2'], ['吕秀莲', 'Lǚ Xiùlián', 'Lv3 Xiu4lian2'],
    ['徐志摩', 'Xú Zhìmó', 'Hsü2 Chih4-mo2'], ['梁振英', 'Lèuhng Jan-yīng'],
  ]],
  ['Cantonese may be in Jyutping, with its tones and without', [
    ['梁振英', 'Loeng Zan-jing', 'Loeng4 Zan3jing1', 'Loeng4 Zan3 jing1'], ['張國榮', 'Zoeng Gwokwing', 'Zoeng1 Gwok3wing4'],
    ['鄭裕彤', 'Zeng Jyutung', 'Zeng6 Jyu6tung4'], ['司徒華', 'Situ Waa', 'Si1tou4 Waa4'], ['吳孟達', 'Ng Maangdaat', 'Ng4 Maang6daat6'],
  ]],
  ["Cantonese may be in Yale's spelling", [
    ['張國榮', 'Jeung Gwokwing', 'Jeung Gwok-wing'], ['余詩曼', 'Yu Simaan'], ['周潤發', 'Jau Yeunfaat', 'JAU Yeun Faat'], ['吳君如', 'Ng Gwanyu'], ['朱茵麗', 'Jyu Yanlai'], ['鄭秀文', 'Jeng Sauman'],
  ]],
  ['a surname may be in postal spelling', [
    ['丁文江', 'Ting Wen-kiang'], ['江亢虎', 'Kiang Kang-hu'], ['蔣廷黻', 'Tsiang Ting-fu'], ['錢學森', 'Tsien Hsue-shen'], ['齊白石', 'Tsi Pai-shih'], ['黃興', 'Hwang Hsing'],
    ['喬冠華', 'Kiao Kuan-hua'], ['姜文', 'Kiang Wen'], ['薛岳', 'Sieh Yueh'], ['周恩来', 'Chow En-lai'],
  ]],
  ['a surname may be in the Portuguese letters of Macau', [
    ['楊志明', 'Ieong Chi Meng'], ['黃志明', 'Vong Chi Meng'], ['趙志明', 'Chio Chi Meng'], ['梁志明', 'Leong Chi Meng'], ['阮志明', 'Un Chi Meng'], ['蘇志明', 'Sou Chi Meng'],
    ['陳志明', 'Chan Chi Meng'],
  ]],
  ['a Western given name may stand before, between and behind, with the surname marked or not', [
    ['林鄭月娥', 'Carrie Lam Cheng Yuet-ngor', 'LAM, Carrie Cheng Yuet-ngor'], ['李光耀', 'Harry Lee Kuan Yew', 'LEE Harry Kuan Yew', 'LEE, Harry Kuan Yew', 'LEE Kuan Yew Harry', 'Kuan Yew Harry Lee'],
    ['楊振寧', 'Chen-Ning Franklin Yang', 'Yang Franklin Chen-Ning', 'YANG, Franklin Chen Ning', 'Frank Yang Chen-Ning'],
  ]],
  ['so may one that no list has, where four words or a hyphen leave no doubt', [
    ['梁頌恆', 'LEUNG Sixtus Chung Hang', 'Chung-hang Sixtus Leung', 'Leung Sixtus Chung-hang'], ['楊振寧', 'Chen Ning Franklyn Yang'],
    ['鄧瑞敏', 'Sheren Tang Sui-man', 'TANG, Sheren Sui-man'], ['蘇嘉豪', 'Sulu Sou Ka Hou', 'Sulu SOU Ka-hou'],
  ]],
  ['Hong Kong tells 子 and 慈 from 志 and 池', [['陳子偉', 'Chan Tsz Wai', 'Chan Chi Wai'], ['李梓敬', 'Lee Tsz King'], ['陳志偉', 'Chan Chi Wai'], ['林子祥', 'Lam Chi-cheung']]],
  ['characters of Taiwanese given names, and surnames that few have', [
    ['陳姵君', 'Chen Pei-chun'], ['張媗宜', 'Chang Hsuan-yi'], ['楊妏欣', 'Yang Wen-hsin'], ['王崴宇', 'Wang Wei-yu'], ['凃醒哲', 'Tu Hsing-che'], ['么书仪', 'Yao Shuyi'], ['繁建国', 'Po Jianguo'], ['袁了凡', 'Yuan Liaofan'],
    ['李调元', 'Li Tiaoyuan'], ['任莎莎', 'Yam Sa-sa'],
  ]],
  ['Tibetans and Mongols of China have two words and no surname', [
    ['才旦卓玛', 'Caidan Zhuoma', 'CAIDANZHUOMA'], ['斯琴高娃', 'Siqin Gaowa'], ['洛桑江村', 'Luosang Jiangcun', 'LUOSANG JIANGCUN'], ['巴音朝鲁', 'Bayin Chaolu'], ['扎西次仁', 'Zhaxi Ciren'],
  ]],
];

describe.each(WAYS)('%s', (_, names) => {
  it.each(names)('%s is %s', (han, ...latin) => {
    for (const name of latin) expect([name, compareNames(han, name).score > 0.9]).toEqual([name, true]);
  });
});

describe('surnames that one family writes in two ways', () => {
  it.each([
    ['丘逢甲', '邱逢甲', '陳逢甲'], ['邱德拔', '丘德拔', '林德拔'], ['萧劲光', '肖劲光', '陈劲光'], ['傅作义', '付作义', '何作义'], ['閻錫山', '闫锡山', '閔錫山'], ['戴安澜', '代安澜', '袁安澜'],
  ])('are near, and two: %s is nearest to itself, then %s, then %s', (name, twin, other) => {
    const [same, near, far] = [name, twin, other].map((one) => compareNames(name, one).evidence) as [number, number, number];
    expect(same).toBeGreaterThan(near + 2);
    expect(near).toBeGreaterThan(far + 8);
  });

  it.each(['Qiu Fengjia', 'Chiu Feng-chia'])('both are %s', (latin) => {
    for (const han of ['丘逢甲', '邱逢甲']) expect(compareNames(han, latin).score).toBeGreaterThan(0.9);
  });
});
