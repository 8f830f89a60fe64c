import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';
import { folded } from '../../src/name/khmer-spelling';

const read = (line: string): string => parseName(line).parts.map(({ text }) => text).join(' ');
const NAME = 'កែវ សុវណ្ណារ៉ា';

describe('what stands around a Khmer name is no part of it', () => {
  it.each(['។', '៕', '៖', '៚', 'ៗ'])('the sign %s, before it or behind, touching it or not', (sign) => {
    for (const line of [`${NAME} ${sign}`, `${sign} ${NAME}`]) expect(read(line)).toBe(NAME);
    expect(compareNames(`${NAME}${sign}`, 'Keo Sovannara').evidence).toBe(compareNames(NAME, 'Keo Sovannara').evidence);
  });

  it.each([
    ['an office', 'មេធាវី'], ['a ministry', 'រដ្ឋមន្ត្រីក្រសួងសុខាភិបាល'], ['a ministry of two words', 'រដ្ឋមន្ត្រីក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ'], ['a province', 'អភិបាលខេត្តព្រះសីហនុ'], ['a former office', 'អតីតអភិបាលខេត្តកណ្តាល'],
    ['a deputy', 'អភិបាលរងខេត្តកណ្តាល'], ['the police', 'អគ្គស្នងការនគរបាលជាតិ'], ['a spokesman', 'អ្នកនាំពាក្យរដ្ឋាភិបាល'], ['several offices', 'ឧបនាយករដ្ឋមន្ត្រី រដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃ'], ['of a kingdom', 'នាយករដ្ឋមន្ត្រី នៃព្រះរាជាណាចក្រកម្ពុជា'], ['what he does', 'តារាចម្រៀង'],
    ['a sex', 'ភេទ ប្រុស'], ['an age', 'វ័យ៣៥ឆ្នាំ'], ['an age in words', 'មានអាយុ ៣៥ ឆ្នាំ'], ['a trade', 'មុខរបរកសិករ'], ['a village', 'រស់នៅភូមិថ្មី ឃុំថ្មី'], ['a people', 'ជនជាតិ ខ្មែរ'], ['a day of birth', 'កើតថ្ងៃទី១២ ខែមករា ឆ្នាំ១៩៨៥'], ['somebody else', 'និងប្រពន្ធ'],
  ])('%s behind it: %s', (_, behind) => {
    expect(read(`${NAME} ${behind}`)).toBe(NAME);
    expect(read(`លោក ${NAME} ${behind}`)).toBe(NAME);
  });

  it.each([
    ['an office with its place', 'អភិបាលខេត្តព្រះសីហនុ'], ['a deputy', 'ព្រះរាជអាជ្ញារង'], ['a rank', 'ព្រឹន្ទបាលឯក'], ['a special rank', 'វរសេនីយ៍ឯកពិសេស'], ['an honour', 'ឯកឧត្តម អភិសន្តិបណ្ឌិត'], ['a style', 'សម្តេចបវរធិបតី'], ['what he does', 'អ្នកបើកបរ'], ['what he is held for', 'ជនត្រូវចោទ'],
    ['a court and an honorific', 'តុលាការ លោក'], ['an abbreviation', 'ឯ.ឧ'], ['an abbreviation to the last stop', 'ល.ជ.ទ.'], ['a rank cut short', 'វ.ស.ត្រី'], ['a label', 'ឈ្មោះ'], ['somebody and a label', 'បុរសម្នាក់ ឈ្មោះ'], ['a label that touches another word', 'ជនត្រូវចោទឈ្មោះ'], ['a lettered label', 'ក.ឈ្មោះ'],
    ['a numbered label', 'ទី១-ឈ្មោះ'], ['a number and a label', '១. ឈ្មោះ'], ['a number', 'ទី១'], ['a form', 'នាមត្រកូល និងនាមខ្លួន៖'],
  ])('%s before it: %s', (_, before) => expect(read(`${before} ${NAME}`)).toBe(NAME));

  it.each(['ឯ.ឧ.', 'ទី១-', 'ជនសង្ស័យឈ្មោះ', 'អភិបាល', 'ឯកឧត្ដម', 'ឧកញ្ញា', 'សំដេច', 'ឧត្តមសេនីយ'])('%s where it touches it', (before) => expect(read(`${before}${NAME}`)).toBe(NAME));

  it.each([
    'រដ្ឋមន\u17d2\u179a\u17d2\u178fី', 'រដ្ធមន្ត្រី', 'ឯកឧតម្ត', 'ឯកឧតម្ដ', 'ឯកឧតម', 'ឯកឪត្តម', 'ឧកញ្ញា', 'ឧកញា', 'ឪកញ៉ា', 'អុកញ៉ា', 'អ៊ុកញ៉ា', 'សំដេច', 'សំតេច', 'សម្តេជ', 'ឧត្តមសេនីយ', 'ឧត្ដមសេនីយ៏', 'វរសេនីយត្រី', 'លោកជុំទាវ', 'លោកជំទាវ.',
  ])('%s, which is a title spelt otherwise', (title) => expect(read(`${title} ${NAME}`)).toBe(NAME));
});

