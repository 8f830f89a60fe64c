import { isAffiliation } from './affiliation-latin';
import { behindLabels } from './labels';
import { withoutMark } from './list-marks';
import { isState, withoutNotes } from './notes';
import { withoutParticulars } from './particulars';
import { withoutPhrase } from './phrases';
import { withoutRemnants } from './remnants';
import { isTitleBefore } from './title-words';
import { BRACKET, CHEVRON, LATIN, SAYS, STOP } from './traits';

/**
 * The name in a line of a form, a case file or a list: without its label, and without what follows about the person. `Surname: KIM, Given names: JONG UN` is `KIM, JONG UN`.
 * The text itself where it has nothing of the kind.
 */
export function nameField(text: string, traits: number): string {
  const plain = withoutRemnants(text.includes('@') ? withoutAddress(text) : text);
  const line = withoutMark(plain);
  const noted = (traits & (BRACKET | CHEVRON)) === 0 ? line : withoutNotes(line).trim();
  const phrase = (traits & LATIN) !== 0 && (traits & (SAYS | STOP)) !== 0 ? withoutPhrase(noted) : noted;
  return withoutParticulars(behindLabels(phrase, (traits & SAYS) !== 0)) || text;
}

/** An electronic address, in brackets or not. */
const ADDRESS = /[<([]?([\w.+-]+)@[\w-]+(?:\.[\w-]+)+[>)\]]?/gu;
const NO_LETTERS = /[\d_.+-]+/gu;

/** A line without addresses; of an address alone what stands before the sign, without numbers (chenzhi88@example.com). */
function withoutAddress(line: string): string {
  const rest = line.replace(ADDRESS, ' ').trim();
  return rest === '' ? line.replace(ADDRESS, (_, person: string) => person.replace(NO_LETTERS, ' ')).trim() : rest;
}

/**
 * Where behind the last comma or dash an office, a body or a state stands that is no title behind a name otherwise (Kim Jong Un, Chairman; Xi Jinping, President of China; Chen Zhi - Prince
 * Group; 陈志，在逃), the place of the sign; -1 elsewhere.
 */
export function officeIn(line: string): number {
  const sign = Math.max(line.lastIndexOf(','), line.lastIndexOf(' - ') + 1);
  if (sign <= 0 || !WHOLE.test(line.slice(0, sign).trim())) return -1;
  const behind = line.slice(sign + 1).trim();
  const words = behind.replace(/ of .+$/u, '');
  return isTitleBefore(words) || isAffiliation(words) || isState(behind) ? sign : -1;
}

/** Two words, or two letters of a script that writes names without spaces. */
const WHOLE = /\S \S|^[\u4e00-\u9fff\uac00-\ud7a3]{2,}$/u;
