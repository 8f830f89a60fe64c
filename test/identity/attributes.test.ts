import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { countryShare, readCountries, readCountry } from '../../src/identity/country';
import { nationalityEvidence } from '../../src/identity/nationality';
import { evidenceOf } from '../../src/identity/probabilities';
import { readSex, sexEvidence } from '../../src/identity/sex';
import { birthPlaceEvidence, readPlace } from '../../src/identity/birth-place';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

const table = readFileSync(new URL('../../src/identity/attributes.tsv', import.meta.url), 'utf8')
  .split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
const attributes = [...new Set(table.map(([attribute = '']) => attribute))];

describe('the table of probabilities', () => {
  it.each(attributes)('holds all that can happen: %s', (attribute) => {
    const cases = table.filter(([name]) => name === attribute);
    for (const column of [3, 4]) {
      const all = cases.map((row) => Number(row[column]));
      expect(all.every((p) => p > 0 && p <= 1)).toBe(true);
      expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6);
    }
  });

  it.each(attributes)('gives nobody more than agreement does: %s', (attribute) => {
    const [best = 0, ...others] = table.filter(([name]) => name === attribute).map((row) => Math.log2(Number(row[3]) / Number(row[4])));
    expect(Math.max(...others, Number.NEGATIVE_INFINITY)).toBeLessThan(best + 1e-9);
  });

  it('refuses a case that it does not have', () => expect(() => evidenceOf('birth date', 'no such case')).toThrow(RangeError));
});

describe('a sex is read', () => {
  it.each([['male', 'm'], ['M', 'm'], ['남', 'm'], ['男', 'm'], ['ប្រុស', 'm'], ['f', 'f'], ['Female', 'f'], ['여자', 'f'], ['女', 'f'], ['ស្រី', 'f'], ['X', 'x'], ['<', 'x'], ['unspecified', 'x'], ['M.', 'm'], ['F/Female', 'f'], ['Male (M)', 'm'], ['성별: 남', 'm'], ['ភេទប្រុស', 'm'], ['ស', 'f'], ['♀', 'f'], ['M/F', ''], ['Male, Female', ''], ['', ''], ['__proto__', '']])(
    '%j', (word, sex) => expect(readSex(word)).toBe(sex),
  );

  it('says little where it agrees, more where it differs, nothing where it is unspecified', () => {
    expect(sexEvidence('m', 'm')?.bits).toBeGreaterThan(0);
    expect(sexEvidence('m', 'm')?.bits).toBeLessThan(1);
    expect(sexEvidence('m', 'f')?.bits).toBeLessThan(-3);
    expect([sexEvidence('m', 'x'), sexEvidence('', 'f')]).toEqual([undefined, undefined]);
  });
});

