import { describe, expect, it } from 'vitest';
import { compareIdentities, prepareIdentity, type IdentityDocument, type Person } from '../../src/index';
import type { Scheme } from '../../src/identity/check-digit';
import { birthDateText } from '../../src/identity/birth-date';
import { plainNumber, placesInCommon } from '../../src/identity/masked-number';
import { personalFacts } from '../../src/identity/personal-number';

// Numbers of nobody: the example of GB 11643, and made-up ones whose check digits were worked out by hand.
const CHINESE = '11010519491231002X';
const KOREAN = '840108-1234564';

describe('a personal number tells', () => {
  it.each([
    [CHINESE, 'CN', 1949, 12, 31, 'f'], ['110105********002X', undefined, 0, 0, 0, ''], ['110105194912310***', 'CN', 1949, 12, 31, ''], ['8401081234564', 'KR', 1984, 1, 8, 'm'], ['8401081******', 'KR', 1984, 1, 8, 'm'], ['0401084******', 'KR', 2004, 1, 8, 'f'], ['8401086******', 'KR', 1984, 1, 8, 'f'],
  ])('%s: %s %d-%d-%d %s', (number, scheme, year, month, day, sex) => {
    const facts = personalFacts(number);
    expect(facts?.scheme).toBe(scheme);
    if (scheme !== undefined) expect(facts).toMatchObject({ sex, born: [{ year, month, day }] });
  });

  it.each(['8401081234565', '8413081******', '110105194912310021', 'N01234756', '840108', '', '*', 'A1234563'])('%j tells nothing', (number) => expect(personalFacts(number)).toBeUndefined());

  it.each<[document: IdentityDocument, born: string, sex: string]>([
    [{ number: '840108-1234561' }, '1984-01-08', 'm'], [{ number: '210108-4234561' }, '2021-01-08', 'f'], [{ number: '840108-1' }, '1984-01-08', 'm'], [{ number: '8401081234561', type: 'national id', country: 'KR' }, '1984-01-08', 'm'],
    [{ number: '8401081', country: 'KR' }, '1984-01-08', 'm'], [{ number: '8401086234560' }, '1984-01-08', 'f'], [{ number: '110105491231002' }, '1949-12-31', 'f'], [{ number: '110105491231003', type: '身份证', country: 'CN' }, '1949-12-31', 'm'],
  ])('what a document leaves in doubt, by its form: %j', (document, born, sex) => {
    const prepared = prepareIdentity({ names: ['김정은'], documents: [document] });
    expect([prepared.birthDates.map(birthDateText), prepared.sex]).toEqual([[born], sex]);
  });

  it.each<IdentityDocument>([
    { number: '8401081234561' }, { number: '8401081234561', type: 'passport', country: 'KR' }, { number: '8401081' }, { number: '841308-1234561' }, { number: '8401086234568' }, { number: '991231491231002' }, { number: '110105491331002' }, { number: '110105491231002', type: 'passport', country: 'CN' }, { number: '110105491231002', country: 'TH' },
  ])('nothing, where it may be another: %j', (document) => expect(prepareIdentity({ names: ['김정은'], documents: [document] })).toMatchObject({ birthDates: [], sex: '' }));

  it.each([['8401081', '1984-01-08'], ['110105491231002', '1949-12-31'], ['2010118', undefined], ['1984018', undefined]])('in the place of the birth date %s is %s', (birthDate, born) =>
    expect(prepareIdentity({ names: ['김정은'], birthDate }).birthDates.map(birthDateText)).toEqual(born === undefined ? [] : [born]));

  it('date and sex of one whose other places are hidden, and the date alone where the sex is', () => {
    expect(prepareIdentity({ names: ['김정은'], documents: [{ number: '901010-*******' }] })).toMatchObject({ birthDates: [[{ year: 1990, month: 10, day: 10 }]], sex: '' });
    expect(personalFacts('9010101234***')).toMatchObject({ born: [{ year: 1990, month: 10, day: 10 }], sex: 'm' });
  });

  it('the sex of a Taiwanese', () => expect(personalFacts('A123456789')).toEqual({ scheme: 'TW', born: [], sex: 'm' }));

  it.each<[string, Partial<Person>]>([
    ['as a document', { documents: [{ number: KOREAN }] }], ['as a document whose last places are hidden', { documents: [{ number: '840108-1******' }] }], ['in the place of the birth date', { birthDate: KOREAN }], ['hidden there', { birthDate: '840108-1******' }], ['hidden by letters', { birthDate: '840108-1xxxxxx' }], ['with the first place of the others alone', { birthDate: '840108-1' }], ['with a check digit that is wrong', { birthDate: '840108-1234567' }],
  ])('what a record leaves out, %s', (_, rest) => {
    const person = prepareIdentity({ names: ['김정은'], ...rest });
    expect(person).toMatchObject({ sex: 'm', birthDates: [[{ year: 1984, month: 1, day: 8 }]], warnings: [] });
    expect(compareIdentities(person, { names: ['Kim Jong Un'], birthDate: '1984-01-08' }).attributes).toMatchObject([{ attribute: 'birth date', reason: 'same date' }]);
  });

  it('and contradicts no record that says otherwise', () =>
    expect(prepareIdentity({ names: ['김정은'], birthDate: '1982-01-08', sex: 'f', documents: [{ number: KOREAN }] })).toMatchObject({ sex: 'f', birthDates: [[{ year: 1982 }]] }));
});

