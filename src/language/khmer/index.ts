import type { Language, Reading } from '../reading';
import { channels, units } from './channels';
import { clean } from './clean';
import { readWords } from './words';

/** log2 P(a final consonant is left out): Roeu for Roeun is everyday spelling. */
const MISSING_FINAL = -7;
/** log2 P(a whole syllable is left out): Sopheak and Sopheaktra are two names. */
const MISSING_WHOLE = -13;

const isFinal = (reading: Reading, slot: number): boolean => channels()[1]?.spelling(reading.slots[slot + 1] ?? 0) === '/final';

/** The Khmer room: names in Khmer script and in every Latin spelling of it. Surname and given name are words alike. */
export const khmer: Language = {
  code: 'km',
  scripts: ['khmer'],
  stride: 2,
  gap: (reading, slot) => (channels()[1]?.spelling(reading.slots[slot + 1] ?? 0) === '' || isFinal(reading, slot) ? MISSING_FINAL : MISSING_WHOLE),
  channels,
  clean,
  read: (name) => {
    const script = name.parts[0]?.script ?? 'none';
    return readWords(name, script === 'khmer' ? 'khmer' : 'latin');
  },
  systems: [],
  romanize: (name) => name.letters,
  unitName: (kind, unit) => units[kind]?.().names[unit] ?? '',
  habits: [{ suffix: '', share: 1 }],
  spell: (kind, unit) => units[kind]?.().spellings[unit] ?? [],
};
