/** Labelled name pairs (class, entity, Hangul, Latin) as observations: one vote per entity and spelling. */
import { readRows } from './table';

export interface Observation {
  readonly entity: string;
  readonly kind: string;
  readonly hangul: string;
  /** Lower-case a–z words; a hyphen stays, for it marks a syllable boundary. */
  readonly words: readonly string[];
}

/** Lower-case letters and hyphens: diacritics and apostrophes fold away, as in the weight lists. */
export function fold(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/\p{M}|['’‘`´ʼ.]/gu, '')
    .toLowerCase();
}

export function readPairs(paths: readonly string[]): readonly Observation[] {
  const seen = new Map<string, Observation>();
  for (const [kind = '', entity = '', a = '', b = ''] of paths.flatMap((path) => readRows(path))) {
    if (!/^[가-힣]{2,5}$/u.test(a)) continue;
    const latin = fold(b).replace(/[,\s]+/gu, ' ').trim();
    if (!/^[a-z][a-z -]*$/u.test(latin)) continue;
    seen.set([entity, a, latin].join('\t'), { entity, kind, hangul: a, words: latin.split(' ') });
  }
  return [...seen.values()];
}

/** Stable split by Hangul name, so that one name never stands on both sides: 0 or 1. */
export function halfOf(hangul: string): number {
  let hash = 2166136261;
  for (const character of hangul) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash >>> 3) % 2;
}
