import { describe, expect, it } from 'vitest';
import { LENGTH } from '../../src/language/packed';
import { fileNames, formsFiled } from '../../src/search/filed-names';
import { eachFormOf } from '../../src/search/forms';
import { HeardForms, tellNames, type ToldNames } from '../../src/search/told-forms';

const NAMES = ['Kim Jong-un (金正恩)', '김정은', '習近平', 'ហ៊ុន សែន', 'Xi Jinpign', '', 'KIM<<JONG<UN'];

/** What is left of names once a listing has them. */
const filed = (names: ReturnType<typeof fileNames>): unknown[] => {
  const next = formsFiled(names);
  return NAMES.map(() => Array.from(next(), ({ codes, at, alias, full, keys }) => ({ at, alias, full, codes: [...codes], keys: [...(keys ?? [])] })));
};

/** The same as a thread would tell them that numbers forms from `more` on. */
function renumbered(names: ToldNames, thread: number, more: number): ToldNames {
  const codes = names.codes.slice();
  for (let at = 0; at < codes.length; at += codes[at + LENGTH] ?? codes.length) eachFormOf(codes, at, (_, all, place) => (all[place] = (all[place] ?? 0) + more));
  return { ...names, thread, codes, told: names.told.map((one) => ({ ...one, numbers: one.numbers.map((number) => number + more) })) };
}

describe('names that a thread reads for another', () => {
  const first = tellNames(NAMES, 1);
  const again = tellNames(NAMES, 1);

  it('come to the same as those that are read where they are filed', () => {
    const heard = new HeardForms();
    for (const names of [first, again]) expect(filed(heard.hear(structuredClone(names)))).toEqual(filed(fileNames(NAMES)));
  });

  it('bring each form once, with the first names that have it', () => {
    expect(first.told.flatMap(({ spellings }) => spellings)).toContain('金');
    expect(again.told.flatMap(({ numbers, spellings, most }) => [...numbers, ...spellings, ...most])).toEqual([]);
    expect(tellNames(['조민수', ...NAMES], 1).told.flatMap(({ spellings }) => spellings)).toEqual(expect.arrayContaining(['민', '수']));
  });

  it('have the numbers that forms have here, whatever these are in each thread', () => {
    const heard = new HeardForms();
    const threads: [number, number][] = [[1, 1000], [2, 7], [1, 1000], [2, 7]];
    threads.forEach(([thread, more], i) => {
      expect(filed(heard.hear(renumbered(i < 2 ? first : again, thread, more)))).toEqual(filed(fileNames(NAMES)));
    });
  });
});
