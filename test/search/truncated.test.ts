import { expect, it } from 'vitest';
import { IdentityIndex } from '../../src/index';

const listed = ['Christopher Patrick Cheung Wah-fung', 'Carrie Lam Cheng Yuet-ngor', 'Norodom Sihanouk', 'Cheung Wah-fung', 'Chan Kong-sang'];

/** Passport fields of 30 places (TD1) whose last word is cut: in an initial, in a Western name, before the given name is whole. */
it.each([
  ['CHEUNG<<WAH<FUNG<CHRISTOPHER<P', 'Christopher Patrick Cheung Wah-fung'],
  ['LAM<CHENG<<YUET<NGOR<CARRIE<XY', 'Carrie Lam Cheng Yuet-ngor'],
])('%s is searched out as every entry would be compared', (field, name) => {
  const index = new IdentityIndex();
  listed.forEach((text, i) => index.add({ id: String(i), names: [text] }));
  const found = index.search(field, { limit: 3 });
  expect(found.map((hit) => hit.name)).toContain(name);
  expect(found).toEqual(index.search(field, { limit: 3, exhaustive: true }));
});

/** The same the other way round: the cut field is listed, whose last letters no reading takes. */
it.each([
  ['LAM<CHENG<<YUET<NGOR<CARRIE<XY', 'Carrie Lam Cheng Yuet-ngor'],
  ['NGUYEN<THI<HONG<PHUONG<<MARIA<ANTONIA<E', 'Nguyen Thi Hong Phuong, Maria Antonia Elena'],
])('%s is found by %s, until it is removed', (field, name) => {
  const index = new IdentityIndex();
  ['Kim Min-jun', field, 'Hor Namhong'].forEach((text, i) => index.add({ id: String(i), names: [{ text, truncated: text === field }] }));
  expect(index.search(name)).toEqual(index.search(name, { exhaustive: true }));
  expect(index.search(name)[0]?.id).toBe('1');
  index.remove('1');
  expect(index.search(name)).toEqual([]);
  index.add({ id: 'other', names: ['Park Ji-won'] });
  expect(index.search(name)).toEqual([]);
});
