import { CODAS, compose, isSyllable, onsetOf, ONSETS, rimeOf, VOWELS } from '../../text/jamo';

/** Vowels that most speakers do not tell apart, and mistake where they write by ear, so many times as often as others. */
const ALIKE = ['ㅐㅔ', 'ㅒㅖ', 'ㅙㅚㅞ', 'ㅢㅣ'];
const BY_EAR = 16;

/** The syllables that differ from a Hangul syllable in one jamo: what a slip of the finger makes of it on a Korean keyboard (KS X 5002 has a key for each), and the ear. What is likelier comes as many times. */
export function* besideHangul(form: string): Generator<string> {
  const code = form.charCodeAt(0);
  if (form.length !== 1 || !isSyllable(code)) return;
  const [onset, rime] = [onsetOf(code), rimeOf(code)];
  const [vowel, coda] = [Math.floor(rime / CODAS.length), rime % CODAS.length];
  for (let i = 0; i < ONSETS.length; i++) if (i !== onset) yield String.fromCharCode(compose(i, rime));
  for (let i = 0; i < VOWELS.length; i++) {
    const times = i === vowel ? 0 : ALIKE.some((vowels) => vowels.includes(VOWELS.charAt(i)) && vowels.includes(VOWELS.charAt(vowel))) ? BY_EAR : 1;
    for (let n = 0; n < times; n++) yield String.fromCharCode(compose(onset, i * CODAS.length + coda));
  }
  for (let i = 0; i < CODAS.length; i++) if (i !== coda) yield String.fromCharCode(compose(onset, vowel * CODAS.length + i));
}
