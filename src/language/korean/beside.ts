import { CODAS, compose, isSyllable, onsetOf, ONSETS, rimeOf, VOWELS } from '../../text/jamo';

/** Vowels that most speakers do not tell apart, and mistake where they write by ear, so many times as often as others. */
const ALIKE = ['ㅐㅔ', 'ㅒㅖ', 'ㅙㅚㅞ', 'ㅢㅣ'];
const BY_EAR = 16;

/** The syllables that differ from a Hangul syllable in one jamo: what a slip of the finger makes of it on a Korean keyboard (KS X 5002 has a key for each), and the ear; with how many times likelier each is. */
export function* besideHangul(form: string): Generator<readonly [form: string, times: number]> {
  const code = form.charCodeAt(0);
  if (form.length !== 1 || !isSyllable(code)) return;
  const [onset, rime] = [onsetOf(code), rimeOf(code)];
  const [vowel, coda] = [Math.floor(rime / CODAS.length), rime % CODAS.length];
  for (let i = 0; i < ONSETS.length; i++) if (i !== onset) yield [String.fromCharCode(compose(i, rime)), 1];
  for (let i = 0; i < VOWELS.length; i++) {
    const alike = ALIKE.some((vowels) => vowels.includes(VOWELS.charAt(i)) && vowels.includes(VOWELS.charAt(vowel)));
    if (i !== vowel) yield [String.fromCharCode(compose(onset, i * CODAS.length + coda)), alike ? BY_EAR : 1];
  }
  for (let i = 0; i < CODAS.length; i++) if (i !== coda) yield [String.fromCharCode(compose(onset, vowel * CODAS.length + i)), 1];
}
