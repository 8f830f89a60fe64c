import text from './kin.tsv';
import { alternatives } from '../text/alternatives';
import { once } from '../text/once';
import { hasRoom } from '../text/script';
import { cell } from '../text/table';
import { rowsInBothForms } from './both-forms';

const table = once(() => rowsInBothForms(text));
const of = (script: string, ...places: readonly string[]): string =>
  alternatives(table().filter((row) => cell(row, 1) === script && places.includes(cell(row, 2))).map((row) => cell(row, 0)));

/** Words as patterns: Latin before "of", Hangul behind a name and only behind 의, Han behind 之 or 的 and without these. */
export const kinWords: () => Readonly<Record<'latin' | 'hangul' | 'part' | 'han' | 'long', string>> = once(() => ({ latin: of('latin', 'of'), hangul: of('hangul', 'name'), part: of('hangul', 'name', 'part'), han: of('han', 'name', 'part'), long: of('han', 'name') }));

/** Somebody told by whose relative he is, and by no name: sister of Kim Jong Un, Kim Jong Un's sister, W/O Kim Jong Un, 김정은의 동생, 홍길동 父, 陈志之妻. */
const LATIN = once(() => {
  const kin = String.raw`(?:${kinWords().latin})(?:-in-law)?`;
  return new RegExp(String.raw`^(?:\(?(?:the )?${kin} (?:of|to|de)\)? |[SDWH]\/O )|'s (?:late |elder |older |younger |half-?)?${kin}$`, 'iu');
});
const NATIVE = once(() => new RegExp(
  String.raw`^(?:(?:[가-힣]{2,}의 |[가-힣]{3,}의)(?:${kinWords().part})|[가-힣]{2,}(?: (?:${kinWords().hangul})| ?[父母妻夫])|[\u4e00-\u9fff]{2,4}(?:[之的](?:${kinWords().han})|${kinWords().long}))$`, 'u',
));

/** The same behind a name and a comma; forms of South and South-East Asia have the father's name there. */
const BEHIND = once(() => new RegExp(
  String.raw`,\s*(?:the )?(?:(?:${kinWords().latin})(?:-in-law)? (?:of|to|de) |(?:father|mother|husband|wife|spouse)(?:'s)?(?: name)?(?: is)?[: ]\s*).+$`, 'iu',
));
/** Whose relative somebody is, before the name, titles of the relative between them: 김정은 국무위원장의 여동생 김여정, 조국 딸 조민, 陈志之妻李梅, 其妻李梅. */
const BEFORE = once(() => new RegExp(
  String.raw`^(?:[가-힣]{2,5}(?: [가-힣]{1,8}){0,2}의 (?:${kinWords().part}) (?=[가-힣]{2,})|[가-힣]{2,5} (?:${kinWords().hangul}) (?=[가-힣]{2,4}(?: |$))|(?:${kinWords().hangul}) (?=[가-힣]{3,4}$)|(?:[\u4e00-\u9fff]{2,4}(?:[之的](?:${kinWords().han})|${kinWords().long})|其(?:${kinWords().han})|${kinWords().long})(?=[\u4e00-\u9fff]{2,4}$))`, 'u',
));

/** Whether a text tells somebody only by whose relative he is. */
export const isOfKin = (name: string): boolean =>
  hasRoom(name.charCodeAt(0)) ? NATIVE().test(name) : MAY_TELL.test(name) && LATIN().test(name);

/** Nearly no name has any of these. */
const MAY_TELL = /[/'] ?\w| (?:of|to|de)\b/iu;

/** Where a name ends behind which is told whose relative its bearer is; its length where nothing is. */
export function kinFrom(line: string): number {
  const at = line.includes(',') ? line.search(BEHIND()) : -1;
  return at < 0 ? line.length : at;
}

/** How many letters at the beginning of a name tell whose relative its bearer is. */
export const kinBefore = (name: string): number => BEFORE().exec(name)?.[0].length ?? 0;
