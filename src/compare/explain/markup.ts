import { oneLine } from '../../text/one-line';
import { languageTag } from './language-tag';

/** Text as it may stand in HTML, between tags or inside quotes, on one line. */
export const escapeHtml = (text: string): string => oneLine(text).replace(/[&<>"'`]/gu, (char) => `&#${char.charCodeAt(0)};`);

/** No cell is longer: what is cut off is a flood, not a name. */
const LONGEST = 120;

/**
 * Somebody's writing, made safe: escaped, isolated from the direction of what stands around it, and marked with its language, so that Han
 * is drawn and read as that language's. `language` is the language of the comparison.
 */
export function writing(text: string, language: string): string {
  const letters = [...oneLine(text.slice(0, LONGEST * 2 + 2))];
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
  return `<bdi lang="${languageTag(shown, language)}">${escapeHtml(shown)}</bdi>`;
}

/** An element with escaped attributes and content that is HTML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, ...content: string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => (value === '' ? '' : ` ${key}="${escapeHtml(String(value))}"`));
  return `<${name}${list.join('')}>${content.join('')}</${name}>`;
}
