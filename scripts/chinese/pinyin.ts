/** Pinyin with marks ↔ syllable and tone digit: `lǜ` → `lv4`, a missing mark is the fifth tone. */
const MARKS: Readonly<Record<string, string>> = { '\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4' };

const REGULAR = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouv]{1,3}(?:ng?|r)?$/u;

/** Nothing for the interjections that no table of syllables holds (ḿ, ń, hng, ê). */
export const toneDigit = (marked: string): string | undefined => {
  let tone = '5', letters = '';
  for (const sign of marked.normalize('NFD').replace(/u\u0308/gu, 'v').replace(/u([\u0300-\u030c])\u0308/gu, 'v$1')) {
    const digit = MARKS[sign];
    if (digit === undefined) letters += sign;
    else tone = digit;
  }
  return REGULAR.test(letters) ? `${letters}${tone}` : undefined;
};

export const toneless = (reading: string): string => reading.replace(/\d$/u, '');
