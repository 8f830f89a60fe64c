import { languages } from '../../language/languages';
import type { Name } from '../../language/name';
import type { Reading } from '../../language/reading';
import { hashText } from '../store/hash';
import { bonesOf } from './bones';
import type { ClassTable } from './classes';
import { BONE_PAIR, BONES, keyOf, keyOfTwo, LESS_ONE, SURNAME, WHOLE, WORD } from './key';
import { keySlots } from './slots';
import { tuplesOf } from './tuples';

/** A listed name is filed under readings within so many bits of its language's best, */
const LIKELY = 7;
/** and only where the language itself is as likely as this. */
const LEAST_BITS = -16;
/** Ways to sort one reading into classes. */
const TUPLES = 6;
const LEAST_SHARE = 0.05;
/** Ways that are filed with one place left out as well. */
const SHORTENED = 2;
/** Words of one name that are filed. */
const WORDS = 6;

/** The keys that a listed name is filed under. The same for a parsed name and for the packed one that was made of it. */
export function listedKeys(name: Name, classes: ClassTable): Set<number> {
  const keys = new Set<number>();
  name.byLanguage.forEach((readings, language) => {
    const best = readings[0];
    if (best === undefined || best.bits < LEAST_BITS) return;
    for (const reading of readings) {
      // A Hangul name in Chinese characters is found by its sound: the query brings the Hangul (see query-keys).
      if (reading.script === 'hangul' && languages[language]?.code === 'zh') continue;
      if (reading.bits > best.bits - LIKELY) readingKeys(reading, language, classes, keys);
    }
  });
  wordKeys(name, keys);
  return keys;
}

function readingKeys(reading: Reading, language: number, classes: ClassTable, keys: Set<number>): void {
  const places = keySlots(reading, language).map((slot) => classes.of(language, reading.kinds[slot] ?? 0, reading.slots[slot] ?? 0));
  tuplesOf(places, LEAST_SHARE, TUPLES).forEach((tuple, nth) => {
    keys.add(keyOf(WHOLE, language, tuple.keys));
    if (nth >= SHORTENED) return;
    if (tuple.keys.length > 1) for (let i = 0; i < tuple.keys.length; i++) keys.add(keyOf(LESS_ONE, language, tuple.keys, i));
    if (reading.surname > 0 && tuple.keys.length > 2) keys.add(keyOf(SURNAME, language, tuple.keys.slice(0, 1)));
  });
}

/** Words of the generic channel: each, its consonants, and the consonants of every two. */
function wordKeys(name: Name, keys: Set<number>): void {
  const { parts } = name;
  if (parts[0]?.script !== 'latin' && parts[0]?.script !== 'other') return;
  const words = parts.filter(({ letters, initial }) => letters !== '' && !initial).slice(0, WORDS);
  const bones = words.map(({ letters }) => hashText(bonesOf(letters)));
  words.forEach(({ letters }, i) => {
    keys.add(keyOfTwo(WORD, hashText(letters)));
    keys.add(keyOfTwo(BONES, bones[i] ?? 0));
    for (let j = 0; j < i; j++) keys.add(keyOfTwo(BONE_PAIR, bones[i] ?? 0, bones[j] ?? 0));
  });
}
