/** Numbers that are kept for life and carry a check digit. */
export type Scheme = 'KR' | 'CN' | 'TW' | 'HK';

/** A scheme whose form a number has, and whether its check digit is right. */
export interface Checked {
  readonly scheme: Scheme;
  readonly right: boolean;
}

/**
 * The scheme that a personal number of Korea, China, Taiwan or Hong Kong follows by its form, and its check digit; undefined for other
 * numbers. The number is in capitals, without hyphens and brackets.
 */
export function checkedNumber(number: string): Checked | undefined {
  if (/^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-9]\d{6}$/u.test(number)) return { scheme: 'KR', right: koreanDigit(number) };
  if (/^\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u.test(number)) return { scheme: 'CN', right: chineseDigit(number) };
  if (/^[A-Z][1289A-D]\d{8}$/u.test(number)) return { scheme: 'TW', right: taiwaneseDigit(number) };
  if (/^[A-Z]{1,2}\d{6}[\dA]$/u.test(number)) return { scheme: 'HK', right: hongKongDigit(number) };
  return undefined;
}

const weightedSum = (number: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(number.charAt(i)), 0);

/**
 * 주민등록번호: (11 − sum mod 11) mod 10; of residents who are not citizens (외국인등록번호, seventh digit 5 to 8) two more. Numbers given since October 2020 are random and
 * seldom fit; then nothing is checked.
 */
const koreanDigit = (number: string): boolean =>
  ((/^\d{6}[5-8]/u.test(number) ? 13 : 11) - (weightedSum(number, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(number.charAt(12));

/** GB 11643-1999: ISO 7064 MOD 11-2. */
const chineseDigit = (number: string): boolean =>
  '10X98765432'.charAt(weightedSum(number, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === number.charAt(17);

/** A = 10, B = 11 … in the order of the household registers, with I = 34, O = 35, W = 32, X = 30, Y = 31, Z = 33. */
const TAIWAN = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

function taiwaneseDigit(number: string): boolean {
  const letter = 10 + TAIWAN.indexOf(number.charAt(0));
  // Residents who are not citizens had a second letter until 2021, which counts by its last digit.
  const second = /\d/u.test(number.charAt(1)) ? number.charAt(1) : String((10 + TAIWAN.indexOf(number.charAt(1))) % 10);
  const sum = Math.floor(letter / 10) + 9 * (letter % 10) + weightedSum(second + number.slice(2), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  return sum % 10 === 0;
}

/** HKID: letters count from A = 10, a missing first letter as 36; the whole is divisible by 11. */
function hongKongDigit(number: string): boolean {
  const text = number.length === 8 ? ` ${number}` : number;
  let sum = text.endsWith('A') ? 10 : Number(text.charAt(8));
  for (let i = 0; i < 8; i++) {
    const char = text.charAt(i);
    sum += (9 - i) * (char === ' ' ? 36 : /\d/u.test(char) ? Number(char) : char.charCodeAt(0) - 55);
  }
  return sum % 11 === 0;
}

/** ICAO Doc 9303-3, 4.9: digits count as themselves, letters from A = 10, fillers as 0; weights 7, 3, 1. */
export function passportDigit(field: string): number {
  let sum = 0;
  for (let i = 0; i < field.length; i++) {
    const char = field.charAt(i);
    const value = /\d/u.test(char) ? Number(char) : /[A-Z]/u.test(char) ? char.charCodeAt(0) - 55 : 0;
    sum += value * ([7, 3, 1][i % 3] ?? 0);
  }
  return sum % 10;
}
