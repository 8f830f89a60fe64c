import { CODAS, compose, onsetOf, rimeOf } from '../../text/jamo';

const NIEUN = 2;
const RIEUL = 5;
const IEUNG = 11;
/** ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ */
const PALATAL = new Set([2, 6, 7, 12, 17, 20]);

/**
 * Hangul Orthography (한글 맞춤법, 1988) articles 10–12: in first position 녀 뇨 뉴 니 become 여 요 유 이, 랴 려 례 료 류 리 become
 * 야 여 예 요 유 이, and 라 래 로 뢰 루 르 become 나 내 노 뇌 누 느. North Korean spelling keeps the sound.
 */
export function initialSound(syllable: string): string {
  const code = syllable.charCodeAt(0);
  const onset = onsetOf(code);
  const palatal = PALATAL.has(Math.floor(rimeOf(code) / CODAS.length));
  if (onset !== RIEUL && !(onset === NIEUN && palatal)) return syllable;
  const plain = palatal ? IEUNG : NIEUN;
  return String.fromCharCode(compose(plain, rimeOf(code)));
}

/** The syllables that are written like this one in first position, itself among them: 이 리 니. */
export function soundsBehind(syllable: string): string[] {
  const others = [RIEUL, NIEUN].map((onset) => String.fromCharCode(compose(onset, rimeOf(syllable.charCodeAt(0)))));
  return [syllable, ...others.filter((other) => other !== syllable && initialSound(other) === syllable)];
}
