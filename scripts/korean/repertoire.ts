/** The characters that names in Korea, China and Japan are written with, and one form of each. */
import { readFileSync } from 'node:fs';
import type { Readings } from './hanja-sources';
import { readRows } from './table';

const TABLES = new URL('../../src/language/', import.meta.url).pathname;

/** The Hanja of KS X 1001 (1987): rows 42 to 93 of the plane that EUC-KR encodes. */
export function koreanStandard(): Set<string> {
  const decoder = new TextDecoder('euc-kr');
  const found = new Set<string>();
  for (let row = 0xca; row <= 0xfd; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) found.add(decoder.decode(Uint8Array.of(row, cell)).normalize('NFC'));
  }
  return found;
}

/** Fields of Unihan_OtherMappings.json that list characters of names: the Supreme Court's list of 2014 and its later additions above all. */
const FIELDS = ['kKoreanName', 'kKoreanEducationHanja', 'kTGH', 'kJinmeiyoKanji', 'kJoyoKanji'];
/** Big Five's first level: the 5,401 characters in common use in Taiwan and Hong Kong. */
const FIRST_LEVEL = /^A[4-9A-F]|^B|^C[0-5]|^C6[0-7]/u;

/** The readings of characters that a name may be written with. */
export function ofNames(readings: Readings, otherMappings: string): Readings {
  const { Unihan_OtherMappings: rows } = JSON.parse(readFileSync(otherMappings, 'utf8')) as { Unihan_OtherMappings: readonly Record<string, string>[] };
  const wanted = koreanStandard();
  for (const row of rows) {
    if (!FIELDS.some((field) => row[field] !== undefined) && !FIRST_LEVEL.test(String(row['kBigFive'] ?? ''))) continue;
    wanted.add(String.fromCodePoint(Number.parseInt((row['codepoint'] ?? '').slice(2), 16)).normalize('NFC'));
  }
  for (const [character = ''] of [...readRows(`${TABLES}han/name-hanja.tsv`), ...readRows(`${TABLES}chinese/frequency.tsv`)]) wanted.add(character);
  for (const [, , hanja = ''] of readRows(`${TABLES}korean/surnames.tsv`)) for (const character of hanja.replace(/[ -]/gu, '')) wanted.add(character);
  const folded = foldings();
  const classes = new Set(Array.from(wanted, (character) => folded.get(character) ?? character));
  return new Map([...readings].filter(([character]) => classes.has(folded.get(character) ?? character)));
}

/**
 * One form where several fold to one (variants.tsv), which the library does before it asks: the one of KS X 1001, else of the first
 * code point. It takes the readings of the forms of KS X 1001, or where that has none, those of all.
 */
export function oneForm(readings: Readings): Readings {
  const folded = foldings();
  const standard = koreanStandard();
  const classes = new Map<string, string[]>();
  for (const character of [...readings.keys()].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))) {
    const key = folded.get(character) ?? character;
    classes.set(key, [...(classes.get(key) ?? []), character]);
  }
  return new Map(
    Array.from(classes.values(), (forms): [string, Set<string>] => {
      const listed = forms.filter((form) => standard.has(form));
      const chosen = listed.length > 0 ? listed : forms;
      return [chosen[0] ?? '', new Set(chosen.flatMap((form) => [...(readings.get(form) ?? [])]))];
    }),
  );
}

const foldings = (): Map<string, string> =>
  new Map(readRows(`${TABLES}../text/variants.tsv`).flatMap(([canonical = '', variants = '']) => Array.from(variants, (variant) => [variant, canonical])));
