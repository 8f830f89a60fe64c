import { scriptsOf } from '../../text/script';

const ROOMS = new Set(['ko', 'zh', 'km']);

/**
 * The language tag (BCP 47) of some writing in a comparison that was made in `language`: Hanja in a Korean name are `ko`, so that they are
 * drawn in Korean shapes; *Jeong-eun* is `ko-Latn`. `und` where nothing tells.
 */
export function languageTag(text: string, language: string): string {
  const scripts = scriptsOf(text);
  if (scripts.has('hangul')) return 'ko';
  if (scripts.has('khmer')) return 'km';
  if (scripts.has('han')) return language === 'ko' ? 'ko-Hani' : 'zh';
  return scripts.has('latin') && ROOMS.has(language) ? `${language}-Latn` : 'und';
}