describe('a country is read', () => {
  it.each([
    ['KH', 'KHM'], ['khm', 'KHM'], ['Cambodia', 'KHM'], ['Kingdom of Cambodia', 'KHM'], ['កម្ពុជា', 'KHM'], ['캄보디아', 'KHM'], ['柬埔寨', 'KHM'], ['Cambodian', 'KHM'],
    ['KOR', 'KOR'], ['Republic of Korea', 'KOR'], ['대한민국', 'KOR'], ['D.P.R.K.', 'PRK'], ['조선', 'PRK'], ["Democratic People's Republic of Korea", 'PRK'],
    ['D<<', 'DEU'], ['GBN', 'GBR'], ['中华人民共和国', 'CHN'], ['臺灣', 'TWN'], ['Viet Nam', 'VNM'], ['Côte d’Ivoire', 'CIV'], ['Atlantis', ''], ['', ''], ['constructor', ''],
  ])('%j is %s', (name, code) => expect(readCountry(name)).toBe(code));

  it.each([
    ['Myanmar', ['MMR']], ['한국인', ['KOR']], ['대한민국 국적', ['KOR']], ['中国籍', ['CHN']], ['中国人', ['CHN']], ['柬埔寨籍', ['KHM']], ['សញ្ជាតិខ្មែរ', ['KHM']], ['P.R. China', ['CHN']], ['China, P.R.', ['CHN']], ['China (Mainland)', ['CHN']], ['Hong Kong, China', ['HKG']], ['China (Hong Kong SAR)', ['HKG']],
    ['Chinese/Cambodian', ['CHN', 'KHM']], ['China; Cambodia', ['CHN', 'KHM']], ['CHN, KHM', ['CHN', 'KHM']], ['Chinese (naturalised Cambodian)', ['CHN', 'KHM']], ['dual Chinese and Cambodian', ['CHN', 'KHM']], ['Korea, Republic of', ['KOR']], ['Antigua and Barbuda', ['ATG']],
    ['Korea, DPR', ['PRK']], ['Korea, D.P.R.', ['PRK']], ["Korea, Dem. People's Rep.", ['PRK']], ["Korea, Dem. People's Rep. of", ['PRK']], ['Korea, Dem. Rep.', ['PRK']], ['Korea, N.', ['PRK']], ['Korea, DPRK', ['PRK']], ['Korea (DPRK)', ['PRK']], ['North Korea (DPRK)', ['PRK']], ['Korea, North (DPRK)', ['PRK']],
    ['N. Korea', ['PRK']], ['DPR Korea', ['PRK']], ['DPR of Korea', ['PRK']], ['S. Korea', ['KOR']], ['REP. OF KOREA', ['KOR']], ['Korea, Rep.', ['KOR']], ['Korea, South', ['KOR']], ['Korea (South)', ['KOR']], ['The Republic of Korea', ['KOR']],
    ['China, Republic of', ['TWN']], ['China, Taiwan Province', ['TWN']], ['Taiwan (China)', ['TWN']], ['中国香港', ['HKG']], ['中國香港', ['HKG']], ['中国（香港）', ['HKG']], ['中国台湾', ['TWN']], ["China, People's Republic of", ['CHN']], ["People's Rep. of China", ['CHN']],
    ['Sudan, South', ['SSD']], ['Samoa, American', ['ASM']], ['Guinea, Papua New', ['PNG']], ['Guinea, Equatorial', ['GNQ']], ['Congo, Dem. Rep.', ['COD']], ['Virgin Islands (British)', ['VGB']], ['BN(O)', ['GBR']], ['British National (Overseas)', ['GBR']],
    ['Tanzania, United Republic of', ['TZA']], ['Iran (Islamic Republic of)', ['IRN']], ['Bahamas, The', ['BHS']], ['Isle of Man', ['IMN']], ['China, Korea', ['CHN', 'KOR']], ['Cambodia (formerly China)', ['KHM', 'CHN']],
    // Half of it would be another country than is meant.
    ['Georgia, South', []], ['Korea, P.R.', []], ['Korea, Atlantis', []], ['China (Atlantis)', []], ['Atlantis / China', ['CHN']],
    ['N/A', []], ['unknown', []], ['Atlantis', []], ['', []], [', ', []], ['Atlantis, P.R.', []],
  ])('or several are: %j', (nationality, codes) => expect(readCountries(nationality)).toEqual(codes));

  it('and has its share', () => {
    expect(countryShare('KHM')).toBeGreaterThan(countryShare('VUT'));
    expect(countryShare('nowhere')).toBeGreaterThan(0);
  });
});

