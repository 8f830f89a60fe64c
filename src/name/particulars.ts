import { once } from '../text/once';
import { announces } from './announces';
import { listedFields, listedLabels } from './field-words';
import { kinFrom } from './kin';

/** What is no name, and all that follows it. Groups of four digits are telegraph codes. */
const ELSE = once(() => new RegExp([
  // A word between commas that says something of the person, a label or a number behind one; a label before a number; a year.
  String.raw`[,;、]\s*(?:(?:${listedFields('word')})(?=$|[\s,;、.])|(?:${listedFields('other', 'alone')})(?=$|[\s,;、\d])|(?!\d{4}[\s/]\d{4})(?:[^\d,;]{0,12}\s)?\d{2})`,
  String.raw`[\s,;、](?:${listedLabels('other', 'alone')})\s*(?=[A-Za-z]?\d|[០-៩])`,
  String.raw`(?<=\p{L}{2})[\s,;、]\s?(?:${listedLabels('alone')}|née? (?:le|en|à))(?=$|[\s,;:、])`,
  String.raw`[\s,;、](?:19|20)\d\d(?=[年년./-])`,
  String.raw`(?<= \p{L}+)[\s,]b\.? ?(?=(?:19|20)\d\d)`,
  String.raw`[\s,;、]民[國国] ?\d`,
  // An age, or a sex: 38 y/o, 38세, M/38. Behind a Chinese sex stand more of these, in no order.
  String.raw`\s\d{1,3}\s?(?:y\/?o|yrs?|years?)(?=$|[\s,.])`,
  String.raw`(?:\s|(?<=\p{sc=Han}{2}))\d{1,3}\s?(?:岁|歲|세|살)`,
  String.raw`\s(?:male|female)$`,
  String.raw`(?<=[\p{sc=Han}A-Za-z]{2})(?: ?\| ?|\s)[男女]性?(?=$|[\s|(\d])`,
  String.raw`(?<=\p{sc=Han}{2})性[别別][男女]`,
  String.raw`(?<=\p{sc=Han}{2})[\s,、]\p{sc=Han}{1,4}[族籍](?=$|[\s,;、])`,
  String.raw`(?<=[가-힣]{3})\s[남여](?=$|\s\d)`,
  String.raw`\s[MF]\s?\/?\s?\d{1,3}$`,
  String.raw`(?<=\p{L}{2}[\s,]\s?\p{L}+),\s?[MF](?=,)`,
  String.raw`\s\d{1,3}\s?\/\s?[MF]$`,
  // The number of a paper or an account, a date as passports have it, fields between bars.
  String.raw`\s[A-Z]{0,2}\d{6,}(?![\d-])`,
  String.raw`\s[가-힣]{1,6}(?:은행|뱅크)\s\d`,
  String.raw`\s\d{1,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d{2,4}`,
  String.raw`\|\s*(?=\d|[MF](?:\||$))`,
  // How many others.
  String.raw`等\d+[人名]`,
  String.raw`\s(?:외|등)\s*\d+\s*[명인]`,
].join('|'), 'iu'));

/** A line without what follows the name in it and is about the person: birth, papers, sex. */
export function withoutParticulars(whole: string): string {
  const line = whole.slice(0, kinFrom(whole));
  const at = line.search(ELSE());
  return at > 0 && !announces(line.slice(at)) ? line.slice(0, at) : line;
}
