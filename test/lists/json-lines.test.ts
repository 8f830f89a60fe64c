import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../src/lists/json-lines';

/** What became of a line: the identity without its data, or what is wrong with it. */
async function read(value: unknown): Promise<unknown> {
  for await (const record of readJsonLines(`${JSON.stringify(value)}\n`)) {
    if (record.status === 'rejected') return `${record.reason}: ${record.detail ?? ''}`;
    if (record.status === 'listed') return Object.fromEntries(Object.entries(record.identity).filter(([field]) => field !== 'data'));
  }
  return undefined;
}

describe('an identity as the library has it comes back from its line', () => {
  it.each<[value: Record<string, unknown>]>([
    [{ id: '1', names: ['陈志', { text: 'Vincent', weak: true }, 'Chen Zhi'], documents: [{ number: 'E48291736', type: 'passport', country: 'CN' }], birthPlace: 'Fujian' }],
    [{ id: '1', names: [{ text: 'KIM<<JONG', truncated: true }], birthDate: ['1984-01-08', '1983'], sex: 'M', nationalities: ['KP', 'CH'] }],
    [{ id: '1', names: ['a; b'], documents: [{ number: '1-2', issued: '2020', expires: '2030' }, { number: '3' }] }],
  ])('%j', async (value) => expect(await read(value)).toEqual(value));

  it.each<[value: Record<string, unknown>, expected: Record<string, unknown>]>([
    [{ names: [{ text: 'Kim Jong Un' }] }, { names: ['Kim Jong Un'] }],
    [{ names: ['a', { text: 'a', weak: true }], birthPlace: ['Fujian'] }, { names: ['a'], birthPlace: 'Fujian' }],
    [{ names: ['a'], documents: ['E48291736', 7], birthDate: 1984, nationalities: 'KP; CH' }, { names: ['a'], documents: [{ number: 'E48291736' }, { number: '7' }], birthDate: '1984', nationalities: ['KP', 'CH'] }],
    [{ names: ['a'], documents: { number: 48291736, type: null } }, { names: ['a'], documents: [{ number: '48291736' }] }],
    [{ names: ['a', null, ''], sex: ['M'], dob: '1984', aliases: [{ text: 'b', weak: true }] }, { names: ['a', { text: 'b', weak: true }], birthDate: '1984', sex: 'M' }],
    [{ name: 'a', documents: [{ number: 'E1', type: 'passport' }], aka: { text: 'b', weak: true } }, { names: ['a', { text: 'b', weak: true }], documents: [{ number: 'E1', type: 'passport' }] }],
  ])('or as others write it: %j', async (value, expected) => expect(await read(value)).toEqual({ id: '#1', ...expected }));
});

describe('a line with a list of names that is no person is refused by what is wrong', () => {
  it.each<[value: unknown, reason: string]>([
    [{ names: [] }, 'not a person: expected at least one name, got none'],
    [{ names: [''] }, 'no name: '],
    [{ names: [{ name: 'Kim' }] }, 'not a person: expected names[0].text to be a string, got undefined'],
    [{ names: ['Kim'], documents: [{ no: 'E1' }] }, 'not a person: expected documents[0].number to be a string, got undefined'],
    [{ names: ['Kim'], birthDate: { year: 1984 } }, 'not a person: expected birthDate to be a string or an array of strings, got object'],
    [{ names: [{ text: 'Kim', weak: 'yes' }] }, 'not a person: expected names[0].weak to be true or false, got "yes"'],
    [{ names: ['Kim'], sex: { is: 'M' } }, 'not a person: expected sex to be a string, got object'],
  ])('%j', async (value, reason) => expect(await read(value)).toBe(reason));

  it('lists of lists of lists do no harm', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    for await (const record of readJsonLines(`{"name":"a","aliases":${deep}}\n{"names":["a"],"documents":${deep}}\n`)) expect(['listed', 'rejected']).toContain(record.status);
  });
});

it('columns that are not used are told, each once', async () => {
  const told: string[][] = [];
  const lines = '{"name":"a","x":1}\n{"name":"b","x":2}\n{"name":"c","x":1,"y":2}\n';
  for await (const record of readJsonLines(lines, { onUnused: (columns) => told.push([...columns]) })) expect(record.status).toBe('listed');
  expect(told).toEqual([['x'], ['y']]);
});
