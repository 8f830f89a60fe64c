import { describe, expect, it } from 'vitest';
import type { Identity, Person } from '../../src/identity/identity';
import { type Clearance, Decisions } from '../../src/lists/decisions';
import { personKey } from '../../src/lists/person-key';

const ENTRY: Identity<unknown> = { id: 'KH-7', names: ['陈志', 'Chen Zhi'], birthDate: '1987-12-16', data: { seen: 1 } };
const TRAVELLER: Person = { names: ['CHEN ZHI'], birthDate: '1962-03-04', documents: [{ number: 'E 0000-0009', country: 'CN' }] };

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const CLEARANCE: Clearance = { reason: 'other birth date and passport', by: 'officer 7', at: day('2025-01-15'), expires: day('2026-01-15') };

function cleared(): Decisions {
  const decisions = new Decisions();
  decisions.clear(personKey(TRAVELLER), ENTRY, CLEARANCE);
  return decisions;
}

describe('a cleared traveller is not asked again', () => {
  it.each<[what: string, person: Person, entry: Identity<unknown>, now: string, isCleared: boolean]>([
    ['while the decision is good', TRAVELLER, ENTRY, '2025-06-01', true],
    ['from the moment of the decision', TRAVELLER, ENTRY, '2025-01-15', true],
    ['with other letter case, spaces and signs', { ...TRAVELLER, names: ['Chen  Zhi\u{200b}'], documents: [{ number: 'e00000009', country: 'cn' }] }, ENTRY, '2025-06-01', true],
    ['when the list only changed what stands beside the identity', TRAVELLER, { ...ENTRY, data: { seen: 2 } }, '2025-06-01', true],
    ['when the list only changed the order of its names', TRAVELLER, { ...ENTRY, names: ['Chen Zhi', '陈志'] }, '2025-06-01', true],
    ['but is before the decision', TRAVELLER, ENTRY, '2025-01-14', false],
    ['but is when it expired', TRAVELLER, ENTRY, '2026-01-15', false],
    ['but is when the entry has a new name', TRAVELLER, { ...ENTRY, names: [...ENTRY.names, 'Chan Chi'] }, '2025-06-01', false],
    ['but is when the entry has another birth date', TRAVELLER, { ...ENTRY, birthDate: '1962-03-04' }, '2025-06-01', false],
    ['but is for another entry', TRAVELLER, { ...ENTRY, id: 'KH-8' }, '2025-06-01', false],
    ['but is with a new passport', { ...TRAVELLER, documents: [{ number: 'E00000010', country: 'CN' }] }, ENTRY, '2025-06-01', false],
    ['but is with another birth date', { ...TRAVELLER, birthDate: '1987-12-16' }, ENTRY, '2025-06-01', false],
    ['but is without a birth date', { names: TRAVELLER.names, documents: TRAVELLER.documents ?? [] }, ENTRY, '2025-06-01', false],
  ])('%s', (_what, person, entry, now, isCleared) => expect(cleared().isCleared(personKey(person), entry, day(now))).toBe(isCleared));

  it('but is after the decision was taken back', () => {
    const decisions = cleared();
    expect([decisions.revoke(personKey(TRAVELLER), 'KH-7'), decisions.revoke(personKey(TRAVELLER), 'KH-7'), decisions.size]).toEqual([true, false, 0]);
    expect(decisions.isCleared(personKey(TRAVELLER), ENTRY, day('2025-06-01'))).toBe(false);
  });

  it('and a later decision on the same pair replaces the earlier', () => {
    const decisions = cleared();
    decisions.clear(personKey(TRAVELLER), ENTRY, { ...CLEARANCE, reason: 'seen again', at: day('2026-02-01'), expires: day('2027-02-01') });
    expect([decisions.size, decisions.get(personKey(TRAVELLER), 'KH-7')?.reason]).toEqual([1, 'seen again']);
    expect(decisions.isCleared(personKey(TRAVELLER), ENTRY, day('2026-06-01'))).toBe(true);
  });
});

