import text from './systems.tsv';
import { once } from '../../text/once';
import { cell, rows } from '../../text/table';
import type { Written } from '../written-letters';
import { CODAS, isSyllable, ONSETS, onsetOf, rimeOf, VOWELS } from './jamo';
import { surnameLength } from './surnames';

/** The standards that Korean names are romanized by, in the order of the table's columns. */
export const SYSTEMS: readonly string[] = ['revised', 'mccune-reischauer', 'north-korean', 'yale'];

const letters = once(() => new Map(rows(text).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, row.slice(2)])));

/**
 * A Hangul name in one standard: surname apart, given name one word (Revised Romanization 2000, section 3.4; McCune–Reischauer
 * 1939), except that North Korean practice (1992) writes every syllable as a word.
 */
export function romanizeKorean(name: Written, system: string): string {
  const column = SYSTEMS.indexOf(system);
  const cut = surnameLength(name);
  const words = [name.letters.slice(0, cut), name.letters.slice(cut)].filter((word) => word !== '');
  if (system === 'north-korean') {
    return [words[0] ?? '', ...(words[1] ?? '')].map((word) => capital(spellWord(word, column, false))).join(' ');
  }
  // Revised Romanization writes a given name without the sound changes between its syllables (3.4: 한복남 Han Boknam).
  return words.map((word) => capital(spellWord(word, column, system === 'mccune-reischauer'))).join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One syllable as jamo indexes; `coda` 0 is none. */
interface Syllable { onset: number; vowel: number; coda: number }

const IEUNG = ONSETS.indexOf('ㅇ');
const NG = CODAS.indexOf('ㅇ');

function spellWord(word: string, column: number, assimilated: boolean): string {
  const syllables: Syllable[] = [];
  for (const char of word) {
    const code = char.charCodeAt(0);
    if (isSyllable(code)) syllables.push({ onset: onsetOf(code), vowel: Math.floor(rimeOf(code) / 28), coda: rimeOf(code) % 28 });
  }
  if (assimilated) syllables.forEach((syllable, i) => assimilate(syllable, syllables[i + 1]));
  syllables.forEach((syllable, i) => carry(syllable, syllables[i + 1]));
  return syllables.map((syllable, i) => spellSyllable(syllable, syllables[i - 1], column)).join('');
}

/** A coda before a vowel is written as that vowel's onset: 석우 is Seogu. ㅇ stays. */
function carry(syllable: Syllable, next: Syllable | undefined): void {
  if (next === undefined || next.onset !== IEUNG || syllable.coda === 0 || syllable.coda === NG) return;
  const onset = ONSETS.indexOf(CODAS.charAt(syllable.coda));
  if (onset < 0) return;
  next.onset = onset;
  syllable.coda = 0;
}

const NASAL = new Map([['ㄱ', 'ㅇ'], ['ㅋ', 'ㅇ'], ['ㄲ', 'ㅇ'], ['ㄷ', 'ㄴ'], ['ㅅ', 'ㄴ'], ['ㅈ', 'ㄴ'], ['ㅊ', 'ㄴ'], ['ㅌ', 'ㄴ'], ['ㅂ', 'ㅁ'], ['ㅍ', 'ㅁ']]);

/** McCune and Reischauer 1939 romanize by sound: stops before ㄴ, ㅁ and ㄹ turn nasal, ㄹ after a nasal is ㄴ, ㄴㄹ and ㄹㄴ are ㄹㄹ. */
function assimilate(syllable: Syllable, next: Syllable | undefined): void {
  if (next === undefined || syllable.coda === 0) return;
  const coda = CODAS.charAt(syllable.coda);
  const onset = ONSETS.charAt(next.onset);
  const set = (newCoda: string, newOnset: string): void => {
    syllable.coda = CODAS.indexOf(newCoda);
    next.onset = ONSETS.indexOf(newOnset);
  };
  if ((coda === 'ㄴ' && onset === 'ㄹ') || (coda === 'ㄹ' && onset === 'ㄴ')) set('ㄹ', 'ㄹ');
  else if ((coda === 'ㅁ' || coda === 'ㅇ') && onset === 'ㄹ') set(coda, 'ㄴ');
  else if (NASAL.has(coda) && (onset === 'ㄴ' || onset === 'ㅁ')) set(NASAL.get(coda) ?? coda, onset);
  else if (NASAL.has(coda) && onset === 'ㄹ') set(NASAL.get(coda) ?? coda, 'ㄴ');
}

const SONORANT = 'ㄴㄹㅁㅇ';

function spellSyllable({ onset, vowel, coda }: Syllable, before: Syllable | undefined, column: number): string {
  const start = ONSETS.charAt(onset);
  const previous = before === undefined ? undefined : CODAS.charAt(before.coda);
  const voiced = previous !== undefined && (previous === ' ' || SONORANT.includes(previous));
  // ㄹㄹ is ll in Revised and in McCune–Reischauer; the other two write each ㄹ as it stands.
  const doubled = start === 'ㄹ' && previous === 'ㄹ' && column < 2;
  return (
    (doubled ? 'l' : letter(start, voiced ? 'medial-voiced' : 'initial', column)) +
    letter(VOWELS.charAt(vowel), 'vowel', column) +
    (coda === 0 ? '' : letter(CODAS.charAt(coda), 'final', column))
  );
}

function letter(jamo: string, place: string, column: number): string {
  const form = letters().get(`${jamo} ${place}`)?.[column] ?? '';
  return form === '-' ? '' : form;
}
