/**
 * Writes src/identity/countries.tsv: ISO 3166-1 codes with the names of countries in English, Korean, Chinese and Khmer.
 *
 * tsx scripts/identity/countries.ts ISO_COUNTRIES OUTPUT, where ISO_COUNTRIES is the folder of npm i18n-iso-countries.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTable } from '../chinese/table';

const [folder, output] = process.argv.slice(2);
if (folder === undefined || output === undefined) throw new RangeError('countries.ts: expected ISO_COUNTRIES and OUTPUT');

/** Other names and codes in use: what lists, passports and forms write. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  KOR: ['ROK', 'Republic of Korea', 'Korea, Republic of', 'Korea, South', 'Korea', 'S Korea', '한국', '남한', '韩国', '南韩', '韓國', '南韓', '大韓民國', 'កូរ៉េ', 'កូរ៉េខាងត្បូង'],
  PRK: ['DPRK', "Democratic People's Republic of Korea", "Korea, Democratic People's Republic of", 'Korea, North', 'N Korea', 'DPR Korea', 'Korea DPR', 'DPRK Korea', 'Korea DPRK', "Democratic People's Republic Korea", 'Democratic Republic Korea', '조선', '조선민주주의인민공화국', '북조선', '朝鲜', '朝鮮', '北韓', '北韩', '朝鮮民主主義人民共和國', 'កូរ៉េខាងជើង'],
  CHN: ['PRC', "People's Republic of China", 'Mainland China', '중화인민공화국', '中华人民共和国', '中華人民共和國', '中國', 'ចិន'],
  TWN: ['Republic of China', 'ROC', 'Taiwan, Province of China', 'Taiwan Province China', 'Chinese Taipei', '中国台湾', '中國臺灣', '中華民國', '臺灣', '台灣', '중화민국', 'តៃវ៉ាន់'],
  HKG: ['Hong Kong', 'Hong Kong SAR', 'HKSAR', 'China Hong Kong', 'Hong Kong China', '中国香港', '홍콩', '香港', 'ហុងកុង'],
  MAC: ['Macau', 'Macao', 'Macau SAR', 'China Macau', 'Macau China', 'China Macao', 'Macao China', '中国澳门', '마카오', '澳门', '澳門'],
  KHM: ['Kingdom of Cambodia', 'Kampuchea', 'Cambodge', '캄보디아왕국', '柬埔寨王国', '柬埔寨王國', 'ព្រះរាជាណាចក្រកម្ពុជា', 'ខ្មែរ'],
  VNM: ['Viet Nam', 'Socialist Republic of Vietnam', '越南', '월남'],
  LAO: ['Lao', 'Lao PDR', "Lao People's Democratic Republic", '寮國', '老撾'],
  THA: ['Siam', 'Kingdom of Thailand', '泰國', 'ប្រទេសថៃ'],
  MMR: ['Burma', 'Union of Myanmar', '緬甸'],
  RUS: ['Russian Federation', 'USSR', 'SUN', '俄國', '俄羅斯'],
  USA: ['US', 'U.S.A.', 'U.S.', 'United States of America', 'America', '美國', '미합중국'],
  GBR: ['UK', 'GBD', 'GBN', 'GBO', 'GBP', 'GBS', 'BNO', 'British National Overseas', 'Great Britain', 'Britain', 'England', '英國'],
  DEU: ['D', 'Federal Republic of Germany', '德國'],
  JPN: ['日本國', '일본국'],
  FRA: ['法國'], SGP: ['Singapore, Republic of', '싱가폴'], MYS: ['Federation of Malaysia', '馬來西亞'], PHL: ['The Philippines', '菲律賓'],
  IDN: ['Republic of Indonesia', '印度尼西亞'], IRN: ['Iran', 'Islamic Republic of Iran', 'Iran, Islamic Republic of'], SYR: ['Syrian Arab Republic'],
  TUR: ['Turkey', 'Turkiye'], CZE: ['Czech Republic'], CIV: ['Ivory Coast', "Cote d'Ivoire"], ARE: ['UAE'], NLD: ['Holland', 'The Netherlands'],
  COD: ['Democratic Republic of the Congo', 'DRC', 'DR Congo'], COG: ['Republic of the Congo'],
  KNA: ['Saint Kitts and Nevis', 'St Kitts and Nevis'], LCA: ['Saint Lucia'], VUT: ['Republic of Vanuatu'], CYP: ['Republic of Cyprus'], DMA: ['Commonwealth of Dominica'],
};
/** Adjectives, which lists write for nationalities. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  KOR: ['South Korean', 'Korean', 'S Korean'], PRK: ['North Korean', 'N Korean'], CHN: ['Chinese'], TWN: ['Taiwanese'], HKG: ['Hong Konger'], KHM: ['Cambodian', 'Khmer'], VNM: ['Vietnamese'],
  THA: ['Thai'], LAO: ['Laotian'], MMR: ['Burmese'], MYS: ['Malaysian'], SGP: ['Singaporean'], JPN: ['Japanese'], USA: ['American'], GBR: ['British'], RUS: ['Russian'],
  CAN: ['Canadian'], AUS: ['Australian'], FRA: ['French'], PHL: ['Filipino'], IDN: ['Indonesian'], IND: ['Indian'],
};
/**
 * Of a thousand people on lists or at the desk who bear a Korean, a Chinese or a Khmer name, those with the country's nationality: of the three
 * the most, since what a name says of the country is in its evidence already. Judgement.
 */
