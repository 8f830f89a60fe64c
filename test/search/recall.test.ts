import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdentityIndex } from '../../src/index';
import { hanName, hangulName, khmerName, latinName } from '../language/any-name';
import { searchAll } from '../reference';

const name = fc.oneof(hangulName, hanName, khmerName, latinName);
const listOf = (names: readonly string[]): { id: string; names: string[] }[] => names.map((one, i) => ({ id: `n${i}`, names: [one] }));

describe('a search', () => {
  it('finds what comparing with every listed name ranks first, with the same score', () =>
    fc.assert(
      fc.property(fc.array(name, { minLength: 150, maxLength: 150 }), fc.array(name, { minLength: 3, maxLength: 3 }), fc.nat(149), (names, strangers, at) => {
        const list = listOf(names);
        const index = new IdentityIndex();
        index.addAll(list);
        for (const query of [...strangers, names[at] ?? '']) {
          const [best] = searchAll(list, query);
          // Khmer names are filed by the place of every consonant and vowel, so a word more or less may lose one.
          if (best === undefined || best.score < 0.5 || best.language === 'km') continue;
          const [found] = index.search(query, { prior: 0.01, listFrequencies: false });
          expect({ query, id: found?.id, evidence: found?.evidence, score: found?.score }).toEqual({ query, id: best.id, evidence: best.evidence, score: best.score });
        }
      }),
      { numRuns: 12 },
    ), 60_000);

  it('finds every listed name by itself, before all others', () => {
    const names = [...new Set(fc.sample(name, { seed: 5, numRuns: 250 }))];
    const index = new IdentityIndex();
    index.addAll(listOf(names));
    for (const query of names) {
      const [best] = index.search(query);
      const own = index.search(query, { limit: 20 }).find(({ name: listed }) => listed === query);
      expect([query, own?.evidence]).toEqual([query, best?.evidence]);
    }
  }, 60_000);
});

it('finds the words of a name in another order among a thousand names that sound so in some dialect', () => {
  const index = new IdentityIndex();
  // 李成, 黎城 …: all may be Lee Shing, and are no less likely to be than the one who is.
  const sounds = ['李', '黎'].flatMap((surname) => Array.from('成城誠承程晟澄呈', (given) => surname + given));
  index.addAll(Array.from({ length: 1200 }, (_, i) => ({ id: `n${i}`, names: [sounds[i % sounds.length] ?? ''] })));
  index.add({ id: 'him', names: ['Lee Shing'] });
  expect(index.search('Shing Lee')[0]?.id).toBe('him');
});

it('finds the Hangul of a Hanja name among a thousand names of nearly its sound', () => {
  const index = new IdentityIndex();
  const sounds = ['류류', '류우', '유우', '우유', '유류', '류유'];
  index.addAll(Array.from({ length: 1200 }, (_, i) => ({ id: `n${i}`, names: [sounds[i % sounds.length] ?? ''] })));
  index.add({ id: 'her', names: ['유유'] });
  const [best] = index.search('柳柔', { exhaustive: true });
  expect(index.search('柳柔')[0]?.evidence).toBe(best?.evidence);
});

