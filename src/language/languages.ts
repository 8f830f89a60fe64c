import { chinese } from './chinese/index';
import { khmer } from './khmer/index';
import { korean } from './korean/index';
import type { Language, LanguageCode } from './reading';

/** Every language the library reads. The order decides nothing: the best reading wins. */
export const languages: readonly Language[] = [korean, chinese, khmer];

/** The room of a language. */
export function languageOf(code: LanguageCode): Language {
  const found = languages.find((language) => language.code === code);
  if (found === undefined) throw new RangeError(`languageOf: expected ko, zh or km, got ${code}`);
  return found;
}
