import type { Part, WrittenName } from './written';

/**
 * Where the writer marked the surname. Before a comma may stand the whole name (`CHAN Tai Man, Peter`): capitals there say
 * more than the comma, and three words are no surname. A passport line is always right (ICAO Doc 9303).
 */
export function surnameOf(parts: readonly Part[], divided: number, passport: boolean): WrittenName['marked'] {
  const capital = capitalSurname(parts);
  if (divided === 0 || divided === parts.length) return capital;
  if (passport) return [0, divided];
  if (capital !== undefined && capital[1] <= divided) return capital;
  return divided > 2 ? undefined : [0, divided];
}

/** `KIM Jong Un`, `Jong Un KIM`, `Starry LEE Wai-king`: one run of capitals marks the surname when not everything is in capitals. */
function capitalSurname(parts: readonly Part[]): readonly [number, number] | undefined {
  let from = 0;
  while (from < parts.length && parts[from]?.capital === false) from++;
  let to = from;
  while (parts[to]?.capital === true) to++;
  if (to === from || to - from > 2 || to - from === parts.length) return undefined;
  for (let i = to; i < parts.length; i++) if (parts[i]?.capital === true) return undefined;
  return [from, to];
}
