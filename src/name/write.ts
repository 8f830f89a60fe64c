import { cutAt, MAX_ALIASES, MAX_ALIAS_LETTERS, MAX_LETTERS, MAX_PARTS, type Warning } from '../text/bounds';
import { cleanText } from '../text/clean';
import { namesIn } from './aliases';
import { partOf } from './part';
import { stripTitles } from './titles';
import { CHEVRON, traitsOf } from './traits';
import { wordsIn } from './words';
import type { Part, WrittenName } from './written';

/**
 * Cuts a raw string into the words of a name and what stands beside it: titles, aliases in brackets, the surname where
 * the writer marked it. Never throws for a string, whatever it holds. An ordinary name takes one or two microseconds.
 */
export function writeName(raw: string): WrittenName {
  const warnings = new Set<Warning>();
  const text = cleanText(raw, warnings);
  const traits = traitsOf(text);
  const names = namesIn(text, traits);
  const aliases: WrittenName[] = [];
  let room = MAX_ALIAS_LETTERS;
  for (let i = 1; i < names.length; i++) {
    const other = names[i] ?? '';
    const { parts, titles, marked } = writeOne(other, traits, warnings);
    if (parts.length === 0) continue;
    room -= parts.reduce((sum, { letters }) => sum + letters.length, 0);
    if (aliases.length === MAX_ALIASES || room < 0) {
      warnings.add('too-many-aliases');
      break;
    }
    aliases.push({ raw: other, text: other, parts, titles, marked, aliases: [], warnings: [] });
  }
  const { parts, titles, marked } = writeOne(names[0] ?? '', traits, warnings);
  return { raw, text, parts, titles, marked, aliases, warnings: warnings.size === 0 ? [] : [...warnings] };
}

/** One name or alias; `traits` are those of the text that it stands in. */
function writeOne(text: string, traits: number, warnings: Set<Warning>): Pick<WrittenName, 'parts' | 'titles' | 'marked'> {
  const { words, divided } = wordsIn(text, traits);
  const { kept, titles, before } = stripTitles(words);
  const parts: Part[] = [];
  let marked = 0;
  let room = MAX_LETTERS;
  for (let i = 0; i < kept.length; i++) {
    const word = kept[i] ?? '';
    if (word.length > room) warnings.add('too-long');
    const part = partOf(word.length > room ? cutAt(word, room) : word);
    if (part === undefined) continue;
    room -= part.letters.length;
    if (parts.length === MAX_PARTS) {
      warnings.add('too-many-parts');
      break;
    }
    parts.push(part);
    if (i + before < divided) marked = parts.length;
  }
  return { parts, titles, marked: surnameOf(parts, marked, (traits & CHEVRON) !== 0 && text.includes('<<')) };
}

/**
 * Where the writer marked the surname. Before a comma may stand the whole name (`CHAN Tai Man, Peter`): capitals there say
 * more than the comma, and three words are no surname. A passport line is always right (ICAO Doc 9303).
 */
function surnameOf(parts: readonly Part[], divided: number, passport: boolean): WrittenName['marked'] {
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
