import { writeName } from '../name/write';
import { languages } from './languages';
import { lettersOf } from './written-letters';

/** Every system that {@link romanize} knows, by language. */
export const romanizationSystems = (): string[] => languages.flatMap(({ systems }) => [...systems]);

/**
 * A name in one romanization system. What is not in the system's own script comes back as it is written. A `RangeError`
 * for a system that nobody knows, a `TypeError` for a name that is no string.
 *
 * `romanize('김정은', 'revised') // => 'Gim Jeongeun'`
 */
export function romanize(name: string, system: string): string {
  if (typeof name !== 'string') throw new TypeError(`romanize: expected a string, got ${name === null ? 'null' : typeof name}`);
  const language = languages.find(({ systems }) => systems.includes(system));
  if (language === undefined) throw new RangeError(`romanize: expected a system of ${romanizationSystems().join(', ')}, got ${String(system)}`);
  const written = writeName(name);
  const own = written.parts.length > 0 && written.parts.every(({ script }) => script === language.scripts[0]);
  return own ? language.romanize(lettersOf(written, language.clean), system) : written.text;
}
