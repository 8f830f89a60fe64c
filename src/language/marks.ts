import type { Part } from '../name/written';

/*
 * Marks on Latin letters that romanizations tell sounds apart by. Most writers leave them out, so that letters are compared without them; but who writes some means those
 * that he leaves out, too.
 */

/** Kinds of marks, each a bit: ŏ and ŭ, also o' and u'; breath behind a consonant (ch'); ü; tones as accents (pinyin) and as digits (pinyin, Jyutping). */
export const BREVE = 1;
export const BREATH = 2;
export const UMLAUT = 4;
export const ACCENT = 8;
export const DIGIT = 16;
export const EVERY_KIND: number = BREVE | BREATH | UMLAUT | ACCENT | DIGIT;
/** The tone of a letter, 1 to 6, stands above the kinds. */
const TONE_AT = 5;

/** The marks of a name's Latin letters. */
export interface Marks {
  /** Per letter what stands at it. */
  readonly at: Uint8Array;
  /** The kinds that the writer has somewhere in the name. */
  readonly inUse: number;
}

const MARKED = /['1-6\u0080-\uffff]/u;

/** The marks of the parts of a name, laid end to end; undefined where there are none, as in most names. */
export function marksOf(parts: readonly Part[]): Marks | undefined {
  if (!parts.some(({ text, script }) => script === 'latin' && MARKED.test(text))) return undefined;
  const all: number[] = [];
  let inUse = 0;
  let toned = true;
  for (const part of parts) {
    const marks = part.script === 'latin' ? marksIn(part) : Array.from(part.letters, () => 0);
    toned &&= marks.some((mark) => mark >>> TONE_AT > 0);
    for (const mark of marks) inUse |= mark;
    all.push(...marks);
  }
  // An accent on one word of several is no tone: José Li.
  const kinds = inUse & (BREVE | BREATH | UMLAUT | (toned ? ACCENT | DIGIT : 0));
  return kinds === 0 ? undefined : { at: Uint8Array.from(all), inUse: kinds };
}

const VOWEL = /[aeiou]/u;

function marksIn({ text, letters, at }: Part): number[] {
  const marks = Array.from(letters, (letter, i) => markAt(text.charAt(at[i] ?? 0), letter));
  for (let i = 0; i < letters.length; i++) {
    const behind = text.charAt((at[i] ?? 0) + 1);
    // Tones as digits: Li3 Bai2.
    if (behind >= '1' && behind <= '6') marks[i] = DIGIT | (Number(behind) << TONE_AT);
    if (behind !== "'") continue;
    const [before, letter, next] = [letters.charAt(i - 1), letters.charAt(i), letters.charAt(i + 1)];
    // Where no breve is to be had: Cho'ng for Chŏng, in lists of the United Nations now and then before the vowel (Ky'ong).
    if ((letter === 'o' || letter === 'u') && !VOWEL.test(next)) marks[i] = (marks[i] ?? 0) | BREVE;
    else if ((letter === 'y' || letter === 'w') && next === 'o') marks[i + 1] = (marks[i + 1] ?? 0) | BREVE;
    else if (isBreathed(before, letter) && /[aeiouwy]/u.test(next)) marks[i] = (marks[i] ?? 0) | BREATH;
  }
  return marks;
}

/** Whether a consonant may have breath behind it: k', p', t', ch', ts', tz'. */
const isBreathed = (before: string, letter: string): boolean => 'kpt'.includes(letter) || (letter === 'h' && before === 'c') || ('sz'.includes(letter) && before === 't');

/** Combining marks that say a tone of pinyin (GB/T 16159); a breve is often typed for the third. */
const TONES: ReadonlyMap<string, number> = new Map([['\u0304', 1], ['\u0301', 2], ['\u030c', 3], ['\u0306', 3], ['\u0300', 4]]);

/** The marks of a vowel: what stands on a consonant (Čong) is another letter, not another sound of it. */
function markAt(char: string, letter: string): number {
  if (char.charCodeAt(0) < 0x80 || !VOWEL.test(letter)) return 0;
  let mark = 0;
  for (const sign of char.normalize('NFD').slice(1)) {
    const tone = TONES.get(sign);
    if (tone !== undefined) mark |= ACCENT | (tone << TONE_AT);
    if (tone === 3 && (letter === 'o' || letter === 'u')) mark |= BREVE;
    if (sign === '\u0308' && letter === 'u') mark |= UMLAUT;
  }
  return mark;
}

/**
 * A number from 1 to `most` for marks that tell names of the same letters apart: the tones in turn, accents or digits, else where breves stand; 0 for others, which
 * are left out too often.
 */
export function hashOfMarks({ at, inUse }: Marks, most: number): number {
  const toned = (inUse & (ACCENT | DIGIT)) !== 0;
  if (!toned && (inUse & BREVE) === 0) return 0;
  let hash = 0x811c9dc5;
  at.forEach((mark, i) => {
    const told = toned ? mark >>> TONE_AT : (mark & BREVE) * (i + 1);
    if (told !== 0) hash = Math.imul(hash ^ told, 0x01000193);
  });
  return 1 + ((hash >>> 8) % most);
}

/** What begins the marks in the spelling of a form, behind its system if it has one: the letters end at the first @ in any case. */
export const WITH_MARKS = '@^';

/** Cuts a form into its letters and system, and what its marks say: see {@link saidByMarks}. */
export function withoutMarks(form: string): readonly [form: string, marks: string] {
  const at = form.indexOf(WITH_MARKS);
  return at < 0 ? [form, ''] : [form.slice(0, at), form.slice(at + WITH_MARKS.length)];
}

/** The signs by which forms tell of marks: of each kind that the writer has, whether it stands in the syllable or not; before a tone how it is written. */
export const SAID = { breve: 'b', noBreve: 'o', breath: 'h', noBreath: 'n', perhapsNoBreath: 'm', umlaut: 'w', noUmlaut: 'u', accent: 't', digit: 'd' } as const;

const MAY_BREATHE = /^(?:ch|k|p|t)/u;

/** What the marks of letters [from, to) say by the `kinds` that their system writes; '' where nothing. */
export function saidByMarks({ at, inUse }: Marks, letters: string, from: number, to: number, kinds: number): string {
  const asked = inUse & kinds;
  if (asked === 0) return '';
  const syllable = letters.slice(from, to);
  let here = 0;
  let tone = 0;
  for (let i = from; i < to; i++) {
    here |= at[i] ?? 0;
    tone = Math.max(tone, (at[i] ?? 0) >>> TONE_AT);
  }
  let said = '';
  if ((asked & BREVE) !== 0 && /[ou]/u.test(syllable) && !/e[ou]/u.test(syllable)) said += (here & BREVE) !== 0 ? SAID.breve : SAID.noBreve;
  if ((asked & BREATH) !== 0 && MAY_BREATHE.test(syllable)) said += (here & BREATH) !== 0 ? SAID.breath : SAID.noBreath;
  // Who takes the trouble of a breve has the easier mark, too, where it belongs.
  else if ((asked & BREVE) !== 0 && (kinds & BREATH) !== 0 && MAY_BREATHE.test(syllable)) said += SAID.perhapsNoBreath;
  if ((asked & UMLAUT) !== 0 && syllable.includes('u')) said += (here & UMLAUT) !== 0 ? SAID.umlaut : SAID.noUmlaut;
  if ((asked & here & (ACCENT | DIGIT)) !== 0) said += ((here & DIGIT) !== 0 ? SAID.digit : SAID.accent) + tone;
  return said;
}

/** P(a mark is written where the sound has it), by writers who have that kind in the name; and where the sound does not. */
const SET = 0.85;
const STRAY = 0.005;

/** P(a syllable has a mark or none), whose sound has it or not. */
export const fitOfMark = (sounds: boolean, written: boolean): number => (sounds ? (written ? SET : 1 - SET) : written ? STRAY : 1 - STRAY);
