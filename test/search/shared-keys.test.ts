import { expect, it } from 'vitest';
import { readName } from '../../src/language/parse';
import { Keys } from '../../src/search/keys';

/** The heaviest key under which a listed name is filed and the query looked for, in bits. */
function heaviest(query: string, listed: string): number {
  const [asked, filed] = [new Keys(true), new Keys(false)];
  asked.collect(readName(query).codes, 0);
  filed.collect(readName(listed).codes, 0);
  const under = new Set(filed.keys.subarray(0, filed.size));
  return Math.max(0, ...Array.from(asked.weights.subarray(0, asked.size)).filter((_, i) => under.has(asked.keys[i] ?? 0)));
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
])('%s is a key that says much: %s, %s', (_, query, listed, bits) => expect(heaviest(query, listed)).toBeGreaterThan(bits));
