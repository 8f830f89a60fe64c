import { describe, expect, it } from 'vitest';
import { compareIdentities, findDuplicates, IdentityIndex, type Identity } from '../../src/index';
import { Decisions, personKey } from '../../src/lists/index';

const listed: Identity[] = [
  { id: 'A', names: ['김민준'], birthDate: '1990-03-04', nationalities: ['KR'] },
  { id: 'B', names: ['Kim Min-jun'], birthDate: '1985-11-30' },
  { id: 'C', names: ['陈志', 'Chen Zhi', { text: 'Vincent', weak: true }], birthDate: '1987-12-16', documents: [{ number: 'E1234567', type: 'passport', country: 'CN' }] },
  { id: 'D', names: ['ហ៊ុន សែន'] },
];
const index = new IdentityIndex();
index.addAll(listed);

describe('a search for a person', () => {
  it('puts the bearer of the birth date before his namesake', () => {
    expect(index.search({ names: ['KIM MINJUN'], birthDate: '1985-11-30' }).map(({ id }) => id)).toEqual(['B', 'A']);
    expect(index.search({ names: ['KIM MINJUN'], birthDate: '04/03/1990' })[0]?.id).toBe('A');
  });

  it('gives what comparing the two identities gives, with its attributes', () => {
    const query = { names: ['Chan Chi'], birthDate: '871216', documents: [{ number: 'E1234567', country: 'CHN' }] };
    const [hit] = index.search(query, { prior: 0.01 });
    const whole = compareIdentities(query, listed[2] as Identity);
    expect(hit).toMatchObject({ id: 'C', evidence: whole.evidence, score: whole.score, attributes: whole.attributes });
    expect(hit?.explanation).toContain('birth date');
    expect(JSON.parse(JSON.stringify(hit))).toMatchObject({ id: 'C', pairs: whole.pairs });
  });

  it('never counts what is missing', () => expect(index.search({ names: ['Hun Sen'], birthDate: '1952', sex: 'm' })[0]).toMatchObject({ id: 'D', attributes: [] }));

  it('starts its scores from one in the length of the list', () => {
    const long = new IdentityIndex();
    for (let i = 0; i < 1000; i++) long.add({ id: `x${i}`, names: [`Nguyen Van ${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26))}`] });
    long.add({ id: 'C', names: ['陈志'] });
    const [short] = index.search('Chen Zhi');
    const [among] = long.search('Chen Zhi');
    expect(among?.evidence).toBeLessThanOrEqual(short?.evidence ?? 0);
    expect(among?.score).toBeLessThan(short?.score ?? 0);
    expect(long.search('Chen Zhi', { prior: 0.01 })[0]?.score).toBeGreaterThan(among?.score ?? 1);
  });
});

describe('who was cleared', () => {
  const traveller = { names: ['Kim Min Jun'], birthDate: '1992-01-01' };
  const person = personKey(traveller);
  const now = new Date('2026-01-10');
  const decisions = new Decisions();
  decisions.clear(person, listed[0] as Identity, { reason: 'other birth date, seen in person', by: 'officer 7', at: new Date('2026-01-01'), expires: new Date('2027-01-01') });
  const ids = (list: IdentityIndex, time = now): string[] => list.search(traveller, { cleared: { decisions, person, now: time } }).map(({ id }) => id);

  it('is not stopped again for the same entry, and still for others', () => {
    expect(index.search(traveller).map(({ id }) => id)).toContain('A');
    expect(ids(index)).not.toContain('A');
    expect(index.search('Kim Min Jun', { cleared: { decisions, person, now } }).map(({ id }) => id)).toEqual(['B']);
  });

  it('is asked again when the entry has changed, or the time is over', () => {
    const changed = new IdentityIndex();
    changed.addAll(listed.map((one) => (one.id === 'A' ? { ...one, birthDate: '1992-01-01' } : one)));
    expect(ids(changed)).toContain('A');
    expect(ids(index, new Date('2027-06-01'))).toContain('A');
  });
});

describe('duplicates inside a list', () => {
  const list = new IdentityIndex();
  list.addAll([
    { id: '1', names: ['김정은'] }, { id: '2', names: ['박근혜'] }, { id: '3', names: ['Kim Jong Un'] }, { id: '4', names: ['金正恩'] }, { id: '5', names: ['Park Geun-hye'] }, { id: '6', names: ['習近平'] },
  ]);

  it('are pairs, strongest first, each once, and clusters, largest first', () => {
    const { pairs, clusters } = findDuplicates(list);
    expect(clusters).toEqual([['1', '3', '4'], ['2', '5']]);
    expect(pairs.map(({ evidence }) => evidence)).toEqual(pairs.map(({ evidence }) => evidence).sort((a, b) => b - a));
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
    expect(pairs.every(({ a, b }) => a < b)).toBe(true);
  });

  it('are none above a score that nothing reaches', () => expect(findDuplicates(list, { minScore: 1 })).toEqual({ pairs: [], clusters: [] }));

  it('can be given up', () => expect(() => findDuplicates(list, { signal: AbortSignal.abort(new Error('enough')) })).toThrow('enough'));
});
