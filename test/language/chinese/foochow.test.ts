import { describe, expect, it } from 'vitest';
import { compareNames, explain } from '../../../src/index';
import { dialects } from '../../../src/language/chinese/dialects';
import { systemOf } from '../../../src/language/chinese/systems';

type Couples = readonly (readonly [one: string, other: string])[];

const evidence = (one: string, other: string): number => compareNames(one, other).evidence;

/** Public figures of Sibu and Sarikei, and of Fuqing in Indonesia, as they spell themselves. */
const AT_HOME: Couples = [
  ['張曉卿', 'Tiong Hiew King'], ['張泰卿', 'Tiong Thai King'], ['張翼卿', 'Tiong Ik King'], ['張仕國', 'Tiong Su Kouk'], ['張慶信', 'Tiong King Sing'], ['黃和聯', 'Wong Ho Leng'],
  ['黃順舸', 'Wong Soon Koh'], ['黃順開', 'Wong Soon Kai'], ['黃乃裳', 'Wong Nai Siong'], ['黃靈彪', 'Wong Ling Biu'], ['黃傳寬', 'Wong Tuong Kwang'], ['陳則士', 'Ting Check Sii'],
  ['陳伯勤', 'Ting Pek Khiing'], ['許慶璋', 'Hii King Chiong'], ['林鵬壽', 'Ling Beng Siew'], ['林鵬祥', 'Ling Beng Siong'], ['林財耀', 'Oscar Ling Chai Yew'], ['劉賢鎮', 'Law Hieng Ding'],
  ['劉會洲', 'Robert Lau Hoi Chew'], ['劉強燕', 'Alice Lau Kiong Yieng'], ['劉欽侯', 'Lau King Howe'], ['程明智', 'Michael Tiang Ming Tee'], ['錢進益', 'Joseph Chieng Jin Ek'],
  ['林紹良', 'Liem Sioe Liong'],
];

/** Names put together from common words, with the surnames that only this dialect spells so. */
const PLAUSIBLE: Couples = [
  ['嚴炳華', 'Ngieng Ping Hua'], ['嚴偉明', 'Ngieng Wei Ming'], ['吳天海', 'Ngu Tieng Hai'], ['余明同', 'Yii Ming Tung'], ['鄧文裕', 'Teng Ung Yii'], ['葉敏益', 'Yek Min Ek'], ['葉志明', 'Yek Chee Ming'],
  ['謝正如', 'Sia Ching Joo'], ['郭志明', 'Kueh Chee Ming'], ['邱仁利', 'Kiu Ing Li'], ['鄭友專', 'Tang Yew Chiong'], ['卓志明', 'Toh Chi Ming'], ['力文華', 'Lik Ung Hua'], ['錢本強', 'Chieng Buong Kiong'],
];

/** Figures as encyclopaedias in Foochow Romanized write them. */
const ROMANIZED: Couples = [
  ['金正恩', 'Gĭng Céng-ŏng'], ['金正日', 'Gĭng Céng-nĭk'], ['陳雪生', 'Dìng Siók-sĕng'], ['馬英九', 'Mā Ĭng-giū'], ['蔡英文', 'Cái Ĭng-ùng'], ['陳水扁', 'Dìng Cūi-biēng'], ['李登輝', 'Lī Dĕng-hŭi'],
  ['賴清德', 'Lâi Chĭng-dáik'], ['蔣介石', 'Ciōng Gái-siŏh'], ['蔣經國', 'Ciōng Gĭng-guók'], ['習近平', 'Sĭk Gê̤ṳng-bìng'], ['江澤民', 'Gŏng Dĕk-mìng'], ['胡錦濤', 'Hù Gīng-dò̤'], ['鄧小平', 'Dêng Siēu-bìng'],
  ['毛澤東', 'Mò̤ Dĕk-dŭng'], ['周恩來', 'Ciŭ Ŏng-lài'], ['孫中山', 'Sŏng Dṳ̆ng-săng'], ['李鴻章', 'Lī Hùng-ciŏng'], ['林則徐', 'Lìng Cék-sṳ̀'], ['林覺民', 'Lìng Gáuk-mìng'], ['嚴復', 'Ngièng Hók'],
  ['薩鎮冰', 'Sák Déng-bĭng'], ['鄭孝胥', 'Dâng Háu-sṳ̆'], ['林徽因', 'Lìng Hŭi-ĭng'], ['文在寅', 'Ùng Câi-ìng'],
];

