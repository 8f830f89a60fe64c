import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDateText, dateKey, WHOLE } from '../../src/identity/birth-date';
import { readDate } from '../../src/identity/read-date';
import { readDates } from '../../src/identity/read-dates';

/** Every reading and its weight in eighths: `1984-01-08`, or `1984-01-08 5, 1984-08-01 3`. */
const readings = (text: string): string => {
  const date = readDate(text);
  return date.length === 1 ? birthDateText(date) : date.map((reading) => `${birthDateText([reading])} ${reading.weight}`).join(', ');
};

describe('no date', () => {
  it.each(['>1984', '1984+', '40s', '08/01/198?', '198/01/08', '1950312', '1991231'])('is told by what is open, an age or a year that nobody has: %s', (text) => expect(readDate(text)).toEqual([]));
});

describe('a date is read', () => {
  it.each([
    ['in ISO order', '1984-01-08', '1984-01-08'],
    ['with a time', '1984-01-08T00:00:00Z', '1984-01-08'],
    ['with a time behind a space', '1984-01-08 00:00:00', '1984-01-08'],
    ['with the day of the week', 'Sun Jan 08 1984', '1984-01-08'],
    ['with a short month in French', '08 janv. 1984', '1984-01-08'],
    ['as ten years', '1980s', '1980..1989'],
    ['as ten years about the middle', 'mid-1980s', '1980..1989'],
    ['as ten years in Korean', '1980년대 초', '1980..1989'],
    ['as ten years in Chinese', '1980年代', '1980..1989'],
    ['as part of a year', 'early 1984', '1984'],
    ['with full stops, year first', '1984.1.8', '1984-01-08'],
    ['with slashes, year first', '1984/1/8', '1984-01-08'],
    ['in eight digits', '19840108', '1984-01-08'],
    ['in eight digits, year last', '13011984', '1984-01-13'],
    ['without a day', '1984-01', '1984-01'],
    ['without a day, month first', '01/1984', '1984-01'],
    ['as a year', '1984', '1984'],
    ['with zeros for what is not known', '1984-00-00', '1984'],
    ['with X for what is not known', '1984-XX-XX', '1984'],
    ['with X before the year', 'XX/XX/1984', '1984'],
    ['with the month in English', '8 Jan. 1984', '1984-01-08'],
    ['with the month before the day', 'January 8th, 1984', '1984-01-08'],
    ['with the month in English and two digits', '08-JAN-84', '1984-01-08'],
    ['with the month in French', '8 août 1984', '1984-08-08'],
    ['with a label', 'DOB 08 Jan 1984', '1984-01-08'],
    ['day before month, where nothing else fits', '13/01/1984', '1984-01-13'],
    ['month before day, where nothing else fits', '01/13/1984', '1984-01-13'],
    ['in Korean', '1984년 1월 8일생', '1984-01-08'],
    ['in Chinese', '1984年1月8日出生', '1984-01-08'],
    ['in Chinese numerals', '一九八四年一月八日', '1984-01-08'],
    ['in Khmer', 'ថ្ងៃទី៨ ខែមករា ឆ្នាំ១៩៨៤', '1984-01-08'],
    ['in Khmer digits', 'ថ្ងៃទី ០៨ ខែ ០១ ឆ្នាំ ១៩៨៤', '1984-01-08'],
    ['in full width', '１９８４－０１－０８', '1984-01-08'],
    ['as Korean passports have it', '08 1월/JAN 1984', '1984-01-08'],
    ['as Korean passports have it, in two digits', '16 12월/DEC 1987', '1987-12-16'],
    ['as Chinese passports have it', '08 1月/JAN 1984', '1984-01-08'],
    ['with the month in German', '8. Januar 1984', '1984-01-08'],
    ['with the month in Thai', '8 ม.ค. 2527', '1984-01-08'],
    ['with the month in Thai, and Thai digits', '๘ มกราคม ๒๕๒๗', '1984-01-08'],
    ['with the first of a month in French', '1er janvier 1984', '1984-01-01'],
    ['with a short label', 'b. 8 Jan 1984', '1984-01-08'],
    ['with the zone of time', '1984-01-08Z', '1984-01-08'],
    ['with the zone of time in hours', '1984-01-08+09:00', '1984-01-08'],
    ['as the day of the year', '1984-008', '1984-01-08'],
    ['day first, in seven digits in all', '15/1/2012', '2012-01-15'],
    ['in a Buddhist year, year first', '2512-1-18', '1969-01-18'],
    ['in Taiwan’s years of three digits', '101/05/06', '2012-05-06'],
    ['in Taiwan’s years of three digits, with their words', '民國101年03月05日', '2012-03-05'],
    ['in Taiwan’s years, abbreviated', '民73.1.8', '1984-01-08'],
    ['in Taiwan’s years, run together', '0730108', '1984-01-08'],
    ['in Taiwan’s years, run together, or as a Korean number begins', '0510203', '1962-02-03 4, 2005-10-20 4'],
    ['with a label in Chinese', '出生日期：1984年1月8日', '1984-01-08'],
    ['in a lunar month without the word for days', '农历1985年腊月廿三', '1986-02-01'],
    ['in lunar numerals', '1985年八月十五', '1985-09-29'],
    ['by a day that only lunar months have', '1984年正月初八', '1984-02-09'],
    ['as early in a month', '1984年1月初', '1984-01'],
    ['as years with a hyphen in Korean', '1983-1985년생', '1983..1985'],
    ['as years of two digits in Korean', '83-85년생', '1983..1985'],
    ['as years in Chinese', '1983年-1985年', '1983..1985'],
    ['as years of Taiwan', '民國73-75年', '1984..1986'],
    ['as years, the second short', '1983-85', '1983..1985'],
    ['as a year and a month, nothing else', '1983-05', '1983-05'],
    ['in two digits each, the century open, as Koreans write it too', '27.05.03', '1903-05-27 3, 2003-05-27 3, 1927-05-03 1, 2027-05-03 1'],
    ['in two digits each, in every order', '03.05.07', '1907-05-03 2, 2007-05-03 2, 1907-03-05 1, 2007-03-05 1, 1903-05-07 1, 2003-05-07 1'],
    ['in two digits each, the year 00 first', '00.02.22', '1900-02-22 4, 2000-02-22 4'],
    ['as the last day of a leap year', '1984-366', '1984-12-31'],
    ['said to be solar', '(양) 1984.1.8', '1984-01-08'],
    ['as a year behind an apostrophe', "'84", '1984'],
    ['as a year of two digits', '84년생', '1984'],
    ['as ten years of two digits', '80년대', '1980..1989'],
    ['on 30 February, as clerks and lunar calendars have it', '1984-02-30', '1984-02-30'],
  ])('%s: %s', (_, text, expected) => expect(readings(text)).toBe(expected));
});

