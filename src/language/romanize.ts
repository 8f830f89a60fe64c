import { writeName } from '../name/write';
import { optionsOf, wrongType } from '../text/argument';
import { languages } from './languages';
import { lettersOf } from './written-letters';

/** Every system that {@link romanize} knows, by language. */
export const romanizationSystems = (): string[] => languages.flatMap(({ systems }) => [...systems]);

/** Options of {@link romanize}. */
export interface RomanizeOptions {
  /**
   * Whether a hyphen parts the syllables of a given name where the standard leaves that to the writer: in `revised`,
   * `mccune-reischauer` and `yale`; false by default. The other systems keep their own rule: `wade-giles`, `tongyong` and
   * `hong-kong` always have one, `north-korean` and the rest never.
   */
  readonly hyphen?: boolean | undefined;
}

/**
 * A name in one romanization system. What is not in the system's own script comes back as it is written. A `RangeError`
 * for a system that nobody knows, a `TypeError` for a name that is no string or a hyphen that is no boolean.
 *
 * `romanize('김정은', 'revised') // => 'Gim Jeongeun'`
 *
 * `romanize('김정은', 'revised', { hyphen: true }) // => 'Gim Jeong-eun'`
 */
export function romanize(name: string, system: string, options: RomanizeOptions = {}): string {
  if (typeof name !== 'string') wrongType('romanize', 'a string', name);
  const { hyphen = false } = optionsOf(options, 'romanize');
  if (typeof hyphen !== 'boolean') wrongType('romanize', 'hyphen to be a boolean', hyphen);
  const language = languages.find(({ systems }) => systems.includes(system));
  if (language === undefined) throw new RangeError(`romanize: expected a system of ${romanizationSystems().join(', ')}, got ${String(system)}`);
  const written = writeName(name);
  const own = written.parts.length > 0 && written.parts.every(({ script }) => script === language.scripts[0]);
  return own ? language.romanize(lettersOf(written, language.clean), system, hyphen) : written.text;
}
