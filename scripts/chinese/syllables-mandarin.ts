/**
 * Drafts src/language/chinese/syllables.mandarin.tsv; the table is kept by hand since.
 * Usage: tsx scripts/chinese/syllables-mandarin.ts CHARACTERS_FOLDER OUTPUT
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HABIT_FINALS, HABIT_INITIALS, HABIT_WHOLE } from './mandarin-habits';
import { gwoyeu, mps2, tongyong, wadeGiles } from './mandarin-systems';
import { parts, RARE_SYLLABLES } from './pinyin-parts';
import { tableRows } from './table';
import { add, letters, parseWeights, perMille } from './weights';

/** Of Taiwan's and the diaspora's names: Wade–Giles without signs rules, passports mix, the other systems are rare. */
const SHARE = { tongyong: 35, mps2: 15, gwoyeu: 30 };
const WADE_AND_HABIT = { rules: [560, 360], whole: [150, 770] } as const;
const LEAST_PER_MILLE = 3;

const [folder, output] = process.argv.slice(2);
if (folder === undefined || output === undefined) throw new RangeError('syllables-mandarin.ts: expected CHARACTERS_FOLDER OUTPUT, got fewer arguments');

const PINYIN_FORMS = new Map([
  ['lv', 'lv:450 lu:330 lyu:200 lui:20'], ['nv', 'nv:500 nu:280 nyu:220'],
  ['lve', 'lue:560 lve:270 lyue:170'], ['nve', 'nue:560 nve:270 nyue:170'],
]);

const habits = (syllable: string): Map<string, number> => {
  const { initial, final } = parts(syllable);
  const whole = HABIT_WHOLE.get(syllable);
  if (whole !== undefined) return parseWeights(whole);
  const result = new Map<string, number>();
  const context = initial === '' ? '' : initial;
  const rimes = HABIT_FINALS.get(`${context}+${final}`) ?? HABIT_FINALS.get(final) ?? final;
  for (const [onset, share] of parseWeights(HABIT_INITIALS.get(initial) ?? (initial === '' ? '-' : initial))) {
    for (const [rime, weight] of parseWeights(rimes)) add(result, `${onset}${rime}`, share * weight);
  }
  return result;
};

const spread = (into: Map<string, number>, from: ReadonlyMap<string, number>, share: number): void => {
  const sum = [...from.values()].reduce((all, weight) => all + weight, 0);
  for (const [form, weight] of from) add(into, form, (share * weight) / sum);
};

const syllables = new Set(['characters.mandarin.tsv', 'characters.mandarin-more.tsv']
  .flatMap((name) => tableRows(readFileSync(join(folder, name), 'utf8'))).map(([reading = '']) => reading.replace(/\d$/u, '')));
for (const rare of RARE_SYLLABLES) syllables.add(rare);

const rows = [...syllables].sort().map((syllable) => {
  const split = parts(syllable);
  const wade = wadeGiles(split), tong = tongyong(split);
  const spellings = new Map<string, number>();
  // The habits of a whole syllable have Wade–Giles counted in already.
  const [wadeShare, habitShare] = WADE_AND_HABIT[HABIT_WHOLE.has(syllable) ? 'whole' : 'rules'];
  add(spellings, letters(wade), wadeShare);
  spread(spellings, habits(syllable), habitShare);
  add(spellings, tong, SHARE.tongyong);
  add(spellings, mps2(split), SHARE.mps2);
  spread(spellings, new Map(gwoyeu(split).map((form) => [form, 1])), SHARE.gwoyeu);
  return [syllable, wade.replace(/ŭ/gu, 'u'), tong, perMille(spellings, LEAST_PER_MILLE), PINYIN_FORMS.get(syllable) ?? `${syllable}:1000`];
});

writeFileSync(output, `${[
  '# Every toneless Mandarin syllable and the spellings that stand for it in Latin letters.',
  "# Source: the systems themselves (Wade–Giles after Giles 1912, Tongyong 2002, MPS II 1984, Gwoyeu Romatzyh 1928, postal spelling), weights by the project's judgement, checked against public rosters of Taiwan's parliament and an encyclopaedic name list.",
  "# Licence: MIT; the project's own.",
  '# Order: pinyin, by letters.',
  '# Leaves out: spellings by other languages (Cantonese, Hokkien, Korean); tones; forms below 3 per mille; interjections without a vowel (m, n, ng).',
  '# pinyin writes ü as v. wade-giles has its signs (apostrophe, ü, ê); tzu, tz\'u and ssu without the breve. spellings is what people write who do not write Hanyu Pinyin: where another system comes to the same letters as pinyin (an, fan, ma), that form stands here too. pinyin-forms is how pinyin itself is typed.',
  '# First drafted by scripts/chinese/syllables-mandarin.ts, kept by hand since.',
  `# Columns: ${['pinyin', 'wade-giles', 'tongyong', 'spellings', 'pinyin-forms'].join('\t')}`,
  ...rows.map((row) => row.join('\t')),
].join('\n')}\n`);
console.log(`${output}: ${rows.length} syllables`);
