import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/compare/compare';
import { fromMrz, type MrzReading } from '../../src/lists/mrz';

const fill = (text: string, places: number): string => text.padEnd(places, '<').slice(0, places);

/** Doc 9303-3, section 4.9: weights 7, 3, 1; letters count from ten; modulo 10. */
const digit = (text: string): string =>
  String(Array.from(text, (char, i) => (char === '<' ? 0 : Number.parseInt(char, 36)) * ([7, 3, 1][i % 3] ?? 0)).reduce((sum, part) => sum + part, 0) % 10);

interface Fields {
  readonly name?: string;
  readonly number?: string;
  readonly born?: string;
  readonly expires?: string;
  readonly sex?: string;
}

/** A passport with right check digits. */
function passport({ name = 'KIM<<JONG<UN', number = 'PS0000001', born = '840108', expires = '291126', sex = 'M' }: Fields = {}): [string, string] {
  const [a, b, c] = [fill(number, 9), born, expires];
  const personal = `${fill('', 14)}0`;
  const body = `${a}${digit(a)}PRK${b}${digit(b)}${sex}${c}${digit(c)}${personal}`;
  return [`P<PRK${fill(name, 39)}`, body + digit(body.slice(0, 10) + body.slice(13, 20) + body.slice(21, 43))];
}

const texts = ({ person }: MrzReading): unknown => person.names;

