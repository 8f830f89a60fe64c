import type { Identity, ListedName } from '../identity/identity';
import { withProperty } from '../text/property';
import { documentsIn, namesIn, separated, texts } from './cell';
import type { Columns } from './columns';
import { field, oneOrMore } from './field';
import { asObject, NO_NAME, type Row, type Unread } from './row';

/** A row of a list without a format of its own, read as somebody; the row itself is the data. */
export function rowIdentity(row: Row, columns: Columns): Identity<Record<string, unknown>> | Unread {
  const all = (places: readonly number[]): string[] => places.flatMap((place) => texts(row.values[place]));
  const aliases = columns.aliases.flatMap((place) => namesIn(row.values[place])).flatMap((name): (string | ListedName)[] => (typeof name === 'string' ? separated(name) : [name]));

  const names = eachOnce([...ownNames(row, columns), ...aliases]);
  if (names.length === 0) return { line: row.line, reason: NO_NAME };

  return {
    // The line number is what a reader of the file can find again.
    id: all(columns.id)[0] ?? `#${row.line}`,
    names,
    ...field('birthDate', oneOrMore(all(columns.birthDate))),
    ...field('sex', all(columns.sex)[0]),
    ...field('nationalities', all(columns.nationality).flatMap(separated)),
    ...field('documents', columns.document.flatMap((place) => documentsIn(row.values[place]))),
    ...field('birthPlace', oneOrMore(all(columns.birthPlace))),
    data: asObject(row),
  };
}

/** Of a name that a list has both as a strong and as a weak one the strong one. */
function eachOnce(names: readonly (string | ListedName)[]): (string | ListedName)[] {
  const strong = new Set(names.filter((name) => typeof name === 'string'));
  const marked = new Map(names.flatMap((name) => (typeof name === 'string' || strong.has(name.text) ? [] : [[name.text, name] as const])));
  const told = new Set<string>();
  return names.flatMap((name) => {
    const text = typeof name === 'string' ? name : name.text;
    if (told.has(text)) return [];
    told.add(text);
    return marked.get(text) ?? text;
  });
}

/** The names in the columns of names, surnames and given names. */
function ownNames({ values }: Row, { name, surname, given, middle }: Columns): (string | ListedName)[] {
  const cell = (place: number | undefined): string[] => (place === undefined ? [] : texts(values[place]));
  const whole = name.flatMap((place) => namesIn(values[place]));
  const isPaired = surname.length > 1 && surname.length === given.length;
  const [family] = cell(surname[0]);
  const rest = [...(isPaired ? cell(given[0]) : given.flatMap(cell)), ...middle.flatMap(cell)].join(' ');
  const others = isPaired ? surname.slice(1).map((place, i) => joined(cell(place)[0], cell(given[i + 1]).join(' '))) : [];
  return [...listed(whole, family, rest), ...others].filter((one) => one !== '');
}

/** The comma says which part is the surname: without it the name would have to be taken apart by guessing. */
const joined = (family: string | undefined, given: string): string => [family ?? '', given].filter(Boolean).join(', ');

/**
 * Whether a name has its surname in it: as a word, or, where names are written without spaces, in front of something more (in Hangul two syllables: 이 and 이슬 are two parts of a
 * name). Letters in the middle of a given name are none: LI and XIAOLI.
 */
function holdsSurname(name: string, family: string): boolean {
  if (GIVEN.test(name) && name !== family) return false;
  if (` ${name.replaceAll(APART(), ' ')} `.includes(` ${family.replaceAll(APART(), ' ')} `)) return true;
  const more = name.length - family.length;
  return UNSPACED.test(family) && more >= (HANGUL.test(family) ? 2 : 1) && name.startsWith(family);
}

/** Two halves and a hyphen, and nothing else: Lee-Anne is a given name, Kim-Jong Un a whole one. */
const GIVEN = /^[a-z]+-[a-z]+$/iu;
const APART = withProperty(String.raw`[^\p{L}\p{M}\p{N}]+`, 'gu');
const UNSPACED = /^[\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3]/u;
const HANGUL = /^[\uac00-\ud7a3]/u;

function listed(whole: readonly (string | ListedName)[], family: string | undefined, given: string): readonly (string | ListedName)[] {
  const [first] = whole;
  if (first === undefined) return [joined(family, given)];
  const text = typeof first === 'string' ? first : first.text;
  if (family === undefined || holdsSurname(text.toLowerCase(), family.toLowerCase())) return whole;
  // `surname, name` is how some forms ask for the surname and the given name; 김정은 beside KIM and Jong Un is another spelling.
  return given === '' ? [`${family}, ${text}`, ...whole.slice(1)] : [...whole, joined(family, given)];
}