describe('a number that hides places', () => {
  it.each([['E1234****', 'E1234****'], ['E-1234 ●●●●', 'E1234****'], ['XXXXX6789', '*****6789'], ['M70XX1234', 'M70XX1234'], ['1101051949123100２X', CHINESE]])('%s is %s', (written, plain) => expect(plainNumber(written)).toBe(plain));

  it.each([
    ['E1234****', 'E12345678', 5], ['E1234***', 'E12345678', 5], ['****5678', 'E12345678', 4], ['E12**678', 'E12345678', 6], ['E1234****', 'E12**5678', 3], ['E1234****', '*****5678', 0], ['E1234****', 'E12355678', undefined], ['E1234****', 'E12', undefined],
    ['110105********002X', CHINESE, 6, 'CN'], ['1101**********002X', CHINESE, 4, 'CN'], ['11010519491231****', '11010519491231****', 2, 'CN'], ['8401081******', '8401081234564', 0, 'KR'], ['8401081******', '8401081******', 0, 'KR'], ['840108*****64', '8401081234564', 2, 'KR'],
  ] as [string, string, number | undefined, Scheme?][])('%s and %s have %s places in common', (a, b, places, scheme) => {
    expect(placesInCommon(a, b, scheme)).toBe(places);
    expect(placesInCommon(b, a, scheme)).toBe(places);
  });

  const passport = (number: string): IdentityDocument => ({ number, type: 'passport', country: 'KHM' });
  const id = (number: string): IdentityDocument => ({ number, type: 'national id', country: 'CHN' });
  it.each<[string, string, IdentityDocument, IdentityDocument, number, number]>([
    ['many places of a passport', 'masked number agrees', passport('E1739****'), passport('E17392604'), 14, 16], ['few', 'masked number agrees', passport('****2604'), passport('E17392604'), 8, 9], ['another passport', 'masked number differs', passport('E1739****'), passport('E97392604'), -1, 0],
    ['many places of a personal number', 'masked number agrees', id('110105********002X'), id(CHINESE), 16, 17], ['another personal number', 'masked number differs', id('110105********0039'), id(CHINESE), -5, -4],
  ])('%s: %s', (_, reason, one, other, least, most) => {
    const attribute = compareIdentities({ names: ['陈志'], documents: [one] }, { names: ['陈志'], documents: [other] }).attributes.find((found) => found.attribute === 'document');
    expect(attribute?.reason).toBe(reason);
    expect(attribute?.bits).toBeGreaterThan(least);
    expect(attribute?.bits).toBeLessThan(most);
  });

  it.each([['another kind', passport('E1739****'), id('E17392604')], ['too few places', passport('E*******4'), passport('E17392604')], ['nothing but the date', id('840108-1******'), id(KOREAN)], ['nothing but the date on both sides', id('840108-1******'), id('840108-1******')]])('%s says nothing', (_, one, other) =>
    expect(compareIdentities({ names: ['陈志'], documents: [one] }, { names: ['陈志'], documents: [other] }).attributes.filter(({ attribute }) => attribute === 'document')).toEqual([]));

  it.each(['********', 'XXXXXXXX', '**1*', '1***2'])('%s is none', (number) => expect(prepareIdentity({ names: ['陈志'], documents: [{ number }] }).documents).toEqual([]));
});

describe('a personal number beside a name', () => {
  const bits = (one: string, other: string): number => compareIdentities({ names: [one] }, { names: [other] }).evidence;
  it.each([
    ['another one speaks against', '김민수 901010-1234567', '김민수 850505-1987654', -6, -4], ['the same one speaks for', '김민수 901010-1234567', '김민수 901010-1******', 10, 20],
    ['on one side it says nothing', '김민수 901010-1234567', '김민수', 0, 0], ['a telephone number is none', '김민수 010-1234-5678', '김민수 010-8765-4321', 0, 0],
  ])('%s: %s and %s', (_, one, other, least, most) => {
    const difference = bits(one, other) - bits('김민수', '김민수');
    expect(difference).toBeGreaterThanOrEqual(least);
    expect(difference).toBeLessThanOrEqual(most);
  });

  it('is not asked where the record has a birth date', () => {
    const one = { names: ['김민수 901010-1234567'], birthDate: '1985-05-05' };
    expect(compareIdentities(one, { names: ['김민수'], birthDate: '1985-05-05' }).attributes.find(({ bits: found }) => found > 10)).toBeDefined();
  });
});
