import { CODAS, compose, isSyllable, onsetOf, ONSETS, rimeOf, VOWELS } from '../../text/jamo';

/** Vowels that most speakers do not tell apart, and so mistake where they write by ear: so many times as often as others that a finger or an eye mistakes. */
const ALIKE = ['ㅐㅔ', 'ㅒㅖ', 'ㅙㅚㅞ', 'ㅢㅣ'];
const BY_EAR = 16;
const timesOf = (one: string, other: string): number => (ALIKE.some((vowels) => vowels.includes(one) && vowels.includes(other)) ? BY_EAR : 1);

/**
 * The syllables that differ from a Hangul syllable in one jamo: what a slip of the finger makes of it on a Korean keyboard (KS X 5002 has a key for each), and how often it happens beside most of them.
 */
export function* besideHangul(form: string): Generator<readonly [form: string, times: number]> {
  const code = form.charCodeAt(0);
  if (form.length !== 1 || !isSyllable(code)) return;
  const [onset, rime] = [onsetOf(code), rimeOf(code)];
  const [vowel, coda] = [Math.floor(rime / CODAS.length), rime % CODAS.length];
  for (let i = 0; i < ONSETS.length; i++) if (i !== onset) yield [String.fromCharCode(compose(i, rime)), 1];
  for (let i = 0; i < VOWELS.length; i++) if (i !== vowel) yield [String.fromCharCode(compose(onset, i * CODAS.length + coda)), timesOf(VOWELS.charAt(i), VOWELS.charAt(vowel))];
  for (let i = 0; i < CODAS.length; i++) if (i !== coda) yield [String.fromCharCode(compose(onset, vowel * CODAS.length + i)), 1];
}
