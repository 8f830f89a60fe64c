import { describe, expect, it } from 'vitest';
import { type FollowTheMoneyEntity, fromFollowTheMoney } from '../../src/lists/follow-the-money';
import { readJsonLines } from '../../src/lists/json-lines';
import { brief, collect, fixture } from './fixture';

const person = (properties: Record<string, unknown>, more: object = {}): FollowTheMoneyEntity => ({ id: 'p', schema: 'Person', properties, ...more });

/** What is read beside the id and the entity itself. */
function read(entity: FollowTheMoneyEntity): unknown {
  const { id, data, ...rest } = fromFollowTheMoney(entity);
  expect([id, data]).toEqual(['p', entity]);
  return rest;
}

describe('a person of FollowTheMoney has', () => {
  it.each<[what: string, properties: Record<string, unknown>, read: object]>([
    ['all names as strong ones', { name: ['김정은'], alias: ['金正恩'], previousName: ['Kim Jong Un'] }, { names: ['김정은', '金正恩', 'Kim Jong Un'] }],
    ['weak aliases, unless they are names too', { name: ['a'], weakAlias: ['b', 'a', 'b'] }, { names: ['a', { text: 'b', weak: true }] }],
    ['a name of its parts where none is told', { lastName: ['Hun'], firstName: ['Sen'] }, { names: ['Hun, Sen'] }],
    ['a weak alias for want of a better name', { weakAlias: ['b'] }, { names: [{ text: 'b', weak: true }] }],
    ['a value that is no list', { name: 'a', birthDate: '1984' }, { names: ['a'], birthDate: '1984' }],
    ['all birth dates', { name: ['a'], birthDate: ['1984', '1983-12-06', '1984'] }, { names: ['a'], birthDate: ['1984', '1983-12-06'] }],
    ['nationality and citizenship', { name: ['a'], nationality: ['kh'], citizenship: ['cn', 'kh'], country: ['us'] }, { names: ['a'], nationalities: ['kh', 'cn'] }],
    ['a country where no nationality is told', { name: ['a'], country: ['kp'] }, { names: ['a'], nationalities: ['kp'] }],
    ['sex and birth place', { name: ['a'], gender: ['female'], birthPlace: ['Kandal'] }, { names: ['a'], sex: 'female', birthPlace: 'Kandal' }],
    ['numbers of documents', { name: ['a'], passportNumber: ['E1'], idNumber: ['2'] }, { names: ['a'], documents: [{ number: 'E1', type: 'passport' }, { number: '2', type: 'id' }] }],
    ['nothing of what is no text', { name: ['a', 7, null, ' '], gender: [], nationality: null }, { names: ['a'] }],
  ])('%s', (_what, properties, expected) => expect(read(person(properties))).toEqual(expected));

  it('documents that are entities of their own, once', () => {
    const passport = { id: 'd', schema: 'Passport', properties: { number: ['E1'], country: ['kh'], startDate: ['2020'], endDate: ['2030'] } };
    expect(read(person({ name: ['a'], passportNumber: ['E1'], passportEntity: [passport, 'd2', { id: 'd3' }] }))).toEqual({
      names: ['a'], documents: [{ number: 'E1', type: 'passport', country: 'kh', issued: '2020', expires: '2030' }],
    });
  });

  it('its caption for a name where it has no other', () => expect(read(person({}, { caption: 'Hun Sen' }))).toEqual({ names: ['Hun Sen'] }));
});

describe('what is none is refused', () => {
  it.each([[undefined], [null], ['Kim'], [{}], [{ id: 'p', properties: {} }], [{ id: 7, schema: 'Person', properties: {} }]])('%j', (entity) => {
    expect(() => fromFollowTheMoney(entity as unknown as FollowTheMoneyEntity)).toThrow(new TypeError('fromFollowTheMoney: expected an entity with an id, a schema and properties'));
  });

  it('a person without a name', () => {
    expect(() => fromFollowTheMoney(person({}))).toThrow(new RangeError('fromFollowTheMoney: expected a name of "p", got none'));
  });
});

describe('a file of entities', () => {
  it('has its persons listed, the rest skipped by kind', async () => {
    expect(brief(await collect(readJsonLines(fixture('entities.ftm.json'))))).toEqual([
      '1 person demo-1', '2 person demo-2', '3 skipped entity', '4 skipped vessel', '5 person demo-5', '6 no name', '7 skipped Address',
    ]);
  });

  it('has its legal entities listed: they may be persons', async () => {
    expect(brief(await collect(readJsonLines('{"id":"1","schema":"LegalEntity","properties":{"name":["Chen Zhi"]}}')))).toEqual(['1 person 1']);
  });

  it('is read by its columns if they are named', async () => {
    const [record] = await collect(readJsonLines('{"id":"1","schema":"Company","properties":{"name":["a"],"x":["b"]}}', { columns: { name: 'x' } }));
    expect(record).toMatchObject({ identity: { id: '1', names: ['b'] } });
  });
});
