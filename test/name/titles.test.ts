import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stripTitles } from '../../src/name/titles';
import { writeName } from '../../src/name/write';
import { cell, rows } from '../../src/text/table';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const split = (raw: string): [titles: readonly string[], words: string[]] => {
  const { titles, parts } = writeName(raw);
  return [titles, parts.map(({ text }) => text)];
};

describe('titles are set aside', () => {
  it.each([
    ['before a Latin name', 'Mr Kim Jong Un', ['Mr'], ['Kim', 'Jong', 'Un']],
    ['in any case, with a full stop', 'DR. KIM JONG UN', ['DR.'], ['KIM', 'JONG', 'UN']],
    ['when the name touches the full stop', 'Dr.Kim Jong Un', ['Dr.'], ['Kim', 'Jong', 'Un']],
    ['of several words', 'Prime Minister Hun Manet', ['Prime Minister'], ['Hun', 'Manet']],
    ['of several words, the longest first', 'Samdech Techo Hun Sen', ['Samdech Techo'], ['Hun', 'Sen']],
    ['one after the other', 'Prof. Dr. Kim Jong Un', ['Prof.', 'Dr.'], ['Kim', 'Jong', 'Un']],
    ['H.E. with full stops before a whole name', 'H.E. Hun Manet', ['H.E.'], ['Hun', 'Manet']],
    ['after a Latin name', 'Kim Jong Un, Ph.D.', ['Ph.D.'], ['Kim', 'Jong', 'Un']],
    ['that say that a name is not known', 'FNU Sukarno', ['FNU'], ['Sukarno']],
    ['after a name of two words', 'CHEN ZHI MR', ['MR'], ['CHEN', 'ZHI']],
    ['at both ends', 'Dr. Kim Jong Un Jr.', ['Dr.', 'Jr.'], ['Kim', 'Jong', 'Un']],
    ['after a Korean name', '김정은 위원장', ['위원장'], ['김정은']],
    ['after a Korean name without a space', '김정은위원장', ['위원장'], ['김정은']],
    ['glued to a whole Korean name', '김정은님', ['님'], ['김정은']],
    ['that end no name', '김철씨', ['씨'], ['김철']],
    ['that say that a Korean is dead', '고 김대중', ['고'], ['김대중']],
    ['that say that somebody is dead', '故毛泽东', ['故'], ['毛泽东']],
    ['that say that there are others', '陈志等人', ['等人'], ['陈志']],
    ['that say so in Latin', 'Chen Zhi et al.', ['et al.'], ['Chen', 'Zhi']],
    ['before a Korean name', '대통령 이승만', ['대통령'], ['이승만']],
    ['after a Chinese name', '陈志 先生', ['先生'], ['陈志']],
    ['after a Chinese name without a space', '陈志先生', ['先生'], ['陈志']],
    ['before a Khmer name', 'លោក ហ៊ុន សែន', ['លោក'], ['ហ៊ុន', 'សែន']],
    ['before a Khmer name without a space', 'ឯកឧត្តមហ៊ុន ម៉ាណែត', ['ឯកឧត្តម'], ['ហ៊ុន', 'ម៉ាណែត']],
    ['chained before a Khmer name', 'ឯកឧត្តមបណ្ឌិត ហ៊ុន ម៉ាណែត', ['ឯកឧត្តមបណ្ឌិត'], ['ហ៊ុន', 'ម៉ាណែត']],
    ['chained and glued to a Khmer name', 'ឯកឧត្តមបណ្ឌិតហ៊ុន ម៉ាណែត', ['ឯកឧត្តមបណ្ឌិត'], ['ហ៊ុន', 'ម៉ាណែត']],
    ['with either subscript that looks the same', 'សម\u{17d2}\u{178a}េច ហ៊ុន សែន', ['សម\u{17d2}\u{178a}េច'], ['ហ៊ុន', 'សែន']],
    ['glued, with either subscript', 'សម\u{17d2}\u{178a}េចហ៊ុន សែន', ['សម\u{17d2}\u{178a}េច'], ['ហ៊ុន', 'សែន']],
    ['with the number of a king', 'ជ័យវរ្ម័នទី៧', ['ទី៧'], ['ជ័យវរ្ម័ន']],
    ['with the number of a king apart', 'ជ័យវរ្ម័ន ទី7', ['ទី7'], ['ជ័យវរ្ម័ន']],
    ['with the number of a king in Latin', 'Jayavarman VII', ['VII'], ['Jayavarman']],
    ['that say sacred, but not great, which names say too', 'សម្ដេចព្រះមហាឃោសនន្ទ', ['សម្ដេចព្រះ'], ['មហាឃោសនន្ទ']],
    ['that say sacred in Latin', 'Samdech Preah Maha Ghosananda', ['Samdech', 'Preah'], ['Maha', 'Ghosananda']],
    ['before a name in Thai letters, without a space', 'นายเฉิน จื้อ', ['นาย'], ['เฉิน', 'จื้อ']],
    ['before a name in Thai letters', 'สมเด็จ ฮุน เซน', ['สมเด็จ'], ['ฮุน', 'เซน']],
    ['behind a Khmer name', 'ហ៊ុន ម៉ាណែត នាយករដ្ឋមន្ត្រី', ['នាយករដ្ឋមន្ត្រី'], ['ហ៊ុន', 'ម៉ាណែត']],
    ['with 님 behind, apart', '김정은 부장님', ['부장님'], ['김정은']],
    ['with 님 behind, glued', '홍길동팀장님', ['님', '팀장'], ['홍길동']],
    ['that are given names, beside a whole name', '경위 홍길동', ['경위'], ['홍길동']],
    ['behind the comma of a surname', 'Chen, Mr. Zhi', ['Mr.'], ['Chen', 'Zhi']],
    ['Hon before a surname in capitals', 'Hon CHAN Tai-man', ['Hon'], ['CHAN', 'Tai-man']],
    ['with an apostrophe', "Y.B. Dato' Sri Tan Chee Siong", ['Y.B.', "Dato' Sri"], ['Tan', 'Chee', 'Siong']],
    ['of Malaysia in Han', '拿督斯里陈志祥', ['拿督斯里'], ['陈志祥']],
    ['-nim behind a name', 'Kim Minsu-nim', ['-nim'], ['Kim', 'Minsu']],
    ['with a zero-width space behind', 'លោក\u{200b}ហ៊ុន សែន', ['លោក'], ['ហ៊ុន', 'សែន']],
  ])('%s', (_, raw, titles, words) => expect(split(raw)).toEqual([titles, words]));

  it('and say how many words stood before the name', () => expect(stripTitles(['Prime', 'Minister', 'Hun', 'Manet', 'Jr'])).toMatchObject({ before: 2 }));
});

