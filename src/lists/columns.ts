import { withoutInvisible } from '../text/invisible';
import { once } from '../text/once';
import { columnWords, IDLE, SYNONYMS } from './column-words';

/** What a column may hold for an identity. */
export const ROLES = [
  'id', 'name', 'surname', 'given', 'middle', 'aliases', 'birthDate', 'nationality', 'document', 'sex', 'birthPlace',
] as const;

/** What a column may hold for an identity. */
export type Role = (typeof ROLES)[number];

/** Without what Khmer keyboards and copied cells leave in a header. */
const visible = (column: string): string => withoutInvisible(column).normalize('NFKC');

/** `Full Name`, `FULL-NAME`, `fullName` → `full_name`. */
export const fold = (column: string): string =>
  visible(column).replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2').toLowerCase()
    .replace(/[\s\-_./]+/gu, '_').replace(/^_|_$/gu, '');

/** The name of a column in the forms that are looked for. */
interface Form {
  /** Letters and digits alone: D.O.B. and 여권 번호 are dob and 여권번호. */
  readonly whole: string;
  /** The same without what stands in brackets, and without a number at its end: DOB (dd/mm/yyyy), Name (Khmer), alias 2. */
  readonly word: string;
  readonly isHinted: boolean;
  /** The same in two languages: 성명/Name, or one in each line. */
  readonly halves: readonly string[];
}

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu;

function formOf(key: string): Form {
  const bare = (text: string): string => fold(text).replace(/[_:：*]/gu, '');
  const plain = visible(key);
  const outside = plain.replace(BRACKETS, ' ');
  return {
    whole: bare(plain), word: bare(outside).replace(/(?<=\D)\d{1,2}$/u, ''), isHinted: outside !== plain,
    halves: /[/\n]/u.test(outside) ? outside.split(/[/\n]/u).map(bare) : [],
  };
}

/** A file may keep its names in several columns, but a person has one id. */
const REPEATED: ReadonlySet<Role> = new Set<Role>(['surname', 'given', 'middle', 'name', 'aliases', 'document', 'nationality']);
/** Of these a file may have several of one word: dob 1, dob 2. Other words for the same are other ways to write one value. */
const NUMBERED: ReadonlySet<Role> = new Set<Role>(['birthDate', 'birthPlace']);

/** `name_kh`, `name in English`: the name in another script or language. */
const NAME_IN = /^(?:full)?name(?:in)?(?:eng?|english|latin|roman|kh|km|khmer|kor?|kr|korean|hangul|hanja|zh|cn|chinese|native|local|original)$/u;

/** Where a row keeps what an identity needs: places in `keys`, the surest first. Surnames and given names in several scripts are pairs in the order of the file. */
export type Columns = Readonly<Record<Role, readonly number[]>>;

/** The columns that a caller named: they are taken instead of the usual names. */
export type Overrides = ReadonlyMap<Role, readonly string[]>;

const nameWords = once(() => new Set(columnWords('name')));
const idle = once(() => new Set(IDLE.split(' ')));

/** The columns of a file with these keys, the overrides that name a column which is not there, and the keys that say nothing to the reader. */
export function findColumns(
  keys: readonly string[], overrides: Overrides,
): { columns: Columns; missing: readonly string[]; unused: readonly string[] } {
  const folded = keys.map(fold);
  const forms = keys.map(formOf);
  const found = new Map<Role, readonly number[]>();
  const missing: string[] = [];
  for (const [role, wanted] of overrides) {
    const places = wanted.map((column) => (keys.includes(column) ? keys.indexOf(column) : folded.indexOf(fold(column))));
    missing.push(...wanted.filter((_, i) => places[i] === -1));
    found.set(role, places.filter((place) => place !== -1));
  }

  const taken = new Set([...found.values()].flat());
  const take = (places: readonly number[]): readonly number[] => {
    for (const place of places) taken.add(place);
    return places;
  };
  /** Free columns that are called so, those first that are called just so. */
  const called = (role: Role): number[] => {
    const places = [...columnWords(role).flatMap((word) => placesOf(forms, word, 'whole')), ...(role === 'name' ? [] : columnWords(role).flatMap((word) => placesOf(forms, word, 'word'))), ...inTwoLanguages(forms, role)];
    return [...new Set(places)].filter((place) => !taken.has(place));
  };
  const detect = (role: Role): readonly number[] => {
    const own = found.get(role);
    if (own !== undefined) return own;
    const places = called(role);
    const [first] = places;
    if (REPEATED.has(role)) return take(places);
    return take(places.filter((place) => place === first || (NUMBERED.has(role) && forms[place]?.word === forms[first ?? 0]?.word)));
  };
  const aliases = (names: readonly number[]): readonly number[] => {
    const own = found.get('aliases');
    if (own !== undefined) return own;
    // Numbers alone count parts of a name in some lists: only beside a name are they others.
    const more = found.has('name') ? [] : forms.flatMap(({ whole, word, isHinted }, i) => (!taken.has(i) && ((nameWords().has(word) && (isHinted || names.length > 0)) || NAME_IN.test(whole)) ? [i] : []));
    return take([...new Set([...called('aliases'), ...more])]);
  };

  const { surname, given } = pairs(found.get('surname') ?? called('surname'), found.get('given') ?? called('given'), found);
  take([...surname, ...given]);
  const middle = surname.length > 0 || found.has('middle') ? detect('middle') : [];
  const id = detect('id');
  const name = detect('name');
  const columns = {
    id, name, surname, given, middle, aliases: aliases(name),
    birthDate: detect('birthDate'), nationality: detect('nationality'), document: detect('document'),
    sex: detect('sex'), birthPlace: detect('birthPlace'),
  };
  return { columns, missing, unused: keys.filter((key, i) => key !== '' && !taken.has(i) && !idle().has(forms[i]?.word ?? '')) };
}

/** Columns that two words for one role name. */
function inTwoLanguages(forms: readonly Form[], role: Role): number[] {
  const known = new Set(columnWords(role));
  return forms.flatMap(({ halves }, i) => (halves.length > 1 && halves.every((half) => known.has(half)) ? [i] : []));
}

const placesOf = (forms: readonly Form[], word: string, form: 'whole' | 'word'): number[] => forms.flatMap((one, i) => (one[form] === word ? [i] : []));

/** Surnames with their given names in the order of the file; without surnames a given name is a name. */
function pairs(surnames: readonly number[], givens: readonly number[], told: ReadonlyMap<Role, unknown>): { surname: readonly number[]; given: readonly number[] } {
  const inOrder = (places: readonly number[], most: number): number[] => places.slice(0, most).sort((a, b) => a - b);
  const free = givens.filter((place) => !surnames.includes(place));
  if (surnames.length === 0) return { surname: [], given: told.has('given') ? free : [] };
  const many = Math.max(1, Math.min(surnames.length, free.length));
  return { surname: told.has('surname') ? surnames : inOrder(surnames, many), given: told.has('given') ? free : inOrder(free, many) };
}

export const namesSomebody = ({ name, surname, aliases }: Columns): boolean => name.length + surname.length + aliases.length > 0;

export const NAME_COLUMNS: string = SYNONYMS.name.split(' ').slice(0, 4).join(', ');
