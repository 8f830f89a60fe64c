import text from './foreign.tsv';
import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import type { Sounds } from '../reading';
import { inTurn, soundsIn } from '../sounds';
import type { Written } from '../written-letters';
import { initialAndFinal } from './pinyin';
import { mandarinSounds } from './systems';

const table = once(() => {
  const all = rows(text);
  return {
    sounds: new Map(all.map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, soundsIn(weighted(cell(row, 2)))])),
    characters: new Set(all.flatMap((row) => [...cell(row, 3)])),
  };
});

/** The y and w that pinyin writes before i, u and ü where a syllable has no initial (GB/T 16159). */
const ONLY_WRITTEN = /^(?:y(?=i)|w(?=u)|yu)/u;

/** A surname is any character; what follows it must be written as transcriptions are. */
const SURNAME = 1;

/** What each character of a name sounds like in a language of which newspapers write it by ear; nothing for a name that is not written so. */
export function syllablesOf({ letters }: Written): Sounds[][] | undefined {
  const characters = [...letters];
  if (characters.length !== letters.length || !characters.slice(SURNAME).every((one) => table().characters.has(one))) return undefined;
  const found = characters.map((one) => {
    let ways = heard.get(one);
    if (ways === undefined) heard.set(one, (ways = soundsOfCharacter(one)));
    return ways;
  });
  return found.every((ways) => ways.length > 0) ? found : undefined;
}

/** What was asked for: some hundred characters, and the surnames. */
const heard = new Map<string, Sounds[]>();

function soundsOfCharacter(character: string): Sounds[] {
  const { sounds } = table();
  const whole = sounds.get(`${character} whole`);
  if (whole !== undefined) return whole;
  const [syllable = ''] = mandarinSounds().of(character.charCodeAt(0))[0] ?? [];
  const [initial, final] = initialAndFinal(syllable.replace(ONLY_WRITTEN, (written) => (written === 'yu' ? 'v' : '')));
  return inTurn([sounds.get(`${initial} initial`) ?? [], sounds.get(`${final} final`) ?? []]);
}
