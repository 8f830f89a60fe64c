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
  const index = syllable.charCodeAt(0) - 0xac00;
  const onset = Math.floor(index / 588);
  const palatal = PALATAL.has(Math.floor((index % 588) / 28));
  if (onset !== RIEUL && !(onset === NIEUN && palatal)) return syllable;
  const plain = palatal ? IEUNG : NIEUN;
  return String.fromCharCode(0xac00 + plain * 588 + (index % 588));
}

/** The syllables that are written like this one in first position, itself among them: 이 리 니. */
export function soundsBehind(syllable: string): string[] {
  const index = syllable.charCodeAt(0) - 0xac00;
  const others = [RIEUL, NIEUN].map((onset) => String.fromCharCode(0xac00 + onset * 588 + (index % 588)));
  return [syllable, ...others.filter((other) => other !== syllable && initialSound(other) === syllable)];
}
