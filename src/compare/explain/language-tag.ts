const HANGUL = /\p{Script=Hangul}/u;
const KHMER = /\p{Script=Khmer}/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

const ROOMS = new Set(['ko', 'zh', 'km']);

/**
 * The language tag (BCP 47) of some writing in a comparison that was made in `language`: Hanja in a Korean name are `ko`, so that they are
 * drawn in Korean shapes; *Jeong-eun* is `ko-Latn`. `und` where nothing tells.
 */
export function languageTag(text: string, language: string): string {
  if (HANGUL.test(text)) return 'ko';
  if (KHMER.test(text)) return 'km';
  if (HAN.test(text)) return language === 'ko' ? 'ko-Hani' : 'zh';
  return LATIN.test(text) && ROOMS.has(language) ? `${language}-Latn` : 'und';
}
