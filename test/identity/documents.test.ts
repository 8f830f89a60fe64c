import { describe, expect, it } from 'vitest';
import { checkedNumber, passportDigit } from '../../src/identity/check-digit';
import { prepareDocument, type PreparedDocument } from '../../src/identity/document';
import { documentEvidence } from '../../src/identity/document-evidence';
import type { IdentityDocument } from '../../src/identity/identity';

const prepared = (documents: readonly (string | IdentityDocument)[]): PreparedDocument[] =>
  documents.flatMap((one) => prepareDocument(typeof one === 'string' ? { number: one, type: 'passport', country: 'KHM' } : one) ?? []);
const between = (a: (string | IdentityDocument)[], b: (string | IdentityDocument)[]): ReturnType<typeof documentEvidence> => documentEvidence(prepared(a), prepared(b));

describe('check digits', () => {
  it.each([
    // The standard's own example (GB 11643) and made-up numbers worked out by hand.
    ['110105194912310021', 'CN', false], ['11010519491231002X', 'CN', true], ['A123456789', 'TW', true], ['A123456788', 'TW', false], ['A1234563', 'HK', true], ['A1234564', 'HK', false],
    ['8401081234564', 'KR', true], ['8401081234565', 'KR', false],
  ])('%s follows %s: %s', (number, scheme, right) => expect(checkedNumber(number)).toEqual({ scheme, right }));

  it.each(['', '123456789', 'N00123456', '8413081234567', '__proto__'])('%j is no personal number', (number) => expect(checkedNumber(number)).toBeUndefined());

  // ICAO Doc 9303-3, appendix A: the specimens of the standard.
  it.each([['520727', 3], ['AB2134<<<', 5], ['L898902C3', 6], ['740812', 2]])('a machine-readable zone has after %s a %d', (field, digit) => expect(passportDigit(field)).toBe(digit));
});

describe('a number that is none is left out', () => {
  it.each(['', '0', '000000', '0000000000', 'A000000', '111111', '123456', '12345678', '987654321', 'N/A', 'NONE', 'unknown', 'XXXXXX', '-', '123', '<<<<<<<<<', '__proto__', '1'.repeat(50), '🛂', '00000001', 'N0000001', '12341234', 'M12341234', '123123', 'TEST123', 'SPECIMEN01'])('%j', (number) => {
    expect(prepareDocument({ number })).toBeUndefined();
  });
});

it.each(['A1212', 'M13571357', 'N0000017', 'E00012345', '10000001', 'TE5T1234', 'M45764576'])('a number that only looks like one is kept: %s', (number) => expect(prepareDocument({ number })?.number).toBe(number));

describe('two documents meet in the case that', () => {
  const idOf = (number: string): IdentityDocument => ({ number, type: 'national id', country: 'CN' });
  it.each<[string | undefined, string | IdentityDocument, string | IdentityDocument]>([
    ['same number', 'N01234756', 'N01234756'],
    ['same number', 'n 0123-4756', 'N01234756'],
    ['same number', { number: 'N01234756' }, 'N01234756'],
    ['same number', { number: '០២០១២៣៤៥៦' }, { number: '020123456' }],
    ['same number', { number: 'Passport No. M70689098' }, { number: 'M70689098 (expired)' }],
    ['same number', { number: 'No: M70689098' }, { number: '护照 M70689098' }],
    ['same number', { number: 'G123456(A)' }, { number: 'G123456A' }],
    ['same number', { number: 'NO 8472930' }, { number: 'NO8472930' }],
    ['same number', { number: 'ID #84729305' }, { number: '84729305' }],
    [undefined, { number: '901010-*******' }, { number: '901010-*******' }],
    [undefined, { number: '901010-1******' }, { number: '901010-2******' }],
    [undefined, { number: '901010-*******' }, { number: '901010-1234567' }],
    ['same number', 'A1234', 'A1234'],
    ['same number', 'L898902C36', 'L898902C3'],
    ['same number, other country or kind', 'N01234756', { number: 'N01234756', type: 'passport', country: 'CHN' }],
    ['same number, other country or kind', 'N01234756', { number: 'N01234756', type: 'identity card', country: 'KHM' }],
    ['misread number', 'N01234756', 'NO1234756'],
    ['misread number', 'B15Z0861', '8I520B6I'],
    ['one character wrong', 'N01234756', 'N01234766'],
    ['one character wrong', 'N01234756', 'N01243756'],
    ['one character wrong', 'N01234756', 'N0123475'],
    ['other number', 'N01234756', 'N07700112'],
    ['renewed', { number: 'N01234756', type: 'P', country: 'KH', expires: '2020-05-01' }, { number: 'N07700112', type: 'P', country: 'KH', issued: '2020-04-01' }],
    [undefined, 'N01234756', { number: 'N07700112', type: 'passport', country: 'CHN' }],
    [undefined, 'N01234756', { number: 'N07700112' }],
    ['same number', idOf('11010519491231002X'), idOf('11010519491231002x')],
    ['one character wrong', idOf('11010519491231002X'), idOf('110105194912310021')],
    ['other number', idOf('11010519491231002X'), idOf('110105194912310038')],
  ])('%s: %j and %j', (reason, a, b) => {
    expect(between([a], [b])?.reason).toBe(reason);
    expect(between([b], [a])?.reason).toBe(reason);
  });
});

describe('what documents say', () => {
  const bits = (a: string, b: string): number => between([a], [b])?.bits ?? Number.NaN;

  it('falls from the same number over a misread and a mistyped one to another', () => {
    const falling = [bits('N01234756', 'N01234756'), bits('N01234756', 'NO1234756'), bits('N01234756', 'N01234766'), bits('N01234756', 'N07700112')];
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(falling[2]).toBeGreaterThan(5);
  });

  it('is almost nothing where a passport was renewed, and much where a number for life differs', () => {
    expect(Math.abs(bits('N01234756', 'N07700112'))).toBeLessThan(1);
    expect(between([{ number: 'A223456781' }], [{ number: 'B142610160' }])).toMatchObject({ reason: 'other number' });
    expect(between([{ number: 'A223456781' }], [{ number: 'B142610160' }])?.bits).toBeLessThan(-4);
  });

  it('is what the best of several says', () => {
    expect(between(['N07700112', 'N01234756'], ['N01234756', 'N08811333'])).toMatchObject({ reason: 'same number', left: 'N01234756' });
    expect(between([], ['N01234756'])).toBeUndefined();
  });
});
