/** Makes src/language/chinese/frequency.tsv. Usage: tsx scripts/chinese/frequency.ts VARIANTS NAME_LIST PAIRS OUTPUT */
import { readFileSync } from 'node:fs';
import { readFoldings } from './fold';
import { byCodePoint, tableRows, writeTable } from './table';

/** Surnames of two characters, in the folded form. */
const DOUBLE_SURNAMES: ReadonlySet<string> = new Set(`
  欧阳 司徒 司马 上官 诸葛 尉迟 万俟 夏侯 慕容 令狐 皇甫 端木 东方 独孤 公孙 长孙 宇文 司空 南宫 西门 东郭 百里 呼延 轩辕 申屠 钟离 闻人 淳于 单于 太史 公冶 公羊 澹台 濮阳 赫连 鲜于 闾丘 颛孙
  仲孙 宗政 拓跋 乐正 漆雕 壤驷 谷梁 左丘 东门 南门 梁丘 第五 豆卢 贺兰 纳兰 达奚 斛律 完颜 耶律 叶赫 贺若 贺拔 侯莫 乙弗 段干 羊舌 微生 北宫 子车 巫马 公西 夹谷 宰父 范姜 张简 欧杨 周黄 张廖`.trim().split(/\s+/u));

/** Old lists are court biographies; the names that people bear today weigh as much more as brings them to a third of the whole. */
const MODERN_SHARE = 1 / 3;
const LEAST = 3;
/** Surnames in a form that only a modern list writes: they date a name without a bias on its given part. */
const SIMPLIFIED_SURNAMES: ReadonlySet<string> = new Set('张陈刘杨赵吴孙马罗郑谢韩邓冯许苏卢蒋贾阎钟谭陆韦邹龙贺顾龚钱严');
const MODERN_CLASSES = ['pinyin-prc', 'taiwan', 'cantonese-hk', 'cantonese-legco', 'sg-my', 'sanctions'];
/** Titles that stand where a given name would (孝敬皇后). */
const TITLE = /(?:皇后|皇帝|太后|公主|禅师|和尚|大师|居士|天皇|[氏某])$/u;

const [variants, list, pairs, output] = process.argv.slice(2);
if (variants === undefined || list === undefined || pairs === undefined || output === undefined) {
  throw new RangeError('frequency.ts: expected VARIANTS NAME_LIST PAIRS OUTPUT, got fewer arguments');
}

const fold = readFoldings(tableRows(readFileSync(variants, 'utf8')));
const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n');

interface Given { characters: string[]; modern: boolean }

const given = (name: string, certainlyModern: boolean): Given | undefined => {
  const written = [...name.normalize('NFC')];
  const folded = written.map((character) => fold.get(character) ?? character);
  const double = DOUBLE_SURNAMES.has(folded.slice(0, 2).join('')) && folded.length > 2;
  const characters = folded.slice(double ? 2 : 1);
  if (characters.length < 1 || characters.length > 2 || TITLE.test(folded.join(''))) return undefined;
  if (!/^\p{Script=Han}+$/u.test(folded.join(''))) return undefined;
  return { characters, modern: certainlyModern || SIMPLIFIED_SURNAMES.has(written[0] ?? '') };
};

const names: Given[] = [];
for (const name of new Set(lines(list))) {
  const found = given(name, false);
  if (found !== undefined) names.push(found);
}
const seen = new Set<string>();
for (const line of lines(pairs)) {
  const [group = '', entity = '', name = ''] = line.split('\t');
  const [family, kind = ''] = group.split('/');
  if (family !== 'han-latin' || !MODERN_CLASSES.includes(kind)) continue;
  const found = given(name, true);
  const key = `${entity} ${found?.characters.join('') ?? ''}`;
  if (found !== undefined && !seen.has(key)) names.push(found);
  seen.add(key);
}

const modern = names.filter((name) => name.modern).length;
const weight = (MODERN_SHARE / (1 - MODERN_SHARE)) * ((names.length - modern) / modern);
const total = names.length - modern + weight * modern;
const counts = new Map<string, { first: number; next: number; raw: number }>();
for (const name of names) {
  for (const [place, character] of name.characters.entries()) {
    const count = counts.get(character) ?? { first: 0, next: 0, raw: 0 };
    count[place === 0 ? 'first' : 'next'] += name.modern ? weight : 1;
    count.raw += 1;
    counts.set(character, count);
  }
}

const perHundredThousand = (count: number): string => String(Math.round((count / total) * 100_000));
console.log(`${names.length} given names, ${modern} of them modern, each of these weighs ${weight.toFixed(1)}`);
writeTable(output, {
  title: 'How often a Han character stands in Chinese given names, per 100,000 given names: as first and as later character.',
  source: `${names.length} names of public rosters: historical biographies, encyclopaedias, company directors, parliaments; ${modern} modern ones weigh ${weight.toFixed(1)} each, which makes them a third of the whole.`,
  licence: 'MIT; the counts are the project\'s own.',
  order: 'character by code point.',
  leavesOut: `characters seen fewer than ${LEAST} times; names whose given part is longer than two characters; surnames, titles of court and temple.`,
  notes: ['Characters stand in the canonical form of text/variants.tsv; a given name of one character counts as first.'],
  madeBy: 'scripts/chinese/frequency.ts (tsx scripts/chinese/frequency.ts VARIANTS NAME_LIST PAIRS OUTPUT)',
  columns: ['character', 'first', 'next'],
}, [...counts].filter(([, count]) => count.raw >= LEAST).sort(([a], [b]) => byCodePoint(a, b))
  .map(([character, { first, next }]) => [character, perHundredThousand(first), perHundredThousand(next)]));
