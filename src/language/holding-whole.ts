import { partOf } from '../name/part';
import type { Part, WrittenName } from '../name/written';
import { DOTS } from '../text/clean';
import type { Script } from '../text/script';
import { CODAS, rimeOf } from '../text/jamo';
import type { LanguageCode, Reading } from './reading';

/** What a name says of itself: its readings, likeliest first, and −log2 P(name). */
export interface Weight {
  readonly readings: readonly Reading[];
  readonly information: number;
}

/** No name of two or three syllables is so rare: a text that is may hold one beside other words. */
const RARE = 38;
/** A whole name by itself: of Korean and Chinese names one in thirty is rarer. Of one syllable behind the surname, where any two syllables may be a name: one in four. */
const REGULAR = 26;
const REGULAR_SHORT = 17;
/** Characters say more than syllables; apart from other words the name is certain all the same. */
const REGULAR_APART = 30;
/** Surnames of two syllables are rarer than others by this much. */
const REGULAR_DOUBLE = REGULAR + 8;
/** Hangul of four syllables that is so rare may be a name with a particle. */
const RARE_OF_FOUR = 27;
/** Four characters that are so rare have a letter too much, where the first three are a name: most of four are a surname of two, or a married woman's two surnames. */
const RARE_OF_FOUR_CHARACTERS = 33;
const REGULAR_OF_FOUR = 24;

/** Signs of parts of one foreign name: 安德鲁·约翰逊. */
const DOTTED = new RegExp(`[${DOTS}]`, 'u');
/** What roles and places end in before a name, and hardly any surname, in Chinese: 被执行人, 村民, 毒枭的. */
const ROLE = /[人员員者长長犯嫌手商民家友生枭梟头頭徒的之]/u;
const PARTICLE = /[은는이가을를의도과와]$/u;

const LANGUAGE: Partial<Record<Script, LanguageCode>> = { hangul: 'ko', han: 'zh' };

/**
 * What a text says that no room reads as one name, and which holds a whole one beside words that are in no table: 채무자 홍길동, 김수환 스테파노, 被执行人陈志祥. The other words are set
 * aside where they are surely none of the name; where it is uncertain the name is an alias. Undefined for what is one name or none. `weigh` reads one word by itself.
 */
export function holdingWhole(name: WrittenName, script: Script, information: number, weigh: (part: Part) => Weight): WrittenName | undefined {
  const language = LANGUAGE[script];
  const [first] = name.parts;
  if (language === undefined || first === undefined || information < RARE_OF_FOUR) return undefined;
  const isWhole = (text: string, slots: number, most: number): boolean => {
    const part = partOf(text);
    if (part === undefined || part.script !== script) return false;
    const found = weigh(part);
    const [best] = found.readings;
    return best !== undefined && (best.language === language || (script === 'han' && best.language === 'ko')) && best.surname === 1 && best.slots.length === slots && found.information < most;
  };
  if (name.parts.length === 1) return glued(name, first, script, information, isWhole);
  if (information < RARE || (script === 'han' ? DOTTED.test(name.raw) : isOpen(name.parts))) return undefined;
  const whole = name.parts.filter(({ letters }) => letters.length >= 3 && letters.length <= 4 && isWhole(letters, 3, letters.length === 4 ? REGULAR_DOUBLE : script === 'han' ? REGULAR_APART : REGULAR));
  if (whole.length === 0) return withAliases(name, name.parts.filter(({ letters }) => letters.length === 2 && isWhole(letters, 2, REGULAR_SHORT)));
  const [one, ...others] = [...new Map(whole.map((part) => [part.letters, part])).values()];
  if (one === undefined) return undefined;
  const titles = name.parts.filter((part) => !whole.includes(part)).map(({ text }) => text);
  const apart = { ...name, parts: [one], marked: undefined, titles: [...name.titles, ...titles] };
  return withAliases(apart, others) ?? apart;
}

/** Without a syllable that a consonant ends Hangul is as likely Japanese, whose surnames of three syllables begin as Korean ones do: 이시바 시게루. */
const isOpen = (parts: readonly Part[]): boolean => parts.every(({ letters }) => Array.from(letters).every((letter) => rimeOf(letter.charCodeAt(0)) % CODAS.length === 0));

/** The same of one word: 홍길동경감, 김민수는; 被执行人陈志祥, 陈志祥警官. */
function glued(
  name: WrittenName, { letters }: Part, script: Script, information: number, isWhole: (text: string, slots: number, most: number) => boolean,
): WrittenName | undefined {
  const start = letters.slice(0, 3);
  if (script === 'hangul') {
    const mayEnd = letters.length === 4 ? PARTICLE.test(letters) : letters.length > 4 && information > RARE;
    if (!mayEnd) return undefined;
    // Transfers have a bank or what was paid for in front: 신한박지훈, 월세박지훈.
    const names = [start, ...(letters.length > 4 ? [letters.slice(-3)] : [])];
    return withAliases(name, names.filter((one) => isWhole(one, 3, REGULAR)));
  }
  // A letter more: 陈志祥案, 陳志祥哥.
  if (letters.length === 4 && information > RARE_OF_FOUR_CHARACTERS) return isWhole(start, 3, REGULAR_OF_FOUR) ? withAliases(name, [start]) : undefined;
  if (letters.length < 5 || information < RARE || letters.length > LONGEST) return undefined;
  // Four letters are a surname of two and a name of two.
  for (const length of [4, 3, 2]) {
    const rest = letters.slice(-length);
    if (!ROLE.test(letters.charAt(letters.length - length - 1)) || !isWhole(rest, Math.min(3, length), length === 4 ? REGULAR_DOUBLE : REGULAR)) continue;
    const part = partOf(rest);
    return part === undefined ? undefined : { ...name, parts: [part], marked: undefined, titles: [...name.titles, letters.slice(0, -length)] };
  }
  const ends = [[letters.slice(-3), 3, REGULAR], [letters.slice(-2), 2, REGULAR_SHORT], [start, 3, REGULAR], [start.slice(0, 2), 2, REGULAR_SHORT]] as const;
  return withAliases(name, ends.filter(([text, slots, most]) => isWhole(text, slots, most)).map(([text]) => text));
}

/** What is longer is no name with a role. */
const LONGEST = 20;

function withAliases(name: WrittenName, others: readonly (string | Part)[]): WrittenName | undefined {
  const known = new Set([name, ...name.aliases].map(({ parts }) => parts.map(({ letters }) => letters).join(' ')));
  const aliases = others.flatMap((other): WrittenName[] => {
    const part = typeof other === 'string' ? partOf(other) : other;
    if (part === undefined || known.has(part.letters)) return [];
    return [{ raw: part.text, text: part.text, parts: [part], marked: undefined, titles: [], aliases: [], warnings: [] }];
  });
  return aliases.length === 0 ? undefined : { ...name, aliases: [...name.aliases, ...aliases] };
}
