import { once } from '../text/once';
import type { Role } from './columns';

/**
 * What lists call their columns, in the form that `fold` gives them, the surest first. 이름 and 名字 alone are a name, beside
 * a surname column the given name, and so are 영문이름 and 英文名 beside 영문성 and 英文姓.
 */
export const SYNONYMS: Readonly<Record<Role, string>> = {
  id: 'id entity_id uid ref reference record_id person_id 번호 编号 編號 លេខ',
  name: 'name full_name fullname primary_name whole_name names caption 성명 이름 姓名 名字 ឈ្មោះ ឈ្មោះពេញ គោត្តនាម_និងនាម គោត្តនាម_នាម នាមត្រកូល_និងនាមខ្លួន',
  surname: 'surname last_name lastname family_name 성 姓 姓氏 គោត្តនាម នាមត្រកូល 영문성 한자성 한글성 英文姓 拼音姓',
  given: 'given given_name given_names first_name firstname forename forenames 이름 名 名字 នាម នាមខ្លួន 영문이름 한자이름 한글이름 英文名 拼音名',
  middle: 'middle middle_name middle_names second_name',
  aliases:
    'aliases alias aka akas a_k_a also_known_as other_name other_names weak_alias native_name original_name original_script_name ' +
    'hangul hanja han khmer latin english english_name korean_name chinese_name khmer_name latin_name local_name romanized_name pinyin ' +
    '별칭 별명 이명 한글성명 한자성명 영문성명 영문이름 한자이름 한글이름 영문명 한자명 한글명 영문 한자 한글 别名 別名 化名 又名 曾用名 拼音 ' +
    '英文姓名 英文名 英文名字 中文姓名 中文名 中文名字 韩文名 韓文名 ឈ្មោះហៅក្រៅ ឈ្មោះឡាតាំង អក្សរឡាតាំង ឈ្មោះជាអក្សរឡាតាំង ឈ្មោះជាភាសាអង់គ្លេស ឈ្មោះអង់គ្លេស ឈ្មោះខ្មែរ',
  birthDate: 'birth_date birthdate date_of_birth dob birthday born 생년월일 출생일 출생일자 생일 출생연월일 出生日期 出生年月日 出生年月 生年月日 生日 ថ្ងៃខែឆ្នាំកំណើត year_of_birth birth_year yob 출생연도 출생년도 生年',
  nationality: 'nationality nationalities citizenship citizenships country countries 국적 国籍 國籍 国籍地区 國籍地區 សញ្ជាតិ',
  document:
    'document documents document_no document_number passport passports passport_no passport_number identifiers id_no id_number id_card id_card_no ' +
    'id_card_number national_id national_id_no national_id_number identity_number identity_card identity_card_no 여권 여권번호 주민등록번호 주민번호 외국인등록번호 신분증번호 ' +
    '护照 护照号 护照号码 護照 護照號 護照號碼 身份证 身份证号 身份证号码 身份證 身份證號 身份證號碼 身分證字號 证件号 证件号码 證件號碼 ' +
    'លេខលិខិតឆ្លងដែន លិខិតឆ្លងដែន លេខអត្តសញ្ញាណប័ណ្ណ អត្តសញ្ញាណប័ណ្ណ 身份證明文件號碼 身份证明文件号码',
  sex: 'sex gender 성별 性别 性別 ភេទ',
  birthPlace: 'birth_place birthplace place_of_birth pob born_in 출생지 出生地 ទីកន្លែងកំណើត',
};

/** Columns that lists have beside what an identity needs: nobody misses them. */
export const IDLE: string =
  'reason reasons remark remarks note notes comment comments description source sources sourceurl url list listname program programs programids schema dataset datasets ' +
  'title titles position role address addresses phone phones email emails status created updated listedon firstseen lastseen lastchange sanctions data topics ' +
  '비고 사유 备注 備註 សម្គាល់';

const words = once(() => new Map(Object.entries(SYNONYMS).map(([role, all]) => [role, all.split(' ').map((word) => word.replaceAll('_', ''))])));

/** The words for a role, without what stands between them. */
export const columnWords = (role: Role): readonly string[] => words().get(role) ?? [];
