import { withProperty } from '../text/property';
import { withoutAnnouncing } from './alias-words';
import { CLOSE, HAN, HANGUL, OPEN, QUOTES } from './traits';

/** Brackets of Chinese and French that are quotes as well. */
const QUOTING = '「『《〈«';

/** Letters before a bracket that may announce it: to look at all of them for every bracket would take the square of their number. */
const LOOKED_AT = 40;

/** What stands outside all brackets, then inside each that is open; one kind of quote ends what another began („Rocky“). Words that announce a bracket are dropped. */
export function splitBrackets(text: string): string[] {
  const found: string[] = [];
  const open: { text: string; quoted: boolean }[] = [{ text: '', quoted: false }];
  const close = (): void => {
    found.push(open.pop()?.text ?? '');
    const around = open.at(-1);
    if (around !== undefined) around.text += ' ';
  };
  for (const char of text) {
    const last = open.at(-1);
    const quote = QUOTES.includes(char);
    if ((CLOSE.includes(char) || (quote && last?.quoted === true)) && open.length > 1) close();
    else if (last !== undefined && (quote || OPEN.includes(char))) {
      const from = Math.max(0, last.text.length - LOOKED_AT);
      last.text = last.text.slice(0, from) + withoutAnnouncing(last.text.slice(from), quote || QUOTING.includes(char));
      open.push({ text: '', quoted: quote });
    } else if (last !== undefined) last.text += CLOSE.includes(char) ? ' ' : char;
  }
  while (open.length > 1) close();
  return [open[0]?.text ?? '', ...found];
}

/** A pair of single quotes, no apostrophes of Latin names (Ch'en, O'Brien). */
const PAIR = withProperty(String.raw`(?<!\p{sc=Latin})'([^']{1,30})'(?!\p{sc=Latin})`, 'gu');
/** Names as programs print a list of them: ['Kim Jong Un', 'Kim Jong Eun']. */
const PRINTED = /^\[?'[^']+'(?:, ?'[^']+')+\]?$/u;

/** Single quotes as double ones in Hangul and Han text ('박사' 조주빈); a list of quoted names with semicolons. */
export const withQuotes = (text: string, scripts: number): string =>
  PRINTED.test(text) ? text.replaceAll(/^\[?'|'\]?$/gu, '').replaceAll(/', ?'/gu, ' ; ') : (scripts & (HANGUL | HAN)) === 0 ? text : text.replace(PAIR(), '"$1"');