describe('a Foochow name is that of its characters', () => {
  it.each(AT_HOME)('of a figure of Sarawak or Indonesia: %s is %s', (han, latin) => expect(evidence(han, latin)).toBeGreaterThanOrEqual(8));
  it.each(PLAUSIBLE)('with a surname of Sibu: %s is %s', (han, latin) => expect(evidence(han, latin)).toBeGreaterThanOrEqual(8));
  it.each(ROMANIZED)('in Foochow Romanized, with its marks: %s is %s', (han, latin) => expect(evidence(han, latin)).toBeGreaterThanOrEqual(8));

  it.each([['陳雪生', 'Ding Siok-seng'], ['習近平', 'SIK GEUNG-BING'], ['蔡英文', 'Cai Ing-ung']])('and without its marks: %s is %s', (han, latin) =>
    expect(evidence(han, latin)).toBeGreaterThanOrEqual(8));

  it.each([['Dìng Siók-sĕng', 'Chen Hsueh-sheng'], ['Ting Check Sii', 'Chen Zeshi'], ['Chieng Jin Ek', 'Qian Jinyi']])('so that in another dialect %s is %s', (one, other) =>
    expect(evidence(one, other)).toBeGreaterThanOrEqual(8));

  it('and the answer says so', () => {
    expect(compareNames('陳水扁', 'Dìng Cūi-biēng').notes).toContain('read as foochow');
    expect(explain(compareNames('陳水扁', 'Dìng Cūi-biēng'), { language: 'zh' })).toContain('福州话');
  });
});

describe('a surname alone speaks for itself, but less', () => {
  it.each([['嚴', 'Ngieng'], ['錢', 'Chieng'], ['許', 'Hii'], ['張', 'Tiong']])('%s may be %s', (han, latin) => expect(evidence(han, latin)).toBeGreaterThan(-5));
});

describe('people of one surname are not one another', () => {
  it.each([
    ['張怡嬌', 'Tiong King Sing'], ['張慶信', 'Tiong Thai King'], ['張曉卿', 'Tiong Ik King'], ['張泰卿', 'Tiong Hiew King'], ['黃順舸', 'Wong Ho Leng'], ['黃和聯', 'Wong Soon Koh'], ['林鵬壽', 'Ling Beng Siong'],
    ['林鵬祥', 'Ling Beng Siew'], ['陳則士', 'Ting Pek Khiing'], ['陳伯勤', 'Ting Check Sii'], ['許慶璋', 'Hii Yii Ping'], ['劉賢鎮', 'Lau Hui Kang'], ['劉會洲', 'Lau King Howe'],
    ['錢進益', 'Chieng Buong Kiong'], ['嚴炳華', 'Ngieng Tieng Hai'], ['吳天海', 'Ngu Piew Seng'], ['金正恩', 'Gĭng Céng-nĭk'], ['金正日', 'Gĭng Céng-ŏng'], ['陳雪生', 'Dìng Cūi-biēng'],
    ['蔣介石', 'Ciōng Gĭng-guók'], ['蔣經國', 'Ciōng Gái-siŏh'], ['Tiong Hiew King', 'Tiong Ik King'], ['Wong Soon Koh', 'Wong Soon Kai'], ['Hii King Chiong', 'Hii Yii Ping'],
  ] as const)('%s is not %s', (one, other) => expect(evidence(one, other)).toBeLessThan(5));
});

describe('names of other dialects are read as before', () => {
  it.each([
    ['吳慶瑞', 'Goh Keng Swee', 'hokkien'], ['陳嘉庚', 'Tan Kah Kee', 'hokkien'], ['梁振英', 'Leung Chun-ying', 'cantonese'], ['黃顯輝', 'Vong Hin Fai', 'cantonese'],
    ['林鄭月娥', 'Carrie Lam Cheng Yuet-ngor', 'cantonese'], ['賴清德', 'Lai Ching-te', 'wade'], ['蔣經國', 'Chiang Ching-kuo', 'wade'], ['習近平', 'Xi Jinping', 'pinyin'], ['丁来杭', 'Ding Laihang', 'pinyin'],
  ] as const)('%s ~ %s is read as %s', (han, latin, system) => {
    const { evidence: bits, notes } = compareNames(han, latin);
    expect(bits).toBeGreaterThan(10);
    expect(notes).toContain(`read as ${system}`);
  });

  it.each([['陳大文', 'Ding Siok-seng'], ['丁來杭', 'Ting Check Sii'], ['Ding Laihang', 'Ting Check Sii']])('%s, who shares a spelling of the surname at most, is not %s', (one, other) =>
    expect(evidence(one, other)).toBeLessThan(0));
});

it('every reading of the tables is spelt in some way, and the weights of each make a whole', () => {
  const system = systemOf('@foochow');
  const readings = dialects.foochow();
  const syllables = new Set([...readings.more.values()].flat());
  readings.onset.forEach((onset, place) => {
    if (onset > 0) syllables.add((readings.onsets[onset - 1] ?? '') + (readings.rimes[readings.rime[place] ?? 0] ?? ''));
  });
  const whole = (syllable: string): boolean => Math.abs((system?.spellGiven(syllable) ?? []).reduce((sum, [, p]) => sum + p, 0) - 1) < 0.001;
  expect([...syllables].filter((syllable) => !whole(syllable))).toEqual([]);
});