describe('decisions are kept as JSON Lines', () => {
  it('and come back as they were', () => {
    const decisions = cleared();
    decisions.clear(personKey(TRAVELLER), { id: '__proto__', names: ['a'] }, { ...CLEARANCE, reason: 'line\nbreak \u{2028}' });
    const text = decisions.toJsonLines();
    expect(text.split('\n')).toHaveLength(3);
    const again = Decisions.fromJsonLines(text);
    expect(again.toJsonLines()).toBe(text);
    expect([...again]).toEqual([...decisions]);
    expect(again.isCleared(personKey(TRAVELLER), ENTRY, day('2025-06-01'))).toBe(true);
  });

  it('none of them is lost, or believed, without a word', () => {
    const [line = ''] = cleared().toJsonLines().split('\n');
    const told = JSON.parse(line) as Record<string, unknown>;
    const broken: [text: string, message: string][] = [
      ['\n{', 'Decisions.fromJsonLines: line 2: expected JSON, got "{"'],
      ['null', 'line 1: expected a decision, got null'],
      [JSON.stringify({ ...told, by: undefined }), 'line 1: expected by to be a text, got undefined'],
      [JSON.stringify({ ...told, entry: 'abc' }), 'line 1: expected entry to be a hash of 64 hexadecimal digits, got "abc"'],
      [JSON.stringify({ ...told, reason: ' ' }), 'line 1: expected a reason, got none'],
      [JSON.stringify({ ...told, expires: 'never' }), 'line 1: expected expires after "2025-01-15T00:00:00.000Z", got "never"'],
    ];
    for (const [text, message] of broken) {
      expect(() => Decisions.fromJsonLines(text)).toThrow(RangeError);
      expect(() => Decisions.fromJsonLines(text)).toThrow(message);
    }
    expect(() => Decisions.fromJsonLines(7 as unknown as string)).toThrow(TypeError);
  });
});

describe('mistakes of a program are said', () => {
  it.each<[what: string, act: () => unknown, error: Error]>([
    ['a key that is none', () => new Decisions().clear('Chen Zhi', ENTRY, CLEARANCE), new RangeError('Decisions.clear: expected person to be a hash of 64 hexadecimal digits, got "Chen Zhi"')],
    ['no reason', () => new Decisions().clear(personKey(TRAVELLER), ENTRY, { ...CLEARANCE, reason: '' }), new RangeError('Decisions.clear: expected a reason, got none')],
    ['an expiry in the past', () => new Decisions().clear(personKey(TRAVELLER), ENTRY, { ...CLEARANCE, expires: day('2025-01-15') }), new RangeError('Decisions.clear: expected expires after "2025-01-15T00:00:00.000Z", got "2025-01-15T00:00:00.000Z"')],
    ['a date that is none', () => cleared().isCleared(personKey(TRAVELLER), ENTRY, new Date('x')), new RangeError('Decisions: expected now to be a valid date, got an invalid one')],
    ['a text for a date', () => cleared().isCleared(personKey(TRAVELLER), ENTRY, '2025' as unknown as Date), new TypeError('Decisions: expected now to be a Date, got string')],
  ])('%s', (_what, act, error) => expect(act).toThrow(error));
});

it('the key of a person does not depend on order, case, width or empty fields, and on all else', () => {
  const key = personKey({ names: ['a', 'B c'], nationalities: ['KH', 'CN'] });
  expect(personKey({ names: ['Ｂ  C', 'A', 'a'], nationalities: ['cn', 'kh'], birthDate: [], documents: [], birthPlace: '' })).toBe(key);
  expect(personKey({ names: ['a', 'Bc'], nationalities: ['KH', 'CN'] })).not.toBe(key);
  expect(personKey({ names: ['a', { text: 'B c', truncated: true }], nationalities: ['KH', 'CN'] })).not.toBe(key);
});
