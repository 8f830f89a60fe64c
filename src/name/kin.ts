import text from './kin.tsv';
import { alternatives } from '../text/alternatives';
import { once } from '../text/once';
import { hasRoom } from '../text/script';
import { cell, rows } from '../text/table';

const table = once(() => rows(text));
const of = (script: string, ...places: readonly string[]): string =>
  alternatives(table().filter((row) => cell(row, 1) === script && places.includes(cell(row, 2))).map((row) => cell(row, 0)));

/** Words for relatives as patterns: Latin before "of", Hangul behind a name, Han behind 之 or 的 and without these. */
export const kinWords: () => Readonly<Record<'latin' | 'hangul' | 'han' | 'long', string>> = once(() => ({ latin: of('latin', 'of'), hangul: of('hangul', 'name'), han: of('han', 'name', 'part'), long: of('han', 'name') }));

/** Somebody told by whose relative he is, and by no name: sister of Kim Jong Un, 김정은의 동생, 陈志之妻. */
const LATIN = once(() => new RegExp(`^(?:the )?(?:${kinWords().latin})(?:-in-law)? (?:of|to) `, 'iu'));
const NATIVE = once(() => new RegExp(String.raw`^[가-힣]+(?:의 ?| )(?:${kinWords().hangul})$|^[\u4e00-\u9fff]{2,4}(?:[之的](?:${kinWords().han})|${kinWords().long})$`, 'u'));

/** The same behind a name and a comma. */
const BEHIND = once(() => new RegExp(String.raw`,\s*(?:the )?(?:${kinWords().latin})(?:-in-law)? (?:of|to) .+$`, 'iu'));
/** Whose relative somebody is, before the name: 김정은의 여동생 김여정, 陈志之妻李梅. */
const BEFORE = once(() => new RegExp(
  String.raw`^(?:[가-힣]{3,5}의? (?:${kinWords().hangul}) (?=[가-힣]{2,})|[\u4e00-\u9fff]{2,4}(?:[之的](?:${kinWords().han})|${kinWords().long})(?=[\u4e00-\u9fff]{2,4}$))`, 'u',
));

/** Whether a text tells somebody only by whose relative he is. */
export const isOfKin = (name: string): boolean =>
  hasRoom(name.charCodeAt(0)) ? NATIVE().test(name) : (name.includes(' of ') || name.includes(' to ')) && LATIN().test(name);

/** Where a name ends behind which is told whose relative its bearer is; its length where nothing is. */
export function kinFrom(line: string): number {
  const at = line.includes(',') ? line.search(BEHIND()) : -1;
  return at < 0 ? line.length : at;
}

/** How many letters at the beginning of a name tell whose relative its bearer is. */
export const kinBefore = (name: string): number => BEFORE().exec(name)?.[0].length ?? 0;
