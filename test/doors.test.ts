import { describe, expect, it, vi } from 'vitest';
import {
  blockingKeys, checkPerson, compareIdentities, compareNames, explain, explainHtml, findDuplicates, IdentityIndex, parseName, prepareIdentity, romanize, spellings,
} from '../src/index';
import { contentHash, Decisions, diffLists, ListError, listVersion, personKey, readCsv, readList } from '../src/lists/index';
import { fromFile, toFile } from '../src/node/index';
import { screen } from '../src/screen/index';

// The tables are read when the first name is, which takes a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

/** What JavaScript, or a cast, hands over. */
const wrong = (value: unknown): never => value as never;
const index = new IdentityIndex();
index.add({ id: '1', names: ['김정은'], birthDate: '1984-01-08' });
const comparison = compareNames('김정은', 'Kim Jong Un');
const decisions = new Decisions();
const cleared = { decisions, person: 'a'.repeat(64), now: new Date(0) };
const entry = { id: '1', names: ['Kim'] };
const clearance = { reason: 'other birth date', by: 'officer 7', at: new Date(0), expires: new Date(1e12) };

describe('a mistake is told: who was asked, what was expected, what came', () => {
  it.each<[() => unknown, string]>([
    [() => index.remove(wrong(1)), 'IdentityIndex.remove: expected id to be a string, got number 1'],
    [() => index.remove(wrong(['a'])), 'IdentityIndex.remove: expected id to be a string, got an array'],
    [() => index.get(wrong(1)), 'IdentityIndex.get: expected id to be a string, got number 1'],
    [() => index.has(wrong({})), 'IdentityIndex.has: expected id to be a string, got object'],
    [() => index.addAll(wrong(undefined)), 'IdentityIndex.addAll: expected an iterable of identities, got undefined'],
    [() => index.addAll([], wrong(null)), 'IdentityIndex.addAll: expected options to be an object, got null'],
    [() => index.search('Kim', wrong(null)), 'IdentityIndex.search: expected options to be an object, got null'],
    [() => index.search('Kim', { limit: wrong('5') }), 'IdentityIndex.search: expected limit to be a whole number above 0, got "5"'],
    [() => index.search('Kim', { prior: wrong('0.1') }), 'IdentityIndex.search: expected prior between 0 and 1, got "0.1"'],
    [() => index.search('Kim', { exhaustive: wrong('no') }), 'IdentityIndex.search: expected exhaustive to be true or false, got "no"'],
    [() => index.search('Kim', { cleared: wrong({}) }), 'IdentityIndex.search: expected cleared.decisions to be Decisions, got undefined'],
    [() => index.search('Kim', { cleared: { ...cleared, now: wrong('today') } }), 'IdentityIndex.search: expected cleared.now to be a Date, got "today"'],
    [() => index.add({ id: 'a', names: wrong(['a', , 'b']) }), 'IdentityIndex.add: expected names[1] of "a" to be a string or { text, weak, truncated }, got undefined'], // eslint-disable-line no-sparse-arrays
    [() => checkPerson({ names: [parseName('Kim')] }, 'who'), 'who: expected names[0] to be a string or { text, weak, truncated }, got a Name: give its raw'],
    [() => compareNames('Kim', 'Kim', wrong(null)), 'compareNames: expected options to be an object, got null'],
    [() => compareNames('Kim', 'Kim', { minScore: wrong('0.5') }), 'compareNames: expected minScore from 0 to 1, got "0.5"'],
    [() => compareIdentities({ names: ['Kim'] }, wrong({})), 'compareIdentities, second argument: expected names to be an array of strings, got undefined'],
    [() => compareIdentities(wrong(5), { names: ['Kim'] }), 'compareIdentities, first argument: expected a person, got number 5'],
    [() => explain(wrong(undefined)), 'explain: expected what compareNames, compareIdentities or a search gave, got undefined'],
    [() => explainHtml(wrong({})), 'explainHtml: expected what compareNames, compareIdentities or a search gave, got object'],
    [() => explainHtml(comparison, { left: wrong(1) }), 'explainHtml: expected left to be a string, got number 1'],
    [() => romanize('김', 'revised', wrong(null)), 'romanize: expected options to be an object, got null'],
    [() => spellings('김', wrong(null)), 'spellings: expected options to be an object, got null'],
    [() => findDuplicates(wrong([])), 'findDuplicates: expected an IdentityIndex, got an array'],
    [() => findDuplicates(wrong({ search: 1, toBytes: 1 })), 'findDuplicates: expected an IdentityIndex, got one made by another copy of allonym (its ES and CommonJS modules are two), or copied'],
    [() => screen([], wrong({})), 'screen: expected an IdentityIndex, got object'],
    [() => personKey({ names: ['a'], nationalities: wrong('KR') }), 'personKey: expected nationalities to be an array of strings, got "KR"'],
    [() => contentHash(wrong('x')), 'contentHash: expected a person, got "x"'],
    [() => diffLists(wrong(undefined), []), 'diffLists: expected an iterable of identities as the old list, got undefined'],
    [() => diffLists([], [wrong({ id: '1' })]), 'diffLists, new list: expected names of "1" to be an array of strings, got undefined'],
    [() => listVersion([wrong({ id: '1' })]), 'listVersion: expected names of "1" to be an array of strings, got undefined'],
    [() => decisions.clear('x', wrong(undefined), clearance), 'Decisions.clear: expected a person, got undefined'],
  ])('%s', (call, message) => expect(call).toThrow(new TypeError(message)));

  it.each<[() => unknown, string]>([
    [() => compareNames('Kim', 'Kim', { minScore: 2 }), 'compareNames: expected minScore from 0 to 1, got 2'],
    [() => compareNames('Kim', 'Kim', { minScore: -1 }), 'compareNames: expected minScore from 0 to 1, got -1'],
    [() => compareNames('Kim', 'Kim', { minScore: Number.NaN }), 'compareNames: expected minScore from 0 to 1, got NaN'],
    [() => findDuplicates(index, { limit: 1.5 }), 'findDuplicates: expected limit to be a whole number above 0, got 1.5'],
    [() => findDuplicates(index, { limit: 0 }), 'findDuplicates: expected limit to be a whole number above 0, got 0'],
    [() => personKey({ names: [] }), 'personKey: expected at least one name, got none'],
    [() => decisions.clear(personKey(entry), entry, { ...clearance, by: '' }), 'Decisions.clear: expected by whom, got none'],
  ])('%s', (call, message) => expect(call).toThrow(new RangeError(message)));

  it('of what JSON cannot hold, with the id', async () => {
    for (const data of [5n, () => 1]) {
      const odd = new IdentityIndex();
      odd.add({ id: 'KP-1', names: ['Kim'], data });
      expect(() => odd.toBytes()).toThrow(/^IdentityIndex: expected data of "KP-1" that JSON can hold, got /u);
    }
    await expect(toFile(new IdentityIndex(), wrong(5))).rejects.toThrow(new TypeError('toFile: expected path to be a string, got number 5'));
    await expect(fromFile('')).rejects.toThrow(new RangeError('fromFile: expected the path of a file, got ""'));
    expect(() => index.search('Kim', { cleared: { ...cleared, person: 'nonsense' } })).toThrow(new RangeError('IdentityIndex.search: expected cleared.person to be what personKey gave, 64 hexadecimal digits, got "nonsense"'));
    await expect(toFile(wrong({}), 'x')).rejects.toThrow(new TypeError('toFile: expected an IdentityIndex, got object'));
  });

  it.each([
    ['an hour without a time zone', { expires: 'Mon Jun 1 2026' }, /expected expires to be a moment in ISO 8601/u],
    ['a local hour', { expires: '2026-06-01T00:00:00' }, /expected expires to be a moment in ISO 8601/u],
    ['nobody', { listed: '' }, /expected the id of an entry, got none/u],
  ])('of decisions about %s', (_, change, message) => {
    const kept = new Decisions();
    const decision = kept.clear(personKey(entry), entry, clearance);
    expect(() => Decisions.fromJsonLines(JSON.stringify({ ...decision, ...change }))).toThrow(message);
    expect(Decisions.fromJsonLines(JSON.stringify({ ...decision, expires: '2026-06-01' })).size).toBe(1);
  });

  it('of lists', async () => {
    await expect(readList('id,name\n', { format: wrong('xml') }).next()).rejects.toThrow(new RangeError('readList: expected format to be one of csv, jsonl, ofac-csv, ofac-xml, un-xml, got "xml"'));
    for (const delimiter of ['ab', '', '"', '\n']) await expect(readCsv('id,name\n', { delimiter }).next()).rejects.toThrow(/^readCsv: expected delimiter to be one character/u);
    expect([ListError.name, Decisions.name, IdentityIndex.name]).toEqual(['ListError', 'Decisions', 'IdentityIndex']);
  });
});

