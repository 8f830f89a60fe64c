import { lettersOf } from '../../text/jamo';

/** A syllable as its letters; an open one has the coda ''. Rules about two syllables change the letters on both sides. */
export interface Sound {
  onset: string;
  vowel: string;
  coda: string;
}

/** The letters of composed Hangul syllables, as they are written. */
export const soundsOf = (syllables: string): Sound[] => Array.from(syllables, (syllable) => lettersOf(syllable.charCodeAt(0)));

/** Applies a rule to each pair of neighbours, from left to right. */
export function eachPair(sounds: readonly Sound[], rule: (before: Sound, after: Sound) => void): void {
  sounds.forEach((before, i) => {
    const after = sounds[i + 1];
    if (after !== undefined) rule(before, after);
  });
}

/** Codas of two letters: what stays before a vowel, and what moves to it. */
const CLUSTERS = new Map([
  ['ㄳ', 'ㄱㅅ'], ['ㄵ', 'ㄴㅈ'], ['ㄶ', 'ㄴㅎ'], ['ㄺ', 'ㄹㄱ'], ['ㄻ', 'ㄹㅁ'], ['ㄼ', 'ㄹㅂ'], ['ㄽ', 'ㄹㅅ'], ['ㄾ', 'ㄹㅌ'], ['ㄿ', 'ㄹㅍ'], ['ㅀ', 'ㄹㅎ'], ['ㅄ', 'ㅂㅅ'],
]);
const split = (coda: string): readonly [stays: string, moves: string] => {
  const cluster = CLUSTERS.get(coda);
  return cluster === undefined ? ['', coda] : [cluster.charAt(0), cluster.charAt(1)];
};

/**
 * Standard Pronunciation (표준 발음법, Ministry of Education notice 88-2), articles 13 and 14: a coda, or the second letter of a
 * double one, is spoken as the onset of a vowel that follows; article 12.4: ㅎ falls silent there. ㅇ stays.
 */
export function link(before: Sound, after: Sound): void {
  if (after.onset !== 'ㅇ' || before.coda === '' || before.coda === 'ㅇ') return;
  const [stays, moves] = split(before.coda);
  before.coda = stays;
  if (moves !== 'ㅎ') after.onset = moves;
  else if (stays !== '') link(before, after);
}

/** Article 17: ㄷ and ㅌ before 이 are spoken ㅈ and ㅊ (맏이 is 마지, 같이 is 가치), also after ㄹ. */
export function palatalize(before: Sound, after: Sound): void {
  if (after.onset !== 'ㅇ' || after.vowel !== 'ㅣ') return;
  const [stays, moves] = split(before.coda);
  if (moves !== 'ㄷ' && moves !== 'ㅌ') return;
  before.coda = stays;
  after.onset = moves === 'ㄷ' ? 'ㅈ' : 'ㅊ';
}

const ASPIRATED = new Map([['ㄱ', 'ㅋ'], ['ㄷ', 'ㅌ'], ['ㅈ', 'ㅊ']]);

/** Article 12.1: ㅎ and a plain stop after it are one aspirate (좋고 is 조코, 않다 is 안타), and so are ㅈ and a ㅎ after it (맞히 is 마치). */
export function aspirate(before: Sound, after: Sound): void {
  const [stays, moves] = split(before.coda);
  const stop = moves === 'ㅎ' ? after.onset : after.onset === 'ㅎ' && moves === 'ㅈ' ? moves : '';
  const aspirated = ASPIRATED.get(stop);
  if (aspirated === undefined) return;
  before.coda = stays;
  after.onset = aspirated;
}

const SEVEN = new Map(Object.entries({ ㄱ: 'ㄱㄲㅋㄳㄺ', ㄴ: 'ㄴㄵㄶ', ㄷ: 'ㄷㅅㅆㅈㅊㅌㅎ', ㄹ: 'ㄹㄼㄽㄾㅀ', ㅁ: 'ㅁㄻ', ㅂ: 'ㅂㅍㅄㄿ', ㅇ: 'ㅇ' })
  .flatMap(([spoken, written]) => Array.from(written, (coda) => [coda, spoken] as const)));
const NASAL = new Map([['ㄱ', 'ㅇ'], ['ㄷ', 'ㄴ'], ['ㅂ', 'ㅁ']]);

/**
 * What McCune and Reischauer 1939 write as it is spoken where a coda meets an onset (their table of finals and initials):
 * ㄴㄹ, ㄹㄴ and ㄹㄹ are ll; ㄹ after ㅁ and ㅇ is n; stops are nasal before ㄴ and ㅁ, and before ㄹ, which is then n; a ㄷ sound before
 * ㅅ is ss.
 */
export function assimilate(before: Sound, after: Sound): void {
  const coda = SEVEN.get(before.coda) ?? '';
  const nasal = NASAL.get(coda);
  const liquid = after.onset === 'ㄹ';
  before.coda = coda;
  if ((coda === 'ㄹ' && after.onset === 'ㄴ') || (coda === 'ㄴ' && liquid)) {
    before.coda = after.onset = 'ㄹ';
  } else if (nasal !== undefined && (liquid || after.onset === 'ㄴ' || after.onset === 'ㅁ')) {
    before.coda = nasal;
    if (liquid) after.onset = 'ㄴ';
  } else if (liquid && (coda === 'ㅁ' || coda === 'ㅇ')) {
    after.onset = 'ㄴ';
  } else if (coda === 'ㄷ' && (after.onset === 'ㅅ' || after.onset === 'ㅆ')) {
    before.coda = '';
    after.onset = 'ㅆ';
  }
}