describe('a date that may be two dates is both', () => {
  it.each([
    ['day and month of twelve and less', '08/01/1984', '1984-01-08 5, 1984-08-01 3'],
    ['unless they are equal', '10/10/1984', '1984-10-10'],
    ['two digits of the year, of which the century is open', '250108', '1925-01-08 4, 2025-01-08 4'],
    ['unless it cannot be', '840108', '1984-01-08'],
    ['six digits that no passport would have', '130184', '1984-01-13'],
  ])('%s: %s', (_, text, expected) => expect(readings(text)).toBe(expected));
});

describe('a passport line is read', () => {
  it.each([['840108', '1984-01-08'], ['84<<<<', '1984'], ['8401<<', '1984-01']])('%s', (text, expected) => expect(readings(text)).toBe(expected));
});

describe('a year of another era is read', () => {
  it.each([
    ['Buddhist, of which Cambodia and Thailand begin apart', '2527 BE', '1984 5, 1983 3'],
    ['Buddhist, before May', '08/01/2527 BE', '1984-01-08 5, 1984-08-01 2, 1983-08-01 1'],
    ['Buddhist, bare', '2527-01-08', '1984-01-08'],
    ['Buddhist, in Khmer', 'ឆ្នាំ២៥២៧ ព.ស.', '1984 5, 1983 3'],
    ['Buddhist, in Thai', 'พ.ศ. 2527', '1984 5, 1983 3'],
    ['Juche', 'Juche 73', '1984'],
    ['Juche with its own year beside it', '주체73(1984)년 1월 8일', '1984-01-08'],
    ['Dangi', '단기 4317년 1월 8일', '1984-01-08'],
    ['Dangi, bare', '4317', '1984'],
    ['Minguo', '民國73年1月8日', '1984-01-08'],
    ['Minguo in numerals', '中華民國七十三年一月八日', '1984-01-08'],
    ['Japanese, in old registers', '昭和14年3月1日', '1939-03-01'],
    ['Japanese, by its letter', 'S59.1.8', '1984-01-08'],
    ['Japanese, by its letter, of two digits', 'H1/1/8', '1989-01-08'],
    ['Japanese, the last', '令和1年6月1日', '2019-06-01'],
    ['Gregorian', '서기 1984년', '1984'],
  ])('%s: %s', (_, text, expected) => expect(readings(text)).toBe(expected));
});

describe('a lunar date is read as the solar day', () => {
  it.each([
    ['음력 1983년 12월 6일', '1984-01-08'], ['農曆1983年12月6日', '1984-01-08'], ['lunar 1983-12-06', '1984-01-08'],
    ['음력 1984-10-10', '1984-11-02 6, 1984-12-02 2'], ['음력 1984년 윤10월 10일', '1984-12-02'], ['음력 1984년', '1984'], ['음력 1850-01-01', '1850'], ['(음)1983.12.6', '1984-01-08'], ['1983.12.6(음)', '1984-01-08'],
  ])('%s', (text, expected) => expect(readings(text)).toBe(expected));
});

