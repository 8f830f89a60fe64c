import { withProperty } from '../text/property';
import { CHEVRON, COMMA, STOP } from './traits';

/** The words of a name, and how many of them stand before the comma of `KIM, Jong Un` or the `<<` of a passport line. */
export interface Words {
  readonly words: string[];
  readonly divided: number;
}

/** Cuts at spaces, commas and underscores. `traits` may say more of the text than is so, never less. */
export function wordsIn(text: string, traits: number): Words {
  const line = (traits & CHEVRON) !== 0 ? text.replace('<<', ',').replaceAll('<', ' ') : text;
  const comma = (traits & (COMMA | CHEVRON)) !== 0 ? line.indexOf(',') : -1;
  const stops = (traits & STOP) !== 0;
  const words: string[] = [];
  let divided = 0;
  let from = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && !isSeparator(line.charCodeAt(i))) continue;
    if (i > from) {
      const word = line.slice(from, i);
      if (stops && word.includes('.')) words.push(...splitStops(word));
      else words.push(word);
    }
    if (i === comma) divided = words.length;
    from = i + 1;
  }
  return { words, divided };
}

/** Space, comma, underscore, ideographic comma, and the signs from ។ to ៚. */
const isSeparator = (code: number): boolean => code === 0x20 || code === 0x2c || code === 0x5f || code === 0x3001 || (code >= 0x17d4 && code <= 0x17da);

/** A full stop ends abbreviations and parts initials (Ph.D., J.E.), so it stays; a word may follow one without a space (Dr.Kim, J.E.Kim). */
const splitStops = (word: string): string[] => (word.endsWith('.') ? [word] : word.split(AFTER_STOP()));
const AFTER_STOP = withProperty(String.raw`(?<=\.)(?=\p{L}{2})`, 'u');
