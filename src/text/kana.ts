import type { Folded } from './latin';

/** Letters of katakana, as Hepburn writes them; フ is hu, for what it stands for in Korean and Khmer names is h. */
const LETTERS = `アa イi ウu エe オo カka ガga キki ギgi クku グgu ケke ゲge コko ゴgo サsa ザza シshi ジji スsu ズzu セse ゼze ソso ゾzo タta ダda チchi ヂji ツtsu ヅzu テte デde トto ドdo
ナna ニni ヌnu ネne ノno ハha バba パpa ヒhi ビbi ピpi フhu ブbu プpu ヘhe ベbe ペpe ホho ボbo ポpo マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn ヴvu ヵka ヶke`;
const KANA: ReadonlyMap<string, string> = new Map(LETTERS.split(/\s/u).map((one) => [one.charAt(0), one.slice(1)]));
/** Small kana give the one before them another vowel: ジョ is jo, フェ hwe, ティ ti. */
const SMALL: ReadonlyMap<string, string> = new Map([['ァ', 'a'], ['ィ', 'i'], ['ゥ', 'u'], ['ェ', 'e'], ['ォ', 'o'], ['ャ', 'ya'], ['ュ', 'yu'], ['ョ', 'yo'], ['ヮ', 'wa']]);

/** Hiragana stand as far under katakana. */
const UNDER = 0x60;
const HIRAGANA = /[\u3041-\u3096]/u;
const ANY = /[\u3041-\u3096\u30a1-\u30fa]/u;
const PIECE = /([ア-ヶ])([ァィゥェォャュョヮ]?)/gu;
/** What ends a syllable of another language is written with a vowel that is not heard, wherever no other kana begins it, lengthens it or closes it. */
const CLOSING: ReadonlyMap<string, string> = new Map([['ク', 'k'], ['プ', 'p'], ['ム', 'm'], ['ル', 'l']]);
const GOES_ON = /[ンーァィゥェォャュョヮ]/u;

/** Whether a text has letters that {@link foldKana} reads. */
export const isKana = (text: string): boolean => ANY.test(text);

/**
 * A word in kana as a–z, as Japanese write names of others: length and doubling are not told, and vowels that only carry the end of a syllable fall.
 *
 * `foldKana('キムジョンウン').letters // => 'kimjonun'`
 */
export function foldKana(text: string): Folded {
  const plain = Array.from(text, (char) => (HIRAGANA.test(char) ? String.fromCharCode(char.charCodeAt(0) + UNDER) : char)).join('');
  let letters = '';
  const at: number[] = [];
  for (const { 0: whole, 1: kana = '', 2: small = '', index } of plain.matchAll(PIECE)) {
    const piece = lettersOf(plain, index, kana, small, whole.length);
    for (let i = 0; i < piece.length; i++) at.push(index);
    letters += piece;
  }
  return { letters, at };
}

function lettersOf(text: string, index: number, kana: string, small: string, length: number): string {
  const whole = KANA.get(kana) ?? '';
  const vowel = SMALL.get(small);
  if (vowel !== undefined) return joined(whole.slice(0, -1), whole.slice(-1), vowel);
  const next = text.charAt(index + length);
  if (index === 0 || GOES_ON.test(next)) return whole;
  // ト closes a word, or a syllable that ッ makes short: マネット.
  if (kana === 'ト') return next === '' || text.charAt(index - 1) === 'ッ' ? 't' : whole;
  return CLOSING.get(kana) ?? whole;
}

/** Consonants with a vowel that stands in place of theirs. sh, ch, j hold the y already; k, g, h keep the u before another vowel as w. */
function joined(consonants: string, own: string, vowel: string): string {
  if (consonants === '') return (own === 'u' ? 'w' : own === 'i' ? 'y' : own) + vowel;
  if (/^(?:sh|ch|j)$/u.test(consonants)) return consonants + vowel.replace('y', '');
  if (vowel.length > 1) return consonants + vowel;
  if (own === 'u' && /^[kgh]$/u.test(consonants)) return `${consonants}w${vowel.replace('w', '')}`;
  return consonants + (own === 'i' && vowel === 'e' ? 'ye' : vowel);
}
