import { HAN, HANGUL } from './traits';

/** Letters of a whole name without a space: 김민수 김민수, and Na Na is a given name. */
const SHORTEST = 2;

/** A name once that stands twice in a text, as cells of forms and lines of tables have it: Kim Minsu Kim Minsu, 陈志, 陈志. */
export function saidOnce(text: string, traits: number): string {
  const half = (text.length - 1) >> 1;
  if (half < SHORTEST || text.charCodeAt(0) !== text.charCodeAt(text.length - half)) return text;
  const parting = text.slice(half, text.length - half);
  const once = text.slice(0, half);
  if ((parting !== ' ' && parting !== ', ') || !text.endsWith(once)) return text;
  const whole = once.includes(' ') || ((traits & HANGUL) !== 0 && half > SHORTEST) || (traits & HAN) !== 0;
  return whole ? once : text;
}
