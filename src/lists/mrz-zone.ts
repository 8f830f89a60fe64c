import { wrongType } from '../text/argument';

/** The shapes of Doc 9303 parts 4 to 7, and the French card that is older than they. */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FRENCH-ID';

/** The lines of a zone, and where the name stands. */
export interface Zone {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly isVisa: boolean;
  /** The name field, and how many places it has. */
  readonly name: string;
  readonly places: number;
  /** Whether digits stood in the name. */
  readonly isMended: boolean;
}

const SHAPES = [
  { count: 3, length: 30, format: 'TD1', visa: undefined, nameLine: 2, nameStart: 0 },
  { count: 2, length: 36, format: 'TD2', visa: 'MRV-B', nameLine: 0, nameStart: 5 },
  { count: 2, length: 44, format: 'TD3', visa: 'MRV-A', nameLine: 0, nameStart: 5 },
] as const;

const EXPECTED = '2 lines of 44 places (passport, visa), 2 of 36 or 3 of 30 (card)';

export function zoneOf(input: string | readonly string[]): Zone {
  const lines = linesOf(input);
  const shape = SHAPES.find(({ count, length }) => lines.length === count && lines[0]?.length === length);
  if (shape === undefined) throw new RangeError(`fromMrz: expected ${EXPECTED}, got ${lines.length} of ${lines.map(({ length }) => length).join(', ')}`);
  lines.forEach((line, i) => {
    if (line.length !== shape.length) throw new RangeError(`fromMrz: line ${i + 1}: expected ${shape.length} places, as line 1 has, got ${line.length}`);
    const odd = line.search(/[^A-Z0-9<]/u);
    if (odd >= 0) throw new RangeError(`fromMrz: line ${i + 1}: expected A to Z, 0 to 9 and <, got ${JSON.stringify(line[odd])} at place ${odd + 1}`);
  });

  const first = lines[0] ?? '';
  if (shape.format === 'TD2' && first.startsWith('IDFRA')) return frenchZone(lines);
  const isVisa = shape.visa !== undefined && first.startsWith('V');
  const [line, start] = [lines[shape.nameLine] ?? '', shape.nameStart];
  const name = withoutDigits(line.slice(start));
  return {
    format: isVisa ? shape.visa : shape.format,
    lines: lines.map((text, i) => (i === shape.nameLine ? text.slice(0, start) + name : text)),
    isVisa,
    name,
    places: name.length,
    isMended: name !== line.slice(start),
  };
}

/** The surname has 25 places of the first line, the given names 14 of the second. */
function frenchZone(lines: readonly string[]): Zone {
  const [first = '', second = ''] = lines;
  const [surname, given] = [withoutDigits(first.slice(5, 30)), withoutDigits(second.slice(13, 27))];
  // A letter in the last place of either field may be the last that had room; the end of the whole is where it is looked for.
  const cut = /[A-Z]$/u.test(surname) || /[A-Z]$/u.test(given);
  const name = `${surname.replace(/<+$/u, '')}<<${given.replaceAll('<<', '<').replace(/<+$/u, '')}`;
  return { format: 'FRENCH-ID', lines, isVisa: false, name, places: cut ? name.length : name.length + 1, isMended: false };
}

/** Names have no digits (Doc 9303-3, section 4.6): where one is read, it is the letter that looks like it. */
const withoutDigits = (text: string): string => text.replace(/[012568]/gu, (digit) => LETTERS.get(digit) ?? digit);

const LETTERS: ReadonlyMap<string, string> = new Map([['0', 'O'], ['1', 'I'], ['2', 'Z'], ['5', 'S'], ['6', 'G'], ['8', 'B']]);

/** Readers hand over lines, or all in one; the eye sees spaces where fillers are wide. */
function linesOf(input: string | readonly string[]): readonly string[] {
  if (typeof input !== 'string' && !Array.isArray(input)) wrongType('fromMrz', 'a string or lines', input);
  const raw: readonly unknown[] = typeof input === 'string' ? [input] : (input as readonly unknown[]);
  const lines = raw.flatMap((line, i) => {
    if (typeof line !== 'string') wrongType(`fromMrz: line ${i + 1}`, 'a string', line);
    // Longer than any zone: not worth looking at, and its length is in the error.
    return line.length > LONGEST ? [line] : line.toUpperCase().split(/[\r\n]+/u).map((text) => text.replace(/\s+/gu, '')).filter((text) => text !== '');
  });
  const [whole = ''] = lines;
  const shape = lines.length === 1 ? SHAPES.find(({ count, length }) => whole.length === count * length) : undefined;
  return shape === undefined ? lines : Array.from({ length: shape.count }, (_, i) => whole.slice(i * shape.length, (i + 1) * shape.length));
}

const LONGEST = 1000;
