import { once } from '../text/once';
import { listedLabels } from './field-words';

/** Labels of numbers that no record of a person has beside a name, and so the table of fields has not. */
const OTHERS = String.raw`case|file|ref|account|tel|mobile|visa|card|(?:driver'?s? )?licen[cs]e|계좌|휴대폰|면허|사건|手机|手機|账号|帳號|驾照`;

/** A label, perhaps with its sign and a word for number, and a number. */
const PATTERN = once(() => new RegExp(String.raw`^(?:${listedLabels('other', 'alone')}|${OTHERS})(?: ?n(?:o|r|umber)|번호|号码?|號碼?)?[ .:：#]*[A-Z]{0,3}\d[\d -]{2,24}[A-Z]?$`, 'iu'));

/** Most texts are no such thing by their end. */
const AT_THE_END = /\d.?$/u;

/** Whether a text is the number of a paper, an account or a case with its label, and so nobody's name: the labels of two passports had 37 bits. */
export const isOnlyNumber = (text: string): boolean => AT_THE_END.test(text) && PATTERN().test(text);

/** A word that is a number, though a letter or two stand before it or one behind it: E12345678, S1234567D. */
const CODE = /^[A-Z]{1,2}\d{5,}[A-Z]?$/iu;

export const isCode = (word: string): boolean => CODE.test(word);
