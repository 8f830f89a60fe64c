/**
 * Khmer titles are long, stacked, and typed as they sound: ឯកឧតម for ឯកឧត្តម, ឧកញ្ញា for ឧកញ៉ា, សំដេច for សម្តេច, រដ្ឋមន្រ្តី with its subscripts in the other order.
 * So titles and the words beside a name are compared without what typists leave out or exchange. Names are not: there it tells people apart.
 * `ends` is given the place behind each letter of the result in the word.
 */
export function folded(raw: string, ends?: number[]): string {
  const word = raw.includes(RO) ? raw.replace(RO_FIRST, '$1\u17d2\u179a') : raw;
  let text = '';
  for (let i = 0; i < word.length; i++) {
    const char = word.charAt(i);
    const under = char === COENG;
    const letter = under ? word.charAt(++i) : char;
    if (!under && UNHEARD.includes(char)) {
      if (ends !== undefined && ends.length > 0) ends[ends.length - 1] = i + 1;
      continue;
    }
    const stands = letterOf(letter, under || word.charAt(i - 1) === NIKAHIT);
    if (under && stands === text.charAt(text.length - 1)) {
      if (ends !== undefined) ends[ends.length - 1] = i + 1;
      continue;
    }
    // អុ sounds like ឧ and stands for it.
    const vowel = letter === A && !under ? AS_U.exec(word.slice(i + 1, i + 3))?.[0].length ?? 0 : 0;
    i += vowel;
    text += vowel > 0 ? U : stands;
    ends?.push(i + 1);
  }
  return text;
}

const COENG = '\u17d2';
const RO = '\u17d2\u179a\u17d2';
/** Cleaning puts subscript រ last. */
const RO_FIRST = /\u17d2\u179a(\u17d2[\u1780-\u17b3])/gu;
const NIKAHIT = '\u17c6';
const A = 'អ';
const U = 'ឧ';
const AS_U = /^[\u17c9\u17ca]?\u17bb/u;

/** The signs that change a register, those that silence a letter, and the full stops of abbreviations. */
const UNHEARD = '\u17c9\u17ca\u17cd\u17cf.';

function letterOf(letter: string, joined: boolean): string {
  if (letter === 'ដ') return joined ? 'ត' : letter;
  return SAME.get(letter) ?? letter;
}

/** Of one sound and nearly one shape; nikahit is the m that it stands for. */
const SAME: ReadonlyMap<string, string> = new Map([['ឩ', U], ['ឪ', U], ['ជ', 'ច'], [NIKAHIT, 'ម']]);

/** Whether a word begins with a letter or sign of Khmer; {@link isKhmerOrNumber}: or with a digit. */
export const isKhmer = (word: string): boolean => word.charCodeAt(0) >= 0x1780 && word.charCodeAt(0) < 0x17de;
export const isKhmerOrNumber = (word: string): boolean => word.charCodeAt(0) >= 0x1780 && word.charCodeAt(0) < 0x1800;
