import { mix } from '../store/hash';

/** What a key stands for; part of the snapshot's format. */
export const WHOLE = 1;
export const LESS_ONE = 2;
export const SURNAME = 3;
export const WORD = 4;
export const BONES = 5;
export const BONE_PAIR = 6;

/** The key of a whole tuple of classes, or, with `without`, of all but one of them. */
export function keyOf(sort: number, language: number, classes: readonly number[], without = -1): number {
  let key = sort * 31 + language;
  for (let i = 0; i < classes.length; i++) if (i !== without) key = mix(key, classes[i] ?? 0);
  return key;
}

/** A key of one thing, or of two in either order. */
export const keyOfTwo = (sort: number, one: number, other = 0): number => mix(mix(sort, Math.min(one, other)), Math.max(one, other));
