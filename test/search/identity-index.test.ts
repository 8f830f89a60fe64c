import { describe, expect, it } from 'vitest';
import { compareNames, IdentityIndex, type Identity } from '../../src/index';

interface Note { readonly list: string }

const KIM: Identity<Note> = { id: 'KP-001', names: ['김정은', 'Kim Jong Un'], data: { list: 'north' } };
const people: Identity<Note>[] = [
  KIM,
  { id: 'KR-001', names: ['박정희'] },
  { id: 'CN-001', names: ['习近平', 'Xi Jinping'] },
  { id: 'KH-001', names: ['ហ៊ុន សែន'] },
  { id: 'RU-001', names: ['Vladimir Putin'] },
  { id: 'KR-002', names: ['Psy (박재상)'] },
];
const indexOf = <T>(records: Iterable<Identity<T>>): IdentityIndex<T> => {
  const index = new IdentityIndex<T>();
  index.addAll(records);
  return index;
};

describe('an index', () => {
  it('is empty when it is new, and finds nothing', () => {
    const index = new IdentityIndex();
    expect([index.size, index.has('x'), index.get('x'), index.remove('x'), index.search('Kim Jong Un')]).toEqual([0, false, undefined, false, []]);
  });

  it('holds what was added, as it was added', () => {
    const index = indexOf(people);
    expect(index.size).toBe(people.length);
    for (const record of people) {
      expect(index.has(record.id)).toBe(true);
      expect(index.get(record.id)).toEqual(record);
    }
  });

  it('takes identities whose particulars are getters', () => {
    class Listed {
      readonly id = 'KP-001';
      readonly names = ['김정은'];
      get birthDate(): string { return '1984-01-08'; }
      get documents(): { number: string }[] { return [{ number: 'PS836410' }]; }
    }
    const index = indexOf([new Listed()]);
    expect(index.get('KP-001')).toEqual({ id: 'KP-001', names: ['김정은'], birthDate: '1984-01-08', documents: [{ number: 'PS836410' }] });
    expect(index.search({ names: ['Kim Jong Un'], documents: [{ number: 'PS836410' }] })[0]?.attributes).toMatchObject([{ reason: 'same number' }]);
  });

  it('takes any iterable', () => {
    function* some(): Generator<Identity> {
      yield { id: '1', names: ['Kim'] };
      yield { id: '2', names: ['Lee'] };
    }
    expect(indexOf(some()).size).toBe(2);
  });

  it('forgets what was removed, and takes it again', () => {
    const index = indexOf(people);
    expect(index.remove('KP-001')).toBe(true);
    expect([index.size, index.has('KP-001'), index.get('KP-001'), index.remove('KP-001')]).toEqual([people.length - 1, false, undefined, false]);
    expect(index.search('Kim Jong Un', { minScore: 0.5 })).toEqual([]);
    expect(index.search('박정희')[0]?.id).toBe('KR-001');
    index.add(KIM);
    expect(index.search('Kim Jong Un')[0]?.id).toBe('KP-001');
  });

  it('answers the same after removals as one that never held what was removed', () => {
    const records = Array.from({ length: 60 }, (_, i): Identity => ({ id: `n${i}`, names: [`${'김이박최정'.charAt(i % 5)}${'정민서지현'.charAt(i % 7)}${'은준연우수'.charAt(i % 4)}`] }));
    const index = indexOf(records);
    for (let i = 0; i < 60; i++) if (i % 3 !== 0) index.remove(`n${i}`);
    const fresh = indexOf(records.filter((_, i) => i % 3 === 0));
    for (const query of ['김정은', 'Kim Min-jun', '朴正熙', 'Lee']) expect(index.search(query)).toEqual(fresh.search(query));
  });

  it('finds who is left among a thousand removed namesakes', () => {
    const index = indexOf(Array.from({ length: 2001 }, (_, i) => ({ id: String(i), names: ['김민준'] })));
    for (let i = 0; i < 1000; i++) index.remove(String(i));
    expect(index.search('Kim Min-jun').map(({ id }) => id)).toEqual(['1000', '1001', '1002', '1003', '1004', '1005', '1006', '1007', '1008', '1009']);
  });

  it('keeps ids and names apart that objects would not', () => {
    const hostile = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', '0', '-1', ' ', '\u{0}', '\u{d800}'];
    const index = new IdentityIndex();
    for (const id of hostile) expect([id, index.has(id), index.get(id)]).toEqual([id, false, undefined]);
    for (const id of hostile) index.add({ id, names: [id, 'Kim Jong Un'] });
    expect(index.size).toBe(hostile.length);
    expect(index.search('김정은').map(({ id }) => id)).toEqual(hostile);
    expect(index.search('constructor')[0]?.id).toBe('constructor');
    for (const id of hostile) expect(index.remove(id)).toBe(true);
    expect(index.size).toBe(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('indexes share nothing', () => {
    const one = indexOf(people);
    const other = new IdentityIndex<Note>();
    other.add(KIM);
    one.remove('KP-001');
    expect([other.size, other.has('KP-001'), one.has('KP-001')]).toEqual([1, true, false]);
  });
});

describe('a search', () => {
  const index = indexOf(people);

  it.each([
    ['Gim Jeong-eun', 'KP-001'], ['金正恩', 'KP-001'], ['KIM<<JONG<UN', 'KP-001'], ['Park Chung-hee', 'KR-001'], ['朴正熙', 'KR-001'],
    ['習近平', 'CN-001'], ['Hsi Chin-p’ing', 'CN-001'], ['HUN, Sen', 'KH-001'], ['Putin Wladimir', 'RU-001'], ['Park Jae-sang', 'KR-002'], ['Psy', 'KR-002'],
  ])('for %s finds %s first', (query, id) => expect(index.search(query)[0]?.id).toBe(id));

  it('says what matched, why and how well, and gives the data back', () => {
    const [hit] = index.search('Gim Jeong-eun');
    expect(hit).toMatchObject({ id: 'KP-001', data: { list: 'north' } });
    const { score, evidence, pairs } = compareNames('Gim Jeong-eun', hit?.name ?? '');
    expect(hit).toMatchObject({ score, evidence, pairs });
    expect(KIM.names).toContain(hit?.name);
    expect(hit?.explanation).toMatch(/^surname Gim = /u);
  });

  it('gives undefined for data that was not given', () => expect(index.search('박정희')[0]?.data).toBeUndefined());

  it('counts an identity once, by its best name', () => {
    const hits = index.search('김정은');
    expect(hits.filter(({ id }) => id === 'KP-001')).toHaveLength(1);
    expect(hits[0]?.name).toBe('김정은');
  });

  it('takes several names, and the best of them counts', () => {
    const [best] = index.search({ names: ['Nobody Atall', 'Kim Jong Un'] });
    expect(best?.id).toBe('KP-001');
    // Having had two tries costs something.
    expect(best?.evidence).toBeLessThan(index.search('Kim Jong Un')[0]?.evidence ?? 0);
    expect(index.search({ names: [] })).toEqual([]);
  });

  it('reads the aliases of a query', () => expect(index.search('Somebody alias Xi Jinping')[0]?.id).toBe('CN-001'));

  it('comes best first, at most limit, nothing below minScore', () => {
    const all = index.search('Kim Jong Un', { limit: 100 });
    expect(all.map(({ evidence }) => evidence)).toEqual(all.map(({ evidence }) => evidence).sort((a, b) => b - a));
    expect(index.search('Kim Jong Un', { limit: 1 })).toEqual(all.slice(0, 1));
    expect(index.search('Kim Jong Un', { minScore: 0.5 })).toEqual(all.filter(({ score }) => score >= 0.5));
    expect(index.search('Kim Jong Un', { minScore: 1 })).toEqual(all.filter(({ score }) => score >= 1));
  });

  it('gives ten at most when no limit is named', () => {
    const namesakes = indexOf(Array.from({ length: 30 }, (_, i) => ({ id: String(i), names: ['이영희'] })));
    expect(namesakes.search('Lee Young-hee').map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(namesakes.search('Lee Young-hee', { limit: 25 })).toHaveLength(25);
  });

  it('repeats itself', () => {
    for (const query of ['Kim Jong Un', '习近平', 'Hun', '']) expect(index.search(query)).toEqual(index.search(query));
  });

  it.each(['', '😀', '!?', '\u{d800}'])('for no name finds nothing: %j', (query) => expect(index.search(query)).toEqual([]));
});

describe('what is wrong is refused, in words, and changes nothing', () => {
  const index = indexOf(people);
  const add = (record: unknown) => (): void => index.add(record as Identity<Note>);
  const search = (query: unknown, options?: unknown) => (): unknown => index.search(query as string, options as object);

  it.each([
    ['no record', add(null), new TypeError('IdentityIndex.add: expected a person, got null')],
    ['a string', add('Kim'), new TypeError('IdentityIndex.add: expected a person, got "Kim"')],
    ['a number as id', add({ id: 5, names: ['Kim'] }), new TypeError('IdentityIndex.add: expected id to be a string, got number 5')],
    ['no id', add({ names: ['Kim'] }), new TypeError('IdentityIndex.add: expected id to be a string, got undefined')],
    ['a string as names', add({ id: 'x', names: 'Kim' }), new TypeError('IdentityIndex.add: expected names of "x" to be an array of strings, got "Kim"')],
    ['an empty id', add({ id: '', names: ['Kim'] }), new RangeError('IdentityIndex.add: expected id to be a string that is not empty, got ""')],
    ['no names', add({ id: 'x', names: [] }), new RangeError('IdentityIndex.add: expected at least one name of "x", got none')],
    ['a number among names', add({ id: 'x', names: ['Kim', 5] }), new TypeError('IdentityIndex.add: expected names[1] of "x" to be a string or { text, weak, truncated }, got number 5')],
    ['null among names', add({ id: 'x', names: [null] }), new TypeError('IdentityIndex.add: expected names[0] of "x" to be a string or { text, weak, truncated }, got null')],
    ['an id that is taken', add({ id: 'KP-001', names: ['Kim'] }), new RangeError('IdentityIndex.add: expected an id that is not in the index, got "KP-001"')],
    ['a query that is no string', search(5), new TypeError('IdentityIndex.search: expected a string or a person with names, got number 5')],
    ['no query', search(undefined), new TypeError('IdentityIndex.search: expected a string or a person with names, got undefined')],
    ['names that are no list', search({ names: 'Kim' }), new TypeError('IdentityIndex.search: expected names to be an array of strings, got "Kim"')],
    ['a limit of 0', search('Kim', { limit: 0 }), new RangeError('IdentityIndex.search: expected limit to be a whole number above 0, got 0')],
    ['half a limit', search('Kim', { limit: 1.5 }), new RangeError('IdentityIndex.search: expected limit to be a whole number above 0, got 1.5')],
    ['a limit that is no number', search('Kim', { limit: NaN }), new RangeError('IdentityIndex.search: expected limit to be a whole number above 0, got NaN')],
    ['a score above 1', search('Kim', { minScore: 1.1 }), new RangeError('IdentityIndex.search: expected minScore from 0 to 1, got 1.1')],
    ['a score below 0', search('Kim', { minScore: -0.1 }), new RangeError('IdentityIndex.search: expected minScore from 0 to 1, got -0.1')],
    ['a score that is no number', search('Kim', { minScore: NaN }), new RangeError('IdentityIndex.search: expected minScore from 0 to 1, got NaN')],
  ])('%s', (_, work, error) => {
    expect(work).toThrow(error);
    expect([index.size, index.has('x')]).toEqual([people.length, false]);
  });

  it('addAll keeps what came before the one that was refused', () => {
    const some = new IdentityIndex();
    expect(() => some.addAll([{ id: '1', names: ['Kim'] }, { id: '1', names: ['Lee'] }, { id: '2', names: ['Park'] }])).toThrow(RangeError);
    expect([some.size, some.has('1'), some.has('2')]).toEqual([1, true, false]);
  });
});