describe('several persons in Khmer', () => {
  it.each(['សុខ ពិសី និង ចាន់ ដារ៉ា', 'សុខ ពិសី និងចាន់ ដារ៉ា', '១. សុខ ពិសី ២. ចាន់ ដារ៉ា', '១-សុខ ពិសី ២-ចាន់ ដារ៉ា'])('%s are two', (line) => {
    const { aliases, warnings } = parseName(line);
    expect(aliases.map(({ parts }) => parts.map(({ text }) => text).join(' '))).toEqual(['សុខ ពិសី', 'ចាន់ ដារ៉ា']);
    expect(warnings).toContain('several');
  });
});

describe('another name in Khmer', () => {
  it.each(['សុខ ពិសី ហៅតូច', 'សុខ ពិសី ហៅ «តូច»', 'សុខ ពិសី ហៅក្រៅ តូច'])('%s', (line) => {
    const { parts, aliases } = parseName(line);
    expect(parts.map(({ text }) => text)).toEqual(['សុខ', 'ពិសី']);
    expect(aliases[0]?.parts.map(({ text }) => text)).toEqual(['តូច']);
  });
  it('and in Latin letters, where the others have capitals', () => {
    expect(parseName('Sok Pisey hao Touch').aliases[0]?.text).toBe('Touch');
    expect(read('chen hao nan')).toBe('chen hao nan');
    expect(read('Chen Hao Nan')).toBe('Chen Hao Nan');
  });
});

describe('titles of Cambodians in Latin letters', () => {
  it.each([
    'Gen. Keo Sovannara', 'Ven. Keo Sovannara', 'Pol. Gen. Keo Sovannara', 'H. E. Keo Sovannara', 'Police General Keo Sovannara', 'Lok Kru Keo Sovannara', 'Oknhar Keo Sovannara', 'Samdech Vibol Sena Pheakdey Keo Sovannara', 'Samdech Borvor Thipadei Keo Sovannara',
    'Samdech Kittisangahabandit Keo Sovannara', 'Samdech Akka Moha Sena Padei Techo Keo Sovannara', 'Akka Pundit Sapheacha Keo Sovannara', 'Samdech Chakrei Keo Sovannara', 'Samdech Krolahom Keo Sovannara', 'Samdech Sangha Raja Keo Sovannara', 'Keo Sovannara, CPP', 'Keo Sovannara, Cambodian national',
  ])('%s', (line) => expect(read(line)).toBe('Keo Sovannara'));
  it.each(['Ven Sovannara', 'Pol Pot', 'Pol. Pot', 'Gen Sovann Dara', 'Vibol Sena Keo', 'H. E. Keo', 'Akka Sovannara Keo'])('%s is a name to its end', (name) => expect(read(name)).toBe(name));
  it('keep great where a name begins with it', () => expect(read('Samdech Preah Maha Ghosananda')).toBe('Maha Ghosananda'));
});

it.each([
  'សុខ មេធាវី', 'ជន សុខា', 'ជនី ដារ៉ា', 'ទី ណារ៉ា', 'ឯក សុនចាន់', 'កើត រិទ្ធ', 'សុខ បណ្ឌិត', 'សុខ បញ្ញា', 'បញ្ញា ដារ៉ា សុខ', 'តារា ចាន់ សុខា', 'លី ហៅលី', 'ម៉ៅ អាយុទ្ធ', 'ហេង នីង', 'គ្រូច សុខា', 'លាជ ដារ៉ា', 'អ្នកតា', 'ពិសិដ្ឋ វិចិត្រ សុខា', 'កុមារា សុខ',
])('%s is a name to its end', (name) => expect(parseName(name)).toMatchObject({ titles: [], aliases: [], text: name, parts: name.split(' ').map((text) => ({ text })) }));

it('a word that announces another name is a surname where none stands before it', () =>
  expect(parseName('ហៅ សុជាតិ')).toMatchObject({ parts: [{ text: 'ហៅ' }, { text: 'សុជាតិ' }], aliases: [{ text: 'សុជាតិ' }] }));

it('spelling says where its letters end in the word', () => {
  const ends: number[] = [];
  expect(folded('ឯកឧត្តម៍ស', ends)).toBe('ឯកឧតមស');
  expect(ends).toEqual([1, 2, 3, 6, 8, 9]);
});