const SHARES: Readonly<Record<string, number>> = {
  KOR: 750, PRK: 300, CHN: 600, KHM: 800, TWN: 200, HKG: 200, MAC: 30, VNM: 100, SGP: 80, MYS: 100, USA: 80, CAN: 30, AUS: 30, GBR: 20, JPN: 40, THA: 50, MMR: 30, RUS: 20, IDN: 30, PHL: 20, FRA: 20,
};
const OTHER_SHARE = 5;
/** Kosovo has no code of ISO 3166, and passports of its own under these. */
const MORE: readonly (readonly [string, string])[] = [['XKX', 'XK']];

const codes: unknown = JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8'));
if (!Array.isArray(codes)) throw new TypeError('codes.json: expected a list of codes');
const pairs = codes.map((row: unknown): readonly [string, string] => {
  if (!Array.isArray(row)) throw new TypeError('codes.json: expected rows of alpha-2 and alpha-3');
  return [String(row[1]), String(row[0])];
});
const all = new Map([...pairs, ...MORE]);
const namesIn = (locale: string): ((code: string) => string) => {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (code) => (names.of(code) ?? '').normalize('NFC').replace(/[\u{200b}-\u{200d}]/gu, '');
};
const languages = ['en', 'ko', 'zh', 'zh-Hant', 'km'].map(namesIn);

writeTable(
  output,
  {
    title: 'Countries and territories by their codes, with their names as lists, forms and passports write them.',
    source: `ISO 3166-1 codes (npm i18n-iso-countries 7.14.0); names of CLDR through Intl.DisplayNames (ICU ${process.versions.icu ?? ''}); other names by hand in scripts/identity/countries.ts.`,
    licence: 'MIT; names under the Unicode License v3.',
    order: 'alpha3, by code point.',
    leavesOut: 'withdrawn codes and former states (except those that passports in use still carry), organisations that issue travel documents (UNO, XXA, XPO).',
    notes: [
      'share: of a thousand bearers of Korean, of Chinese or of Khmer names on lists, those of this nationality, where they are most. Judgement.',
      'names: English, Korean, Chinese in both scripts, Khmer, then others in use; between "|".',
    ],
    madeBy: 'scripts/identity/countries.ts (tsx scripts/identity/countries.ts ISO_COUNTRIES OUTPUT)',
    columns: ['alpha3', 'alpha2', 'share', 'names'],
  },
  [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([alpha3, alpha2]) => {
    const names = [...languages.map((name) => name(alpha2)), ...(OTHERS[alpha3] ?? []), ...(ADJECTIVES[alpha3] ?? [])];
    return [alpha3, alpha2, String(SHARES[alpha3] ?? OTHER_SHARE), [...new Set(names)].filter((name) => name !== '' && name !== alpha2).join('|')];
  }),
);
