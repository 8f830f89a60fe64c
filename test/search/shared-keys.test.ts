import { expect, it } from 'vitest';
import { readName } from '../../src/language/parse';
import { GROUPS } from '../../src/search/key-list';
import { Keys, WHOLE } from '../../src/search/keys';

/** The keys under which a listed name is filed and the query looked for. */
function shared(query: string, listed: string): { key: number; weight: number; group: number }[] {
  const [asked, filed] = [new Keys(true), new Keys(false)];
  asked.collect(readName(query).codes, 0);
  filed.collect(readName(listed).codes, 0);
  const under = new Set(filed.keys.subarray(0, filed.size));
  return Array.from(asked.keys.subarray(0, asked.size), (key, i) => ({ key, weight: asked.weights[i] ?? 0, group: (asked.groups[i] ?? 0) % GROUPS })).filter(({ key }) => under.has(key));
}

it.each([
  ['the same words divided otherwise', 'ជាស៊ីម', 'ជា ស៊ីម', 15],
  ['two words of the one word of the query, in another script', 'ធាថន', 'Thea Than', 15],
  ['the same in another script', 'Chea Sim', 'ជា ស៊ីម', 15],
  ['another spelling of a word with the consonants of the other', 'នី ធីដា', 'Ney Thida', 12],
  ['a silent consonant before a vowel', 'អៀង សារី', 'Ieng Sary', 15],
  ['a letter of a short word wrong', 'Lixa Minnelli', 'Liza Minnelli', 19],
  ['a word less its last letter', 'Angela Merke', 'Angela Merkel', 19],
  ['a short word less its first letter', 'Gabriel yrne', 'Gabriel Byrne', 19],
  ['a short word less its last letter', 'Gabriel Byrn', 'Gabriel Byrne', 19],
  ['a short word with a letter more', 'Gabriel Byrnme', 'Gabriel Byrne', 19],
  ['a wrong consonant of a Khmer name', 'Khieu Sanphan', 'Khieu Samphan', 19],
  ['a wrong consonant of a word that has two', 'Hun Nen', 'Hun Sen', 14],
  ['a wrong consonant before the other word', 'Bun Sen', 'Hun Sen', 14],
  ['a character by a rarer reading', '黄朝', 'Huang Zhao', 10],
  ['a given name that is listed with a surname', '수영', '崔秀英', 6],
  ['a surname and a Western given name', 'Helena WONG Pik-wan', 'HELENA WONG', 12],
])('%s is a key that says much: %s, %s', (_, query, listed, bits) => expect(Math.max(0, ...shared(query, listed).map(({ weight }) => weight))).toBeGreaterThan(bits));

it.each([
  ['陳毅', 'Chen Yi'], ['陳毅', 'Chan Ngai'], ['鄧小平', 'Deng Xiaoping'], ['Kim Chol Su', '김철수'], ['반깁문', '반기문'], ['Xi Jinpimg', 'Xi Jinping'], ['ជាស៊ីម', 'Chea Sim'], ['ឈិត ជឿន', 'Chhit Choeun'],
])('%s is looked for as a whole by what %s is filed as', (query, listed) => expect(shared(query, listed).map(({ group }) => group)).toContain(WHOLE));

it.each([
  ['cut in its second way', 'តុញ ប៊ន', 'Tonh Born', 4], ['with a letter that is none of the sound', 'អាន បឿន', 'Arn Boeurn', 4], ['spelt with other vowels', 'កង កញ្ញា', 'Korng Kanha', 3],
])('the consonants with how the vowels sound are shared by a name and one that is %s: %s, %s', (_, query, listed, keys) =>
  expect(new Set(shared(query, listed).map(({ key }) => key)).size).toBeGreaterThanOrEqual(keys));
