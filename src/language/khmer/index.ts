import { NO_FORM } from '../channel';
import type { Language } from '../reading';
import { channels, units } from './channels';
import { clean } from './clean';
import { romanizeKhmer, SYSTEMS } from './romanize';
import { soundsOf } from './sounds';
import { readWords } from './words';

/** log2 P(a final consonant is left out): Roeu for Roeun is everyday spelling. */
const MISSING_FINAL = -7;
/** log2 P(a whole syllable, or a consonant before one, is left out): Sopheak and Sopheaktra are two names, Ros and Bros too. */
const MISSING_WHOLE = -24;

/** Whether a pair with the vowel `closing` closes a syllable: it has no vowel of its own, and the pair before it has one. */
function closes(closing: number, before: number): boolean {
  const [, vowels] = channels();
  const vowel = vowels.spelling(closing);
  return vowel === '/final' || (vowel === '' && before !== NO_FORM && vowels.spelling(before) !== '');
}

/** Letters that spellings of one consonant vary between (gazetteers and passports: k kh g c, t th d, p ph b, v w, s z). */
const CLASSES = new Map(['kgcqx', 'td', 'pbf', 'vw', 'sz'].flatMap((letters) => Array.from(letters, (letter) => [letter, letters.charAt(0)])));

const consonantClass = (spelling: string): string =>
  spelling.startsWith('ch') || spelling.startsWith('j') ? 'c' : (CLASSES.get(spelling.charAt(0)) ?? spelling.charAt(0));

/** The Khmer room: names in Khmer script and in every Latin spelling of it. Surname and given name are words alike. */
export const khmer: Language = {
  code: 'km',
  scripts: ['khmer'],
  stride: 2,
  gap: (closing, before) => (closes(closing, before) ? MISSING_FINAL : MISSING_WHOLE),
  channels,
  clean,
  read: (name) => {
    const script = name.parts[0]?.script ?? 'none';
    return readWords(name, script === 'khmer' ? 'khmer' : 'latin');
  },
  sounds: soundsOf,
  systems: SYSTEMS,
  romanize: romanizeKhmer,
  keyOf: (kind, unit) => (kind === 0 ? consonantClass(units[0]?.().spellings[unit]?.[0]?.[0] ?? '') : ''),
  habits: [{ suffix: '', share: 1 }],
  spell: (kind, unit) => units[kind]?.().spellings[unit] ?? [],
};