describe('nationalities', () => {
  const bits = (a: string[], b: string[]): number => nationalityEvidence(a, b)?.bits ?? Number.NaN;

  it('say more where they are rare', () => {
    expect(bits(['KHM'], ['KHM'])).toBeGreaterThan(0);
    expect(bits(['VUT'], ['VUT'])).toBeGreaterThan(bits(['KHM'], ['KHM']) + 5);
  });

  it('take away less where people often change the one for the other', () => {
    for (const [a, b] of [['CHN', 'KHM'], ['CHN', 'VUT'], ['CHN', 'CYP'], ['KOR', 'USA']] as const) {
      expect(nationalityEvidence([a], [b])?.reason).toBe('usual change of nationality');
      expect(bits([a], [b])).toBeGreaterThan(bits([a], ['BOL']));
    }
    expect(nationalityEvidence(['KHM'], ['BOL'])).toMatchObject({ reason: 'other country', left: 'KHM', right: 'BOL' });
  });

  it('agree where one of several does', () => {
    expect(nationalityEvidence(['CHN', 'VUT'], ['KHM', 'VUT'])).toMatchObject({ reason: 'same country', left: 'VUT', right: 'VUT' });
    expect(nationalityEvidence([], ['KHM'])).toBeUndefined();
  });
});

describe('birth places', () => {
  const reason = (a: string, b: string): string | undefined => birthPlaceEvidence([readPlace(a)], [readPlace(b)])?.reason;

  it.each([
    ['Battambang, Cambodia', 'បាត់ដំបង'], ['ខេត្តកណ្ដាល', 'Kandal Province, Cambodia'], ['北京市', 'Beijing, China'], ['부산광역시', 'Pusan'], ['평양', 'Pyongyang, North Korea'],
    ['金边', 'Phnom Penh'], ['首尔', 'Seoul'], ['漢城', '서울특별시'], ['平壤', 'Pyongyang'], ['平壤', '평양'], ['Peking', 'Beijing'], ['Peking', '北京市'], ['Canton, China', '广州'], ['Amoy', 'Xiamen'], ['金边市', 'ភ្នំពេញ'],
    ['ស្រុកបាទី ខេត្តតាកែវ', 'Takeo'], ['សង្កាត់បឹងកេងកង ខណ្ឌចំការមន រាជធានីភ្នំពេញ', 'Phnom Penh'], ['Kandal Province Cambodia', 'ខេត្តកណ្ដាល'], ['Seoul Korea', '서울'], ['Pyongyang North Korea', 'Pyongyang, North Korea'], ['Busan South Korea', '부산'], ['Inner Mongolia', 'Inner Mongolia, China'], ['New Jersey', 'New Jersey, USA'], ['Phnom Penh Kingdom of Cambodia', 'Phnom Penh, Cambodia'], ['Kratie', 'ក្រចេះ'],
    ['Pursat', 'ពោធិ៍សាត់'], ['西港', 'ព្រះសីហនុ'], ['Kowloon, Hong Kong, China', 'Kowloon, Hong Kong'], ['Taipei, Taiwan, China', '台北市'],
    ['경상남도 창원시', 'Changwon'], ['广东省深圳市', 'Shenzhen'], ['Fujian', '福建'], ['SIEM REAP', 'Siem Reap'],
  ])('are the same in two scripts: %s, %s', (a, b) => {
    expect(reason(a, b)).toBe('same place');
    expect(reason(b, a)).toBe('same place');
  });

  it.each([
    ['山西省', '陕西省', 'other place'], ['河南省', '湖南省', 'other place'], ['玉林', '榆林', 'other place'], ['Hong Kong, China', '香港', 'same country'], ['Hong Kong, China', 'Beijing, China', 'other country'],
    ['Takeo', 'Kampot', 'other place'], ['Kampong Cham', 'Kampong Thom', 'other place'], ['Seoul, Korea', 'Pyongyang, North Korea', 'other country'],
    ['Cambodia', 'Takeo, Cambodia', 'same country'], ['Cambodia', 'KHM', 'same country'], ['China', 'Takeo, Cambodia', 'other country'], ['Takeo', 'Cambodia', undefined], ['', 'Takeo', undefined], ['Canton', 'Kandal', 'other place'], ['漢口', '서울', 'other place'],
    ...['N/A', 'Same', 'Hospital', 'Home', '保密', '其他', 'Other', 'overseas', '외국', 'unknown'].map((none): [string, string, string | undefined] => [none, none, undefined]),
  ])('are told apart: %s, %s', (a, b, expected) => expect(reason(a, b)).toBe(expected));
});
