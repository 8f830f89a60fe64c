import { expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';
import { readsNamesIn, type Figure } from './in-letters';

/** Public figures as the press in Cyrillic letters and Russian documents write them. */
const FIGURES: readonly Figure[] = [
  ['Ким Чен Ын', '김정은', 'Kim Jong Un'], ['Ким Чен Ир', '김정일', 'Kim Jong Il'], ['КИМ ЁДЖОН', '김여정', 'KIM<<YOJONG'], ['Пак Кын Хе', '박근혜', 'Park Geun-hye'], ['Мун Чжэ Ин', '문재인', 'Moon Jae-in'],
  ['Мун Джэин', '文在寅', 'Moon Jae-in'], ['Юн Сок Ёль', '윤석열', 'Yoon Suk Yeol'], ['Ли Мён Бак', '이명박', 'Lee Myung-bak'], ['Но Му Хён', '노무현', 'Roh Moo-hyun'], ['Пан Ги Мун', '반기문', 'Ban Ki-moon'],
  ['Чхве Рён Хэ', '최룡해', 'Choe Ryong Hae'], ['Си Цзиньпин', '习近平', 'Xi Jinping'], ['Чэнь Чжи', '陈志', 'Chen Zhi'], ['Ма Инцзю', '馬英九', 'Ma Ying-jeou'], ['Цай Инвэнь', '蔡英文', 'Tsai Ing-wen'],
  ['Мао Цзэдун', '毛澤東', 'Mao Tse-tung'], ['Чжоу Эньлай', '周恩来', 'Chou En-lai'], ['Дэн Сяопин', '邓小平', 'Deng Xiaoping'], ['ЛИ КЭЦЯН', '李克强', 'LI Keqiang'], ['Оуян Чжэньхуа', '欧阳震华', 'Ouyang Zhenhua'],
  ['Лю Сяобо', '刘晓波', 'Liu Xiaobo'], ['Ху Цзиньтао', '胡锦涛', 'Hu Jintao'], ['Хуа Гофэн', '华国锋', 'Hua Kuo-feng'],
];

readsNamesIn('Cyrillic', FIGURES, [['Ким Чен Ын', '김정일'], ['Ким Чен Ир', 'Kim Jong Un'], ['Чэнь Чжи', '陈强'], ['Ли Мён Бак', '이명희'], ['Си Цзиньпин', 'Xi Zhongxun'], ['Иван Петров', '이반'], ['Владимир Ким', 'Kim Jong Un']]);

it('a name in Cyrillic letters is read by the systems of its letters, and Greek by those of Latin ones', () => {
  expect(parseName('Си Цзиньпин').readings[0]).toMatchObject({ language: 'zh', system: 'palladius' });
  expect(parseName('Ким Чен Ын').readings[0]).toMatchObject({ language: 'ko', system: 'cyrillic' });
  expect(parseName('Xi Jinping').readings.map(({ system }) => system)).not.toContain('palladius');
  expect(parseName('Κιμ Γιονγκ Ουν').readings.map(({ system }) => system)).not.toContain('palladius');
});

it.each([['Kim Chen Yn', '김정은'], ['KIM CHEN YN', 'Kim Jong Un'], ['Pak Kyn Khe', '박근혜'], ['TSOY REN KHE', '최룡해']])('%s, turned from Cyrillic letters into Latin ones, is %s', (latin, other) => {
  expect(compareNames(latin, other).score).toBeGreaterThan(0.85);
});