describe('a date that is about right, or lies between two, is read', () => {
  it.each([
    ['c. 1984', 'c. 1984'], ['circa 1984', 'c. 1984'], ['approximately 1984', 'c. 1984'], ['~1984', 'c. 1984'], ['1984?', 'c. 1984'], ['약 1984년', 'c. 1984'], ['约1984年', 'c. 1984'],
    ['circa 8 Jan 1984', 'c. 1984'], ['1984年左右', 'c. 1984'], ['1984年前后', 'c. 1984'], ['1983~85', '1983..1985'], ['83~85년생', '1983..1985'],
    ['1983..1985', '1983..1985'], ['1983-1985', '1983..1985'], ['1983~1985', '1983..1985'], ['between 1983 and 1985', '1983..1985'],
    ['01 Jan 1983 to 31 Dec 1985', '1983..1985'], ['1985..1983', '1983..1985'], ['1984-01-01 to 1984-12-31', '1984'], ['1984-01-01 to 1984-01-31', '1984-01'], ['1000..2199', '1000..1127'],
  ])('%s', (text, expected) => expect(readings(text)).toBe(expected));
});

describe('what is no date is none', () => {
  it.each([
    [''], [' '], ['__proto__'], ['constructor'], ['NaN'], ['Infinity'], ['1e3'], ['99999999'], ['00000000'], ['0000-00-00'], ['1900-01-01'], ['unknown'], ['N/A'], ['13'.repeat(20)],
    ['1984-13-01'], ['1984-01-32'], ['1984-01-08-09'], ['1..'], ['..'], ['-'], ['/////'], ['𝒦'], ['\ud800'], ['8 Foo 1984'], ['before 1984'],
    ['40'], ['65'], ['12'], ['40-45'], ['between 40 and 45'], ['1984-367'], ['1899-12-30'], ['12/31/1899'], ['0001-01-01'], ['1970-01-01'],
  ])('%j', (text) => expect(readDate(text)).toEqual([]));

  it('however long it is, in no time', () => {
    const start = performance.now();
    for (const part of ['1', '1984-', '年', '음력', ' ', '?', '..', '\u0301', 'x', '១']) expect(readDate(part.repeat(Math.ceil(1e6 / part.length)))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('a text of several dates', () => {
  it.each([
    ['1984-01-08; 1983-01-08', '1984-01-08 | 1983-01-08'], ['8 Jan 1984 or 8 Jan 1983', '1984-01-08 | 1983-01-08'], ['1984.01.08 / 1982.01.08', '1984-01-08 | 1982-01-08'], ['8 Jan 1984 (alt. 8 Jan 1983)', '1984-01-08 | 1983-01-08'], ['1984년 1월 8일 또는 1983년 1월 8일', '1984-01-08 | 1983-01-08'],
    ['8 Jan 1984; alt. 1983', '1984-01-08 | 1983'], ['1984 or 1985', '1984..1985'], ['8 / 1 / 1984', '1984-01-08'], ['; ;', ''],
    ['1753-01-01', ''], ['1111-11-11', ''], ['1362/10/18', ''], ['1889', ''], ['1890', '1890'], ['1850..1900', '1850..1900'], ['1970-01-02', '1970-01-02'], ['1970', '1970'],
  ])('%s', (text, expected) => expect(readDates(text).map(birthDateText).join(' | ')).toBe(expected));

  it('however long it is, in no time', () => {
    const start = performance.now();
    for (const part of [' ', ';', 'alt', '(alt ', '1984;']) readDates(part.repeat(Math.ceil(1e6 / part.length)));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('for any text', () => {
  const piece = fc.constantFrom('1984', '84', '01', '8', '/', '-', '.', ' ', '~', '..', 'to', 'Jan', '년', '월', '일', '음력', '민국', 'BE', 'c.', 'XX', '?', '<', '年', '七十三', 'ខែ', '០៨', '閏');
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')));

  it('readings are few, plausible, and one whole', () => {
    fc.assert(fc.property(text, (raw) => {
      const date = readDate(raw);
      expect(date.length).toBeLessThanOrEqual(6);
      if (date.length > 0) expect(date.reduce((sum, { weight }) => sum + weight, 0)).toBe(WHOLE);
      for (const { year, span, month, day, weight } of date) {
        expect(year >= 1000 && year <= 2200 && span >= 0 && span <= 127 && month >= 0 && month <= 12 && day >= 0 && day <= 31 && weight >= 1).toBe(true);
        if (month === 0) expect(day).toBe(0);
      }
    }), { numRuns: 2000 });
  });

  it('two dates have one key if they are read alike', () => {
    const bare = (raw: string): unknown => readDate(raw).map(({ year, span, month, day, circa, weight }) => [year, span, month, day, circa, weight]);
    fc.assert(fc.property(text, text, (one, other) => {
      expect(dateKey(readDate(one)) === dateKey(readDate(other))).toBe(JSON.stringify(bare(one)) === JSON.stringify(bare(other)));
    }));
    expect(dateKey(readDate('08/01/1984'))).not.toBe(dateKey(readDate('1984-01-08')));
    expect(dateKey(readDate('8 Jan 1984'))).toBe(dateKey(readDate('1984-01-08')));
  });
});
