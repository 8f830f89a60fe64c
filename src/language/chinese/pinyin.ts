/**
 * The initial and the final of a toneless pinyin syllable: `-` for no initial, `-i` for the vowel of zhi and si, v for ü, which pinyin writes as
 * u after j, q, x and y (GB/T 16159).
 */
export function initialAndFinal(syllable: string): [initial: string, final: string] {
  const initial = /^(?:[zcs]h|[b-df-hj-np-tw-z])?/u.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  if (final === 'i' && /^(?:[zcs]h?|r)$/u.test(initial)) return [initial, '-i'];
  return [initial === '' ? '-' : initial, /^[jqxy]$/u.test(initial) ? final.replace(/^u/u, 'v') : final];
}
