import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkPerson, compareIdentities, prepareIdentity } from '../../src/index';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000 });

describe('a value that is no person is refused, by field, expectation and value', () => {
  it.each<[unknown, string]>([
    [undefined, 'who: expected a person, got undefined'],
    ['Kim', 'who: expected a person, got "Kim"'],
    [[], 'who: expected a person, got an array'],
    [{}, 'who: expected names to be an array of strings, got undefined'],
    [{ names: 'Kim' }, 'who: expected names to be an array of strings, got "Kim"'],
    [{ id: 'KP-1', names: [5] }, 'who: expected names[0] of "KP-1" to be a string or { text, weak, truncated }, got number 5'],
    [{ names: ['Kim', { text: 5 }] }, 'who: expected names[1].text to be a string, got number 5'],
    [{ names: [{ text: 'Kim', weak: 'yes' }] }, 'who: expected names[0].weak to be true or false, got "yes"'],
    [{ id: 5, names: ['Kim'] }, 'who: expected id to be a string, got number 5'],
    [{ names: ['Kim'], birthDate: 1984 }, 'who: expected birthDate to be a string or an array of strings, got number 1984'],
    [{ names: ['Kim'], birthDate: [1984] }, 'who: expected birthDate[0] to be a string, got number 1984'],
    [{ names: ['Kim'], birthDate: null }, 'who: expected birthDate to be a string or an array of strings, got null'],
    [{ names: ['Kim'], sex: 1 }, 'who: expected sex to be a string, got number 1'],
    [{ names: ['Kim'], nationalities: 'KR' }, 'who: expected nationalities to be an array of strings, got "KR"'],
    [{ names: ['Kim'], documents: ['A'] }, 'who: expected documents[0] to be an object, got "A"'],
    [{ names: ['Kim'], documents: [{}] }, 'who: expected documents[0].number to be a string, got undefined'],
    [{ names: ['Kim'], documents: [{ number: 'A', country: 5 }] }, 'who: expected documents[0].country to be a string, got number 5'],
    [{ names: ['Kim'], birthPlace: {} }, 'who: expected birthPlace to be a string or an array of strings, got object'],
  ])('%j', (value, message) => expect(() => checkPerson(value, 'who')).toThrow(new TypeError(message)));

  it.each<[unknown, string]>([
    [{ names: [] }, 'who: expected at least one name, got none'],
    [{ id: 'KP-1', names: [] }, 'who: expected at least one name of "KP-1", got none'],
    [{ id: '', names: ['Kim'] }, 'who: expected id to be a string that is not empty, got ""'],
  ])('%j', (value, message) => expect(() => checkPerson(value, 'who')).toThrow(new RangeError(message)));

  it('wherever it is given', () => {
    expect(() => prepareIdentity({ names: [] })).toThrow(RangeError);
    expect(() => compareIdentities({ names: ['Kim'] }, { names: [] })).toThrow(RangeError);
    // @ts-expect-error a person has names
    expect(() => compareIdentities({ names: ['Kim'] }, {})).toThrow(TypeError);
  });
});

describe('odd values are taken as they are', () => {
  it('gives the person back', () => {
    const person = { names: ['Kim'] };
    expect(checkPerson(person, 'who')).toBe(person);
  });

  it('tells what could not be read', () => {
    const { warnings } = prepareIdentity({
      names: ['__proto__'], birthDate: ['long ago', '1984'], sex: 'yes', nationalities: ['Atlantis', 'KH'], documents: [{ number: '000000' }], birthPlace: '',
    });
    expect(warnings).toEqual([
      { field: 'birthDate', value: 'long ago', reason: 'unreadable' },
      { field: 'sex', value: 'yes', reason: 'unreadable' },
      { field: 'nationalities', value: 'Atlantis', reason: 'unreadable' },
      { field: 'documents', value: '000000', reason: 'placeholder' },
    ]);
  });

  it('reads no more of a field than a person can have', () => {
    const many = (n: number): string[] => Array.from({ length: n }, (_, i) => String(1900 + i));
    const { birthDates, warnings } = prepareIdentity({ names: ['Kim'], birthDate: many(90) });
    expect(birthDates).toHaveLength(64);
    expect(warnings).toEqual([{ field: 'birthDate', value: '1964', reason: 'too many' }]);
  });

  it('never throws for what strings say, and takes no time', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('__proto__', 'constructor', 'NaN', '99999999', '', '\ud800', '<<<', '١٩٨٤', 'x'.repeat(1e6), '1'.repeat(1e6), '\u0301'.repeat(1e6), '/'.repeat(1e6)));
    const start = performance.now();
    let runs = 0;
    fc.assert(fc.property(text, text, (a, b) => {
      const one = { names: [a], birthDate: b, sex: a, nationalities: [b], documents: [{ number: a, type: b, country: a, issued: b, expires: a }], birthPlace: b };
      const { evidence, score } = compareIdentities(one, { ...one, names: [b] });
      expect(Number.isFinite(evidence) && score >= 0 && score <= 1).toBe(true);
      runs++;
    }), { numRuns: 60 });
    // A few milliseconds each, but on a machine that does other things too.
    expect((performance.now() - start) / runs).toBeLessThan(200);
  }, 60_000);
});
