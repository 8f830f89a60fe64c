import { CODAS, compose, isSyllable, onsetOf, ONSETS, rimeOf, SILENT } from '../../text/jamo';
import { NO_FORM, type Channel } from '../channel';
import { likeliest, UNLIKELY, type Reading } from '../reading';
import type { Written } from '../written-letters';

/** log2 P(a coda is written as the onset that it is heard as): 은아 is 으나 to the ear (한글 맞춤법 1988, article 1, has it written by its form). As rare as slips of Latin letters. */
const BY_EAR = -11;
/** log2 P(the second of two codas is spelt as the onset that it is spoken as): 밝은 is balgeun by the standard of 2000, and bakeun to many. */
const SPOKEN = -1;

/** What is heard of two consonants, and the second of two codas: (coda, onset). */
const ASPIRATES: ReadonlyMap<string, string> = new Map([['ㅋ', 'ㄱ'], ['ㅍ', 'ㅂ']]);
const CLUSTERS: ReadonlyMap<string, string> = new Map([['ㄳ', 'ㄱㅅ'], ['ㄵ', 'ㄴㅈ'], ['ㄺ', 'ㄹㄱ'], ['ㄻ', 'ㄹㅁ'], ['ㄼ', 'ㄹㅂ'], ['ㅄ', 'ㅂㅅ']]);

/** Two syllables in place of two, and what is to be added to log2 P where it is not that of the syllables. */
interface Other {
  readonly first: number;
  readonly next: number;
  readonly bits?: number;
}

/**
 * The readings of a Hangul name in which a coda and the vowel behind it in the given name are what they sound like: 으나 is 은아 written by ear, 서코 석호, and 밝은 is spoken 발근. The syllables' own
 * frequencies decide: nobody but 은아 is 으나, while 미나 is seldom 민아.
 */
export function readByEar({ letters }: Written, found: readonly Reading[], channels: readonly Channel[]): Reading[] {
  const others: Reading[] = [];
  let least = Number.NaN;
  for (const reading of found) {
    for (let i = reading.surname; i + 1 < reading.slots.length; i++) {
      for (const other of asHeard(letters.charCodeAt(reading.from[i] ?? 0), letters.charCodeAt(reading.from[i + 1] ?? 0))) {
        if (Number.isNaN(least)) least = likeliest(found) + UNLIKELY;
        const one = heard(reading, i, other, channels);
        if (one !== undefined && one.bits > least) others.push(one);
      }
    }
  }
  return others;
}

function asHeard(one: number, next: number): Other[] {
  if (!isSyllable(one) || !isSyllable(next)) return [];
  const [rime, onset] = [rimeOf(one), onsetOf(next)];
  const [coda, behind] = [rime % CODAS.length, rimeOf(next)];
  if (onset === SILENT) {
    const pair = CLUSTERS.get(CODAS.charAt(coda));
    return pair === undefined ? [] : [{ first: compose(onsetOf(one), rime - coda + CODAS.indexOf(pair.charAt(0))), next: compose(ONSETS.indexOf(pair.charAt(1)), behind), bits: SPOKEN }];
  }
  if (coda > 0) return [];
  const closed = (letter: string, after: number): Other[] => (letter === '' || !CODAS.includes(letter) ? [] : [{ first: compose(onsetOf(one), rime + CODAS.indexOf(letter)), next: compose(after, behind) }]);
  return [...closed(ONSETS.charAt(onset), SILENT), ...closed(ASPIRATES.get(ONSETS.charAt(onset)) ?? '', ONSETS.indexOf('ㅎ'))];
}

function heard(reading: Reading, at: number, { first, next, bits }: Other, channels: readonly Channel[]): Reading | undefined {
  const slots = [...reading.slots];
  let share = reading.bits + (bits ?? BY_EAR);
  for (const [i, code] of [[at, first], [at + 1, next]] as const) {
    const channel = channels[reading.kinds[i] ?? 0];
    const form = channel?.form(String.fromCharCode(code)) ?? NO_FORM;
    if (channel === undefined || form === NO_FORM) return undefined;
    if (bits === undefined) share += channel.logProbability(form) - channel.logProbability(reading.slots[i] ?? 0);
    slots[i] = form;
  }
  return { ...reading, slots, bits: share };
}