describe('what another copy of the library made, or a copy of what this one made, is refused in words', () => {
  const person = { names: ['Kim Jong Un'], birthDate: '1984' };
  it.each([['a clone', structuredClone(prepareIdentity({ names: ['Hun Sen'] }))], ['a spread', { ...prepareIdentity(person) }], ['JSON', JSON.parse(JSON.stringify(prepareIdentity(person))) as unknown]])(
    'a prepared identity: %s', (_, copy) => expect(() => compareIdentities(person, wrong(copy))).toThrow(/^compareIdentities, second argument: expected a person or what prepareIdentity made, got one made by another copy of allonym/u));

  it('a name', () => {
    for (const call of [() => compareNames(wrong({ ...parseName('Kim') }), 'Kim'), () => blockingKeys(wrong(structuredClone(parseName('Kim'))))]) {
      expect(call).toThrow(/expected a string or a Name, got one made by another copy of allonym/u);
    }
  });

  it('what this one made is taken', () => expect(compareIdentities(prepareIdentity(person), prepareIdentity(person)).score).toBeGreaterThan(0.9));
});

describe('limits', () => {
  it.each([Number.MAX_SAFE_INTEGER, 2 ** 31, 1e9])('a limit of %d is all', (limit) => {
    for (const query of ['Kim Jong Un', { names: ['Kim Jong Un'] }]) expect(index.search(query, { limit })).toMatchObject([{ id: '1' }]);
    expect(findDuplicates(index, { limit }).pairs).toEqual([]);
  });

  it('whoever is found by the last of many names is found as a person too', () => {
    const many = new IdentityIndex();
    const syllables = [...'가나다라마바사아자차카타파하거너더러'];
    const others = syllables.flatMap((one) => syllables.map((other) => `박${one}${other}`));
    many.add({ id: '64', names: [...others.slice(0, 64), '김정은'], birthDate: '1984-01-08' });
    many.add({ id: '300', names: [...others.slice(0, 299), '리설주'] });
    expect(many.search({ names: ['김정은'], birthDate: '1984-01-08' })[0]).toMatchObject({ id: '64', name: '김정은' });
    expect(many.search({ names: ['리설주'] })[0]).toMatchObject({ id: '300', name: '리설주' });
    expect(prepareIdentity({ names: [...others.slice(0, 250), ...others.slice(0, 250)] }).warnings).toEqual([]);
  });

  it('who has no name is found by a document, and by nothing else', () => {
    const papers = new IdentityIndex();
    papers.add({ id: '1', names: ['김정은'], documents: [{ number: 'M48291736' }] });
    expect(papers.search({ names: [], documents: [{ number: 'M48291736' }] })).toMatchObject([{ id: '1' }]);
    expect(papers.search({ names: [], birthDate: '1984' })).toEqual([]);
  });

  it.each(['ㄱㅣㅁ'.repeat(50), '김 '.repeat(75), '김 '.repeat(24), '陈 '.repeat(30)])('long names are spelt at once, or not at all: %s', (name) => {
    spellings(name);
    const start = performance.now();
    for (const script of ['latin', 'han', 'hangul'] as const) spellings(name, { script });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('a signal of a terminal is no letter', () => expect(parseName('Kim \u{1b}[31mJong\u{1b}[0m Un').parts.map(({ text }) => text)).toEqual(['Kim', 'Jong', 'Un']));

  it('says which fields were perhaps misspelt', () => {
    const row = { names: ['Kim'], birthdate: '1984', nationality: ['KR'], gender: 'M', note: 'x' };
    expect(prepareIdentity(row).warnings).toEqual([{ field: 'birthDate', value: 'birthdate', reason: 'misspelt' }, { field: 'nationalities', value: 'nationality', reason: 'misspelt' }]);
    expect(prepareIdentity({ names: ['Kim'], birthDate: '1984', ...{ birthdate: 'x', id: '1', data: 5 } }).warnings).toEqual([]);
  });

  it('the keys of the example begin as it says', () => expect(blockingKeys('김정은').slice(0, 2)).toEqual(['ko:김+정', 'ko:정+은']));
});
