import type { Io } from './io';

// Select Graphic Rendition, ECMA-48 §8.3.117.
const CODES = { plain: '', strong: '1', faint: '2', strength: '32' } as const;

export type Style = keyof typeof CODES;
export type Paint = (text: string, style: Style) => string;

/** Colours belong on a terminal only, and only where nobody asked for none (https://no-color.org: set and not empty). */
export function paintFor(io: Io): Paint {
  const coloured = io.stdout.isTTY === true && !io.env['NO_COLOR'];
  return (text, style) => (coloured && CODES[style] !== '' ? `\u{1b}[${CODES[style]}m${text}\u{1b}[0m` : text);
}
