/** What a column may hold for an identity. */
export const ROLES = [
  'id', 'name', 'surname', 'given', 'aliases', 'birthDate', 'nationality', 'document', 'sex', 'birthPlace',
] as const;

/** What a column may hold for an identity. */
export type Role = (typeof ROLES)[number];

/**
 * What lists call their columns, in the form that `fold` gives them, the surest first. 이름 and 名字 alone are a name, beside
 * a surname column the given name.
 */
const SYNONYMS: Readonly<Record<Role, string>> = {
  id: 'id entity_id uid ref reference record_id person_id 번호 编号 編號 លេខ',
  name: 'name full_name fullname primary_name whole_name names caption 성명 이름 姓名 名字 ឈ្មោះ ឈ្មោះពេញ គោត្តនាម_និងនាម',
  surname: 'surname last_name lastname family_name 성 姓 姓氏 គោត្តនាម នាមត្រកូល',
  given: 'given given_name given_names first_name firstname forename forenames 이름 名 名字 នាម នាមខ្លួន',
  aliases:
    'aliases alias aka a_k_a also_known_as other_name other_names weak_alias native_name original_name original_script_name ' +
    'hangul hanja han khmer latin english_name korean_name chinese_name khmer_name romanized_name ' +
    '별칭 별명 한글성명 한자성명 영문성명 한자 别名 別名 英文姓名 ឈ្មោះហៅក្រៅ',
  birthDate: 'birth_date birthdate date_of_birth dob birthday born 생년월일 出生日期 生日 ថ្ងៃខែឆ្នាំកំណើត',
  nationality: 'nationality nationalities citizenship country countries 국적 国籍 國籍 សញ្ជាតិ',
  document: 'document document_no document_number passport passport_no passport_number 여권번호 护照号 護照號碼 លេខលិខិតឆ្លងដែន',
  sex: 'sex gender 성별 性别 性別 ភេទ',
  birthPlace: 'birth_place birthplace place_of_birth pob born_in 출생지 出生地 ទីកន្លែងកំណើត',
};

/** `Full Name`, `FULL-NAME`, `fullName` → `full_name`. */
export const fold = (column: string): string =>
  column.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2').toLowerCase()
    .replace(/[\s\-_./]+/gu, '_').replace(/^_|_$/gu, '');

/** A file may keep its names in several columns, but a person has one id. */
const REPEATED: ReadonlySet<Role> = new Set<Role>(['name', 'aliases', 'document', 'nationality']);

/** Where a row keeps what an identity needs: places in `keys`, the surest first. */
export type Columns = Readonly<Record<Role, readonly number[]>>;

/** The columns that a caller named: they are taken instead of the usual names. */
export type Overrides = ReadonlyMap<Role, readonly string[]>;

/** The columns of a file with these keys, and the overrides that name a column which is not there. */
export function findColumns(keys: readonly string[], overrides: Overrides): { columns: Columns; missing: readonly string[] } {
  const folded = keys.map(fold);
  const found = new Map<Role, readonly number[]>();
  const missing: string[] = [];
  for (const [role, wanted] of overrides) {
    const places = wanted.map((column) => (keys.includes(column) ? keys.indexOf(column) : folded.indexOf(fold(column))));
    missing.push(...wanted.filter((_, i) => places[i] === -1));
    found.set(role, places.filter((place) => place !== -1));
  }

  const taken = new Set([...found.values()].flat());
  const detect = (role: Role): readonly number[] => {
    const own = found.get(role);
    if (own !== undefined) return own;
    const all = SYNONYMS[role].split(' ').flatMap((synonym) => folded.flatMap((key, i) => (key === fold(synonym) ? [i] : [])));
    const free = all.filter((place) => !taken.has(place));
    const places = REPEATED.has(role) ? free : free.slice(0, 1);
    for (const place of places) taken.add(place);
    return places;
  };

  const surname = detect('surname');
  const given = surname.length > 0 ? detect('given') : (found.get('given') ?? []);
  return {
    columns: {
      id: detect('id'), name: detect('name'), surname, given, aliases: detect('aliases'),
      birthDate: detect('birthDate'), nationality: detect('nationality'), document: detect('document'),
      sex: detect('sex'), birthPlace: detect('birthPlace'),
    },
    missing,
  };
}

export const namesSomebody = ({ name, surname, aliases }: Columns): boolean => name.length + surname.length + aliases.length > 0;

export const NAME_COLUMNS: string = SYNONYMS.name.split(' ').slice(0, 4).join(', ');
