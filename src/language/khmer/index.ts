import { NO_FORM } from '../channel';
import type { Language } from '../reading';
import { channels, consonantClass, units } from './channels';
import { clean } from './clean';
import { readByEar } from './by-ear';
import { romanizeKhmer, SYSTEMS } from './romanize';
import { soundsOf } from './sounds';
import { readWords } from './words';

/** log2 P(a final consonant is left out): Roeu for Roeun is everyday spelling. */
const MISSING_FINAL = -6;
/** log2 P(a whole syllable, or a consonant before one, is left out): Sopheak and Sopheaktra are two names, Ros and Bros too. */
const MISSING_WHOLE = -24.5;

/** Whether a pair with the vowel `closing` closes a syllable: it has no vowel of its own, and the pair before it has one. */
function closes(closing: number, before: number): boolean {
  const [, vowels] = channels();
  const vowel = vowels.spelling(closing);
  return vowel === '/final' || (vowel === '' && before !== NO_FORM && vowels.spelling(before) !== '');
}

/** The Khmer room: names in Khmer script and in every Latin spelling of it. Surname and given name are words alike. */
export const khmer: Language = {
  code: 'km',
  scripts: ['khmer'],
  stride: 2,
  gap: (closing, before) => (closes(closing, before) ? MISSING_FINAL : MISSING_WHOLE),
  cheapestGap: MISSING_FINAL,
  channels,
  clean,
  read: (name) => {
    const script = name.parts[0]?.script ?? 'none';
    return readWords(name, script === 'khmer' ? 'khmer' : 'latin');
  },
  sounds: soundsOf,
  hearSyllables: readByEar,
  systems: SYSTEMS,
  romanize: romanizeKhmer,
  keyOf: (kind, unit) => (kind === 0 ? consonantClass(unit) : ''),
  habits: [{ suffix: '', share: 1 }],
  spell: (kind, unit) => units[kind]?.().spellings[unit] ?? [],
};