describe('titles alone are nobody', () => {
  it.each([
    'Mr', 'Dr.', 'Mr Mr Dr Mr', 'Prime Minister', 'Oknha', '先生', '老板', '被告人', '嫌疑人', '中国籍男子', '님', '대통령', '회장님', '위원장님', '피의자', 'លោក', 'ឯកឧត្តម',
  ])('%s', (raw) => expect(writeName(raw)).toMatchObject({ parts: [], warnings: ['unknown'] }));
  it.each(['MS', 'Prince', '성명', '배우', '王子', 'កញ្ញា', 'King', '대표', '지사'])('but %s is a name too', (raw) => expect(split(raw)[1]).toEqual([raw]));
});

describe('a name', () => {
  it('keeps initials that look like H.E.', () => expect(split('H.E. Kim')).toEqual([[], ['H.E.', 'Kim']]));
  it.each([
    ['김꽃님', 'a title of one syllable may belong to the name'],
    ['លោកា', 'a vowel sign belongs to the letter before it'],
  ])('%s stays whole: %s', (raw) => expect(split(raw)).toEqual([[], [raw]]));
  it.each(['Hon Sui Sen', 'Gen Tan', 'Kim Eun-nim', 'ចាន់ បណ្ឌិត', '김 경위', '한 하사', 'Kim, Mr'])('is none of %s', (raw) => expect(split(raw)[1]).toEqual(raw.replace(',', '').split(' ')));
  it('keeps a surname that also says that somebody is dead', () => expect(split('고 은')).toEqual([[], ['고', '은']]));
  it('does not lose a title that stands inside it', () => expect(split('Kim Mr Jong')).toEqual([[], ['Kim', 'Mr', 'Jong']]));

  it('of a public figure holds no title, but for those that say Samdech or Oknha', () => {
    const forms = rows(read('../../fixtures/people.tsv')).flatMap((row) => row.slice(2, 6).flatMap((column) => column.split(' | ')));
    const wrong = forms.filter((form) => !/^(?:Samdech|Oknha) /u.test(form) && writeName(form).titles.length > 0);
    expect(wrong).toEqual([]);
  });
});

it('the table of titles writes each as it is compared: lower case, Latin without full stops, no more than four words', () => {
  const wrong = rows(read('../../src/name/titles.tsv')).filter((row) => {
    const title = cell(row, 0);
    return title !== title.toLowerCase() || title.includes('.') || title.split(' ').length > 4;
  });
  expect(wrong).toEqual([]);
});

it.each(['柯先生建銘', '柯市長建銘', '柯委員建銘', '柯隊長建銘', '柯小姐建銘'])('between surname and given name: %s', (line) =>
  expect(writeName(line)).toMatchObject({ parts: [{ text: '柯建銘' }], titles: [line.slice(1, -2)] }));

it.each([['區議員陳志', '陳志'], ['大律師陳志', '陳志'], ['中醫師陳志', '陳志'], ['俄總統普京', '普京'], ['市議員陳志', '陳志'], ['副市長陳志', '陳志'], ['外交部長王毅', '王毅'], ['前部長王毅', '王毅'], ['李老師', '李']])('not where more stands before: %s is %s', (line, name) =>
  expect(writeName(line).parts.map(({ text }) => text)).toEqual([name]));

it('every title of the table is set aside where it says that it stands', () => {
  const beside = { latin: 'Xyz Qwv', hangul: '남궁민수', han: '欧阳震华', khmer: 'ហ៊ុន សែន', thai: 'ฮุน เซน' };
  const missed = rows(read('../../src/name/titles.tsv')).filter((row) => {
    if (cell(row, 2) === 'inside') return writeName(`柯${cell(row, 0)}建銘`).parts[0]?.text !== '柯建銘';
    const name = beside[cell(row, 1) as keyof typeof beside];
    const places = ['both', 'behind-two'].includes(cell(row, 2)) ? ['before', 'after'] : [cell(row, 2)];
    return places.some((place) => {
      const { titles, parts } = writeName(place === 'before' ? `${cell(row, 0)} ${name}` : `${name} ${cell(row, 0)}`);
      return titles.length === 0 || parts.map(({ text }) => text).join(' ') !== name;
    });
  });
  expect(missed).toEqual([]);
});
