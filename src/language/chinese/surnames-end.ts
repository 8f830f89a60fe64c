import type { Split } from '../native-reader';
import { splitSurname } from '../surname-split';
import type { Written } from '../written-letters';
import { characterSource } from './characters';
import { isDoubleSurname, surnameSource } from './surnames';

/** P(number of given characters). */
const GIVEN_COUNT = [0.02, 0.22, 0.74, 0.02];

/**
 * Where each surname of a Han name ends, and where the last one does: as the writer divided, else where the frequencies of
 * surnames and given characters say (欧阳 修, but 张 简修). Four characters that begin with two single surnames are a married
 * woman's, her husband's before her own (Hong Kong Government Gazette: 林鄭月娥 Lam Cheng Yuet-ngor).
 */
export function surnamesEnd(name: Written): readonly [ends: readonly number[], last: number] {
  const { letters, parts, starts } = name;
  if (parts.length > 1) return [[starts[1] ?? 0], starts[1] ?? 0];
  const characters = [...letters];
  const first = characters[0]?.length ?? 0;
  const second = first + (characters[1]?.length ?? 0);
  if (isDoubleSurname(letters.slice(0, second))) {
    const end = likeliest(name, characters.length) ?? first;
    return [[end], end];
  }
  return isMarried(characters) ? [[first, second], second] : [[first], first];
}

const isMarried = (characters: readonly string[]): boolean => characters.length === 4 && isListed(characters[0]) && isListed(characters[1]);

/** Four characters of which neither the first is a usual surname nor the first two are one: a rare surname with three given characters is rarer than a Tibetan or a Mongol. */
export function hasNoSurname({ letters, parts }: Written): boolean {
  const characters = [...letters];
  return parts.length === 1 && characters.length === 4 && !isDoubleSurname(characters.slice(0, 2).join('')) && !isListed(characters[0]);
}

/** log2 P(a Chinese name has the husband's surname before the bearer's own). */
const MARRIED = Math.log2(0.005);

/** The bearer's own name in such a one: 葉劉淑儀 is 劉淑儀 as well. */
export function ownName({ letters, parts }: Written): Split[] {
  if (letters.length !== 4 || parts.length > 1 || !isMarried([...letters])) return [];
  const husband = surnameSource.emit(letters.charAt(0))[0]?.unit;
  const bits = husband === undefined ? 0 : Math.log2(surnameSource.prior(husband));
  return [{ bits: MARRIED + bits, surname: [1, 2], given: [2, 4] }];
}

const isListed = (char = ''): boolean => surnameSource.emit(char).some(({ unit }) => surnameSource.prior(unit) > COMMON);
/** P of a surname that may stand before another; rarer ones are words that also serve as surnames. */
const COMMON = 1e-4;

function likeliest(name: Written, length: number): number | undefined {
  let best: { readonly end: number; readonly p: number } | undefined;
  for (const { surname: [from, end], given: [start, to], bits } of splitSurname(name, isDoubleSurname)) {
    const unit = surnameSource.emit(name.letters.slice(0, end))[0]?.unit;
    if (from > 0 || end === 0 || unit === undefined) continue;
    const given = [...name.letters.slice(start, to)];
    let p = 2 ** bits * surnameSource.prior(unit) * (GIVEN_COUNT[given.length] ?? 0);
    for (const char of given) p *= characterSource.prior(char.codePointAt(0) ?? 0);
    if (given.length < length && p > (best?.p ?? 0)) best = { end, p };
  }
  return best?.end;
}
