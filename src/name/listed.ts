import { MAX_LENGTH } from '../text/bounds';
import { cleanText, DOTS } from '../text/clean';
import { once } from '../text/once';
import { readAirline } from './airline';
import { areWholeNames } from './whole-name';

/** Lines, tabs, and dots that stand by themselves: cleaning makes spaces of all these. */
const LINES = once(() => new RegExp(String.raw`[\n\t\u2022]|\s[${DOTS}]\s`, 'u'));

/** Numbers of a list: 1) 2), ①②, ១. ២., a) b). */
const NUMBERED = /^\s*\(?(?:[1១][.)、]|១-|①|a\))/u;
const NUMBER = /(?<![A-Za-z\d])\(?(?:(?:\d{1,2}|[a-h](?=\)))[.)、]|[០-៩]{1,2}[.)、-])(?!\d)|[①-⑳]/u;

/** Korean names with the dot between them that newspapers put there, with ages and without: 김정은·김여정, 홍길동씨(36)·박진씨(40). 노로돔·시하모니 is one person. */
const DOTTED = once(() => new RegExp(String.raw`^[가-힣]{2,3}씨?(?:\(\d[^()]{0,9}\))?(?:\s?[${DOTS}]\s?[가-힣]{2,3}씨?(?:\(\d[^()]{0,9}\))?)+$`, 'u'));
const DOT = once(() => new RegExp(`[${DOTS}]`, 'u'));
const AGE = /씨?(?:\(.*)?$/u;

/** The persons that a raw text lists one a line, with numbers or with dots; none where it lists none. `cleaned`: cleaning or cutting changed it, as it does where signs stood in it. */
export function personsListed(raw: string, cleaned: boolean): string[] {
  if (raw.length > MAX_LENGTH) return [];
  if (NUMBERED.test(raw)) return whole(raw.split(NUMBER));
  if (!cleaned) return [];
  if (DOTTED().test(raw)) return whole(raw.split(DOT()).map((name) => name.trim().replace(AGE, '')));
  return LINES().test(raw) ? whole(raw.split(LINES())) : [];
}

function whole(pieces: readonly string[]): string[] {
  const names = pieces.map((piece) => cleanText(piece, new Set()).replace(/[,;、]$/u, '')).filter((name) => name !== '').map((name) => readAirline(name)?.replace(',', '') ?? name);
  return areWholeNames(names, false) ? names : [];
}
