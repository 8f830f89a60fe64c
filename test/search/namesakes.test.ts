import { describe, expect, it } from 'vitest';
import { findDuplicates, IdentityIndex, type Identity } from '../../src/index';
import { indexOf } from './index-of';

const NAMESAKES = 400;
/** Born on other days, all of them before the one who is looked for was added. */
const namesakes = (name: string): Identity[] =>
  Array.from({ length: NAMESAKES }, (_, i) => ({ id: `namesake ${i}`, names: [name], birthDate: `${1940 + (i % 44)}-0${1 + (i % 9)}-${10 + (i % 18)}`, nationalities: ['KR'] }));

describe('among hundreds of namesakes a person is found by the particulars', () => {
  it.each([
    ['the same spelling', '김철수', '김철수', '1984-01-08'], ['another script', '김철수', 'Kim Cheol-su', '8 Jan 1984'], ['spelt otherwise in the list', 'Kim Chul-soo', '김철수', '1984. 1. 8.'],
    ['day and month exchanged', '김철수', '김철수', '1984-08-01'], ['Chinese', '陈伟', 'Chen Wei', '1984-01-08'], ['Khmer', 'Sok Dara', 'សុខ ដារ៉ា', '1984-01-08'],
  ])('%s: %s, asked for as %s, born %s', (_, listed, asked, birthDate) => {
    const index = indexOf(...namesakes(listed), { id: 'wanted', names: [listed], birthDate: '1984-01-08' });
    expect(index.search({ names: [asked], birthDate })[0]?.id).toBe('wanted');
    expect(index.search({ names: [asked], birthDate }, { exhaustive: true })[0]?.id).toBe('wanted');
  });

  it('and whose name fits worse than theirs', () => {
    const index = indexOf(...namesakes('김철수'), { id: 'wanted', names: ['Kim Cheol-soo'], birthDate: '1984-01-08' });
    expect(index.search({ names: ['김철수'], birthDate: '1984-01-08' })[0]?.id).toBe('wanted');
  });

  it('by other particulars than the date of birth', () => {
    const index = indexOf(...namesakes('박정희').slice(0, 100), { id: 'wanted', names: ['박정희'], nationalities: ['KH'], sex: 'F' });
    expect(index.search({ names: ['박정희'], nationalities: ['KH'], sex: 'F' })[0]?.id).toBe('wanted');
  });

  it.each([40, 200])('by a year of birth alone, among %d whose names are spelt as they are asked for', (count) => {
    const others = namesakes('LEE MIN HO').slice(0, count);
    const wanted: Identity = { id: 'wanted', names: ['이민호'], birthDate: '1989', nationalities: ['KR'] };
    const asked = { names: ['LEE MIN HO'], birthDate: '1989-06-22', nationalities: ['KR'] };
    for (const index of [indexOf(...others, wanted), indexOf(wanted, ...others)]) {
      expect(index.search(asked)[0]?.id).toBe('wanted');
      expect(index.search(asked, { exhaustive: true })[0]?.id).toBe('wanted');
    }
  });

  it('also once removed and added again, and from a snapshot', () => {
    const index = indexOf({ id: 'wanted', names: ['김철수'], birthDate: '1984-01-08' }, ...namesakes('김철수'));
    index.remove('wanted');
    expect(index.search({ names: ['김철수'], birthDate: '1984-01-08' }).map(({ id }) => id)).not.toContain('wanted');
    index.add({ id: 'wanted', names: ['김철수'], birthDate: '1984-01-08' });
    expect(IdentityIndex.fromBytes(index.toBytes()).search({ names: ['김철수'], birthDate: '1984-01-08' })[0]?.id).toBe('wanted');
  });

  it('not who was born on the same day and is called otherwise', () => {
    const index = indexOf(...namesakes('김철수'), { id: 'other', names: ['박영희'], birthDate: '1984-01-08' });
    expect(index.search({ names: ['김철수'], birthDate: '1984-01-08' }).map(({ id }) => id)).not.toContain('other');
  });

  it('and of two the one that was added first is told first, though a number that another had is free', () => {
    const index = indexOf({ id: 'gone', names: ['박근혜'] }, { id: 'first', names: ['김정은'] });
    index.remove('gone');
    index.add({ id: 'second', names: ['Kim Jong Un'] });
    expect(findDuplicates(index)).toMatchObject({ pairs: [{ a: 'first', b: 'second' }], clusters: [['first', 'second']] });
  });

  it('and who is listed twice', () => {
    const index = indexOf(...namesakes('김철수').slice(0, 100), { id: 'one', names: ['김철수'], birthDate: '1984-01-08' }, { id: 'other', names: ['Kim Chul-soo'], birthDate: '8 Jan 1984' });
    expect(findDuplicates(index).pairs[0]).toMatchObject({ a: 'one', b: 'other' });
  });
});
