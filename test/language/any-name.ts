import fc from 'fast-check';
import { anyText } from '../text/any-text';

/** Names drawn at random from what names are made of, written in the ways that people write them. */

const HANGUL_SURNAMES = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '리', '류', '노', '독고', '남궁', '황보', '선우'];
const HANGUL_GIVEN = [...'정은민준서연지우현수영철호재석경화룡해순덕성미희원진태일동국봉식만근중대규환'];
const HAN_SURNAMES = ['王', '李', '张', '張', '陈', '陳', '刘', '劉', '林', '黄', '金', '朴', '崔', '郑', '鄭', '吴', '歐陽', '欧阳', '司马', '諸葛', '單'];
const HAN_GIVEN = [...'志明國国華华英文小平澤泽東东正恩美玲建军偉伟家輝大俊熙宇軒靜静芳近平山水扁'];
const KHMER_WORDS = ['ហ៊ុន', 'សែន', 'សុខ', 'ចាន់', 'សុខា', 'ជា', 'ស៊ីម', 'កឹម', 'លី', 'ហេង', 'សំរិន', 'ម៉ាណែត', 'រង្ស៊ី', 'នរោត្តម', 'សីហនុ', 'ប៉ុល', 'ពត', 'វណ្ណា', 'សុភា', 'ដារា', 'ធីតា', 'បូរី'];
const KOREAN_SYLLABLES = 'kim lee rhee park pak choi choe jung jeong chung cho yoon kang lim jong un eun min jun seo yeon ji woo hyun soo young chul ho jae suk kyung hwa ryong hae'.split(' ');
const CHINESE_SYLLABLES = 'wang li lee zhang chang cheung chen chan tan liu lau lin lam huang wong xi jin ping zhi ming kwok guo hua wah ying wen man xiao hsiao tse tung zedong mei ling chiang kai shek'.split(' ');
const KHMER_LATIN = 'hun sen sok chan chea sim kem ly heng samrin manet rainsy norodom sihanouk pol pot vanna sophea dara sokha borey'.split(' ');
const WESTERN = ['Daniel', 'Peter', 'Carrie', 'Mary', 'Vladimir', 'Smith', 'Putin', 'Garcia', 'Abdul'];

const from = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);
/** Mostly what names hold, now and then any letter of the block. */
const letter = (known: readonly string[], low: number, high: number): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: from(known) }, { weight: 1, arbitrary: fc.integer({ min: low, max: high }).map((code) => String.fromCodePoint(code)) });

const native = (surnames: readonly string[], given: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(from(surnames), fc.array(given, { maxLength: 3 }), fc.constantFrom('', '', '', ' ')).map(([surname, rest, gap]) => surname + gap + rest.join(''));

export const hangulName: fc.Arbitrary<string> = native(HANGUL_SURNAMES, letter(HANGUL_GIVEN, 0xac00, 0xd7a3));
export const hanName: fc.Arbitrary<string> = native(HAN_SURNAMES, letter(HAN_GIVEN, 0x4e00, 0x9fff));
export const khmerName: fc.Arbitrary<string> = fc.tuple(fc.array(from(KHMER_WORDS), { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ' ', '')).map(([words, gap]) => words.join(gap));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The ways to write a surname and given syllables in Latin letters. */
const STYLES: readonly ((surname: string, given: readonly string[]) => string)[] = [
  (surname, given) => [surname, ...given].map(capital).join(' '),
  (surname, given) => `${capital(surname)} ${capital(given.join('-'))}`,
  (surname, given) => `${capital(surname)} ${capital(given.join(''))}`,
  (surname, given) => capital(surname + given.join('')),
  (surname, given) => `${capital(given.join('-'))} ${capital(surname)}`,
  (surname, given) => `${surname.toUpperCase()}, ${given.map(capital).join(' ')}`,
  (surname, given) => `${surname}<<${given.join('<')}`.toUpperCase(),
  (surname, given) => [surname, ...given].join(' ').toUpperCase(),
  (surname, given) => `${given.map(capital).join('')} ${surname.toUpperCase()}`,
];
/** The same, and such as lose letters: an upper and a lower case can no longer tell what was meant. */
const INITIALS = (surname: string, given: readonly string[]): string => [capital(surname), ...given.map((one) => `${one.charAt(0).toUpperCase()}.`)].join(' ');

const spelt = (syllables: readonly string[], styles: readonly ((surname: string, given: readonly string[]) => string)[]): fc.Arbitrary<string> =>
  fc.tuple(from(syllables), fc.array(from(syllables), { minLength: 1, maxLength: 2 }), fc.constantFrom(...styles)).map(([surname, given, write]) => write(surname, given));

const latin = (styles: readonly ((surname: string, given: readonly string[]) => string)[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.oneof(spelt(KOREAN_SYLLABLES, styles), spelt(CHINESE_SYLLABLES, styles), spelt(KHMER_LATIN, styles)), fc.option(from(WESTERN), { freq: 4 }), fc.boolean())
    .map(([name, western, before]) => (western === null || name.includes('<') ? name : before ? `${western} ${name}` : `${name} ${western}`));

/** Romanised names without initials, in every style of joining, order and capitals. */
export const latinName: fc.Arbitrary<string> = latin(STYLES);

const western: fc.Arbitrary<string> = fc.array(from(WESTERN), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** Names in two forms, and titles: what lists hold. */
const decorated = (name: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(name, name, fc.constantFrom('Mr. {}', '{} ({})', '{} alias {}', '{} / {}', '{} {}', 'Dr {}; {}')).map(([one, two, frame]) => frame.replace('{}', one).replace('{}', two));

const plainName: fc.Arbitrary<string> = fc.oneof(hangulName, hanName, khmerName, latin([...STYLES, INITIALS]), western);

/** A name as it may stand in a list. */
export const listedName: fc.Arbitrary<string> = fc.oneof({ weight: 9, arbitrary: plainName }, { weight: 2, arbitrary: decorated(plainName) });

/** Anything that may stand where a name should. */
export const anyName: fc.Arbitrary<string> = fc.oneof({ weight: 6, arbitrary: listedName }, { weight: 1, arbitrary: anyText });

/** Every form but the longest: comparing two texts of 32 words and 200 aliases takes a quarter of a second. */
const shortText: fc.Arbitrary<string> = anyText.filter((text) => text.length < 80);

/** Two names that have something in common more often than chance would: pieces of one in the other, another style, the same. */
export const twoNames: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(listedName, listedName),
  fc.tuple(latinName, latinName),
  fc.tuple(hangulName, fc.oneof(hangulName, hanName, latinName)),
  fc.tuple(shortText, fc.oneof(shortText, listedName)),
  fc.oneof(listedName, shortText).map((name) => [name, name.split(' ').reverse().join(' ')] as const),
  fc.oneof(listedName, shortText).map((name) => [name, name.toUpperCase()] as const),
  fc.tuple(listedName, fc.nat(6)).map(([name, at]) => [name, name.slice(0, at) + name.slice(at + 1)] as const),
);
