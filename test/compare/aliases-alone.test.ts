import { describe, expect, it } from 'vitest';
import { compareIdentities, compareNames, IdentityIndex } from '../../src/index';

const STRANGERS: readonly (readonly [one: string, other: string])[] = [
  ['홍길동', '오세훈'], ['陈志强', '刘海波'], ['Chan Chi-keung', 'Lau Hoi-bo'], ['Sok Dara', 'Keo Pisey'],
];
const NOTES = [
  '카카오뱅크', '텔레그램', '인터폴 적색수배', '불구속', '회사원', '取保候审', '通缉', '音译', '法人', '原审原告', '尾号1234', 'shareholder', 'phonetic', 'HKID', 'Phnom Penh', '阿强', '强哥', 'Ah Keung',
];

describe.each(STRANGERS)('%s and %s are two people', (one, other) => {
  it.each(NOTES)('though the same stands in brackets behind both: %s', (note) => {
    const [a, b] = [`${one} (${note})`, `${other} (${note})`];
    expect(compareNames(a, b).evidence).toBeLessThanOrEqual(5);
    expect(compareIdentities({ names: [a] }, { names: [b] }).evidence).toBeLessThanOrEqual(5);
    const index = new IdentityIndex();
    index.add({ id: 'b', names: [b] });
    for (const hit of index.search(a)) expect(hit.evidence).toBeLessThanOrEqual(5);
  });
});

describe('aliases that are whole names count in full, beside other names too', () => {
  it.each([
    ['陈志（王建强）', '李明（王建强）'], ['Jackie Chan (Chan Kong-sang)', 'Sing Lung (Chan Kong-sang)'], ['Psy (Park Jae-sang)', '싸이 (박재상)'], ['이혁(본명 박철수)', '김민(박철수)'],
    ['Ko Chien-ming (柯建銘)', 'Ker Chien-ming (柯建銘)'],
  ])('%s and %s', (a, b) => {
    expect(compareNames(a, b).evidence).toBeGreaterThan(9);
    expect(compareNames(b, a).evidence).toBe(compareNames(a, b).evidence);
  });
});

it('a name that is listed by itself as well counts in full, in whatever order', () => {
  const [one, other] = [['陈志强 (阿强)', '阿强'], ['阿强', '陈志强 (阿强)']].map((names) => compareIdentities({ names }, { names: ['刘海波 (阿强)'] }).evidence);
  expect(one).toBe(other);
});

it('beside a title that is no name an alias is all there is', () => expect(compareNames('Mr. ហ៊ុន', 'Mr. ហ៊ុន').evidence).toBeGreaterThan(8));