describe('among a thousand names that share nearly as much with it, a listed name is found', () => {
  /** Each with what stands for x in the names of the thousand others. */
  const CASES: readonly (readonly [title: string, query: string, listed: string, others: string, x: readonly string[]])[] = [
    ['that the query divides into other words', 'ជាស៊ីម', 'ជា ស៊ីម', 'ជx សxម', ['ិ', 'ី', 'ុ', 'ូ', 'ួ', 'ើ', 'េ', 'ែ', 'ោ', 'ៅ']],
    ['whose last word lacks its last letter in the query', 'Angela Merke', 'Angela Merkel', 'Angela x', ['Davis', 'Bassett', 'Lansbury', 'Carter', 'Hewitt', 'Ruggiero', 'Winkler', 'Schwarz']],
    ['whose last word lacks its first letter in the query', 'Jacinda rdern', 'Jacinda Ardern', 'Jacinda x', ['Barrett', 'Davis', 'Lansbury', 'Carter', 'Hewitt', 'Ruggiero', 'Winkler', 'Schwarz']],
    ['of which one jamo is mistyped', '반깁문', '반기문', '반x문', ['각', '곡', '군', '감', '국', '금', '곤', '건', '강', '공', '경', '골']],
  ];

  it.each(CASES)('%s: %s', (_, query, listed, others, x) => {
    const index = new IdentityIndex();
    const names = x.flatMap((one) => (others.indexOf('x') === others.lastIndexOf('x') ? [others.replace('x', one)] : x.map((two) => others.replace('x', one).replace('x', two))));
    index.addAll(Array.from({ length: 1200 }, (_, i) => ({ id: `n${i}`, names: [names[i % names.length] ?? ''] })));
    index.add({ id: 'the one', names: [listed] });
    expect(index.search(query)[0]?.id).toBe('the one');
  });
});

describe('in a list of 20,000, of which 500 share more of their sounds with the query, a listed name is found', () => {
  const given = [...'정은민준서연지우현수영철호재석경화룡해순덕성미희원진태일동국'];
  const whole = new IdentityIndex();
  whole.addAll(Array.from({ length: 20_000 }, (_, i) => ({ id: `other ${i}`, names: ['김이박최정강조윤장임한오신고문배'.charAt(i % 16) + (given[i % 29] ?? '') + (given[Math.floor(i / 16) % 31] ?? '')] })));
  const bytes = whole.toBytes();

  /** Each with what stands for x in the names of the others. */
  const CASES: readonly (readonly [title: string, query: string, listed: string, others: string, x: readonly string[]])[] = [
    ['of a Western given name and the surname, asked for with the Chinese one', 'Helena WONG Pik-wan', 'HELENA WONG', 'WONG Pik-x', ['kei', 'lai', 'ling', 'shan', 'sum', 'yee', 'yuk', 'ha']],
    ['without a surname, asked for with it', '车银优', '은우', 'x은우', [...'김이박최정강조윤장임한오신고문배']],
  ];

  it.each(CASES)('%s: %s', (_, query, listed, others, x) => {
    const index = IdentityIndex.fromBytes(bytes);
    index.addAll(Array.from({ length: 500 }, (_, i) => ({ id: `n${i}`, names: [others.replace('x', x[i % x.length] ?? '')] })));
    index.add({ id: 'the one', names: [listed] });
    expect(index.search(query)[0]?.id).toBe('the one');
  });
});

describe('among 3,000 other names, people listed in one script are found in another', () => {
  const PEOPLE: readonly (readonly [listed: string, query: string])[] = [
    ['반기문', 'Ban Ki-moon'], ['최룡해', 'Choe Ryong Hae'], ['Moon Jae-in', '문재인'], ['봉준호', 'BONG<<JOONHO'], ['노무현', '盧武鉉'],
    ['习近平', 'XI, Jinping'], ['毛澤東', 'Mao Tse-tung'], ['Tsai Ing-wen', '蔡英文'], ['曾蔭權', 'Donald Tsang Yam-kuen'],
    ['ទៀ បាញ់', 'TEA Banh'], ['Ieng Sary', 'អៀង សារី'], ['ខៀវ សំផន', 'Khieu Samphan'],
  ];
  const index = new IdentityIndex();
  index.addAll(listOf(fc.sample(name, { seed: 3, numRuns: 3000 })));
  index.addAll(PEOPLE.map(([listed]) => ({ id: listed, names: [listed] })));

  it.each(PEOPLE)('%s by %s', (listed, query) => {
    const [first, second] = index.search(query, { limit: 2 });
    expect(first?.id).toBe(listed);
    expect(first?.score).toBeGreaterThan(0.5);
    expect(second?.evidence ?? 0).toBeLessThan(first?.evidence ?? 0);
  });
});
