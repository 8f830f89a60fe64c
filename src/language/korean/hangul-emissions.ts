import type { Emission } from '../channel-source';
import { initialSound } from '../han/initial-sound';

/** Share of those written with the full sound (리, 룡) whom another record writes by the initial-sound rule (이, 용): the South's press does. */
const BY_RULE = 0.3;

/**
 * What one Hangul syllable stands for: itself, and where it has a sound that the South drops at the beginning of words (한글 맞춤법
 * 1988, articles 10–12), what is left of it there: Pyongyang's 리영호 is Seoul's 이영호. Given as P(form | unit) that makes the unit's
 * share {@link BY_RULE}, so that 리 stays rarer than 이.
 */
export function hangulEmissions(code: number, prior: (unit: number) => number): readonly Emission[] {
  const initial = initialSound(String.fromCharCode(code)).charCodeAt(0);
  if (initial === code) return [{ unit: code, p: 1 }];
  const p = (BY_RULE / (1 - BY_RULE)) * (prior(code) / prior(initial));
  return [{ unit: code, p: 1 }, { unit: initial, p: Math.min(p, BY_RULE) }];
}
