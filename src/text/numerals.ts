/** Khmer and Thai digits as ASCII ones. */
export const withPlainDigits = (text: string): string => text.replace(/[\u17e0-\u17e9\u0e50-\u0e59]/gu, (digit) => String(digit.charCodeAt(0) & 15));