describe("Doc 9303's own specimens are read", () => {
  it.each<[format: string, lines: string[], document: Record<string, string>, born: string]>([
    ['TD3', ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'], { number: 'L898902C3', type: 'P', country: 'UTO', expires: '2012-04-15' }, '1974-08-12'],
    ['TD1', ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'], { number: 'D23145890', type: 'I', country: 'UTO', expires: '2012-04-15' }, '1974-08-12'],
    ['TD2', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'], { number: 'D23145890', type: 'I', country: 'UTO', expires: '2012-04-15' }, '1974-08-12'],
    ['MRV-A', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'], { number: 'L8988901C', type: 'V', country: 'UTO', expires: '1996-12-10' }, '1940-09-07'],
    ['MRV-B', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'], { number: 'L8988901C', type: 'V', country: 'UTO', expires: '1996-12-10' }, '1940-09-07'],
  ])('%s', (format, lines, document, born) => {
    const reading = fromMrz(lines);
    expect(reading).toMatchObject({
      format, warnings: [],
      person: { names: ['ERIKSSON<<ANNA<MARIA'], birthDate: born, sex: 'F', documents: [document] },
    });
    expect(reading.checks.filter(({ valid }) => !valid)).toEqual([]);
    expect(fromMrz(lines.join('\n'))).toEqual(reading);
    expect(fromMrz(lines.join(''))).toEqual(reading);
    expect(fromMrz(`  ${lines.join(' \r\n\r\n ').toLowerCase()}\n`)).toEqual(reading);
  });

  it('a number that does not fit goes on in the optional data (Doc 9303-5, section 4.2.2.2)', () => {
    const { person, checks } = fromMrz(['I<UTOD23145890<7349<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<4', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']);
    expect(person.documents?.[0]?.number).toBe('D23145890734');
    expect(checks.find(({ field }) => field === 'documentNumber')).toEqual({ field: 'documentNumber', digit: '9', valid: true });
  });
});

describe('check digits', () => {
  it('are reported one by one, and a false one costs nothing else', () => {
    const [first, second] = passport();
    const misread = `${second.slice(0, 19)}7${second.slice(20)}`;
    const { person, checks, warnings } = fromMrz([first, misread]);
    expect(checks).toEqual([
      { field: 'documentNumber', digit: second[9], valid: true },
      { field: 'birthDate', digit: '7', valid: false },
      { field: 'expirationDate', digit: second[27], valid: true },
      { field: 'personalNumber', digit: '0', valid: true },
      { field: 'composite', digit: second[43], valid: false },
    ]);
    expect(warnings).toEqual(['check-digit']);
    expect(person).toMatchObject({ names: ['KIM<<JONG<UN'], birthDate: '1984-01-08' });
  });

  it('of a visa are three: the rest is optional data', () => {
    const { checks } = fromMrz(['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<']);
    expect(checks.map(({ field }) => field)).toEqual(['documentNumber', 'birthDate', 'expirationDate']);
  });
});

describe('the name', () => {
  it.each<[what: string, name: string, read: unknown, warnings: string[]]>([
    ['is written as printed', 'KIM<<JONG<UN', ['KIM<<JONG<UN'], []],
    ['is marked if a letter stands in its last place', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', [{ text: 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', truncated: true }], ['name-truncated']],
    ['has its apostrophe joined, as issuers write it', 'DARTAGNAN<<CHARLES', ['DARTAGNAN<<CHARLES'], []],
    ['has its hyphen as a filler', 'KIM<<JONG<UN', ['KIM<<JONG<UN'], []],
    ['may be a surname alone', 'SOEKARNO', ['SOEKARNO'], []],
    ['may lack a surname', '<<ARNPOL', ['<<ARNPOL'], []],
    ['may be undivided', 'KIM<JONG<UN', ['KIM<JONG<UN'], ['name-not-divided']],
    ['has letters where digits were read', 'K1M<<J0NG<UN', ['KIM<<JONG<UN'], ['misread-letter']],
    ['may be empty', '', [''], []],
  ])('%s: %s', (_what, name, read, warnings) => {
    const reading = fromMrz(passport({ name }));
    expect(texts(reading)).toEqual(read);
    expect(reading.warnings).toEqual(warnings);
  });

  it.each(['KIM<<JONG<UN', 'KIM<JONG<UN', 'JONG<UN<<KIM', 'KIM<<JONGUN'])('%s is found to be 김정은, undivided and in reverse order too', (name) => {
    const [text] = fromMrz(passport({ name })).person.names as string[];
    expect(compareNames(text ?? '', '김정은').evidence).toBeGreaterThan(5);
  }, 30_000); // the first of them reads the tables of all languages
});

describe('a birth date', () => {
  it.each<[fields: Fields, born: unknown, what: string]>([
    [{ born: '840108', expires: '291126' }, '1984-01-08', 'in the only century that the expiry allows'],
    [{ born: '311126', expires: '291126' }, '1931-11-26', 'not after the expiry'],
    [{ born: '100108', expires: '291126' }, '2010-01-08', 'not of somebody of 119'],
    [{ born: '250108', expires: '291126' }, ['2025-01-08', '1925-01-08'], 'of a child, or of a very old person'],
    [{ born: '8401<<', expires: '291126' }, '1984-01', 'without its day'],
    [{ born: '84<<<<', expires: '291126' }, '1984', 'without its month'],
    [{ born: '840000', expires: '291126' }, '1984', 'with zeroes for what is unknown'],
    [{ born: '<<<<<<', expires: '291126' }, undefined, 'that is unknown'],
    [{ born: '840108', expires: '<<<<<<' }, ['2084-01-08', '1984-01-08'], 'where no expiry tells the century'],
    [{ born: '84O1O8', expires: '291126' }, '1984-01-08', 'with letters for digits'],
  ])('%j is %j: %s', (fields, born) => expect(fromMrz(passport(fields)).person.birthDate).toEqual(born));

  it.each(['841308', '840230', '84AA08'])('that is none, %s, is left out with a warning', (born) => {
    const { person, warnings } = fromMrz(passport({ born }));
    expect(person.birthDate).toBeUndefined();
    expect(warnings).toContain('unreadable-date');
  });
});

it.each([['M', 'M'], ['F', 'F'], ['<', undefined], ['X', undefined]])('sex %s is %j', (sex, read) => expect(fromMrz(passport({ sex })).person.sex).toBe(read));

it('fillers in a number are hyphens that the zone cannot write', () =>
  expect(fromMrz(passport({ number: 'AB<12<34' })).person.documents?.[0]?.number).toBe('AB1234'));

it('the French card, older than the standard, is read too', () => {
  const { person, format } = fromMrz(['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '8806923102858CORINNE<<<<<<<6512068F6']);
  expect(format).toBe('FRENCH-ID');
  expect(person).toMatchObject({ names: ['BERTHIER<<CORINNE'], sex: 'F', birthDate: ['2065-12-06', '1965-12-06'] });
});

describe('what is no zone is refused with the line and what was expected', () => {
  const [first, second] = passport();
  it.each<[lines: unknown, error: new () => Error, message: string]>([
    [undefined, TypeError, 'fromMrz: expected a string or lines, got undefined'],
    [null, TypeError, 'fromMrz: expected a string or lines, got null'],
    [['a', 7], TypeError, 'fromMrz: line 2: expected a string, got number'],
    ['', RangeError, 'fromMrz: expected 2 lines of 44 places (passport, visa), 2 of 36 or 3 of 30 (card), got 0 of '],
    [first, RangeError, 'got 1 of 44'],
    [[first, second.slice(1)], RangeError, 'fromMrz: line 2: expected 44 places, as line 1 has, got 43'],
    [[first, second.replace('P', 'É')], RangeError, 'fromMrz: line 2: expected A to Z, 0 to 9 and <, got "É" at place 1'],
    ['A'.repeat(1_000_000), RangeError, 'got 1 of 1000000'],
  ])('%j', (lines, error, message) => {
    expect(() => fromMrz(lines as string)).toThrow(error);
    expect(() => fromMrz(lines as string)).toThrow(message);
  });
});

it('whatever stands in a zone of the right shape, nothing throws', () => {
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<');
  const line = (length: number): fc.Arbitrary<string> => fc.array(letter, { minLength: length, maxLength: length }).map((all) => all.join(''));
  const zone = fc.constantFrom([2, 44], [2, 36], [3, 30]).chain(([count = 0, length = 0]) => fc.array(line(length), { minLength: count, maxLength: count }));
  fc.assert(fc.property(zone, (lines) => fromMrz(lines).person.names.length === 1));
});
