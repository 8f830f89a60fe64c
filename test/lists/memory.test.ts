import { expect, it } from 'vitest';
import { readList } from '../../src/lists/read-list';

const CHUNK = 1 << 16;

/** A list that is made as it is asked for; `made` counts its records. */
function* endless(start: string, record: (i: number) => string, end: string, bytes: number, made: { count: number }): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = start;
  for (let total = 0; total < bytes; ) {
    while (text.length < CHUNK) text += record(made.count++);
    total += text.length;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(end);
}

/** How many bytes of each format are read; the same holds for 50 MB under `--max-old-space-size=40`, which takes too long for a test. */
const BYTES = 400_000;

it.each<[format: string, start: string, record: (i: number) => string, end: string]>([
  ['csv', 'id,name,aliases,birth_date\n', (i) => `${i},"KIM, Jong Un",김정은; 金正恩,1984-01-08\n`, ''],
  ['jsonl', '', (i) => `{"id":"${i}","schema":"Person","properties":{"name":["Kim Jong Un"],"notes":["${'x'.repeat(300)}"]}}\n`, ''],
  ['un-xml', '<CONSOLIDATED_LIST><INDIVIDUALS>', (i) => `<INDIVIDUAL><REFERENCE_NUMBER>${i}</REFERENCE_NUMBER><FIRST_NAME>Kim</FIRST_NAME><COMMENTS1>${'x'.repeat(300)}</COMMENTS1></INDIVIDUAL>\n`, '</INDIVIDUALS></CONSOLIDATED_LIST>'],
  ['ofac-xml', '<sdnList>', (i) => `<sdnEntry><uid>${i}</uid><lastName>KIM</lastName><sdnType>Individual</sdnType><remarks>${'x'.repeat(300)}</remarks></sdnEntry>\n`, '</sdnList>'],
])('a list in %s is read as it comes: no more is made than is used', async (format, start, record, end) => {
  const made = { count: 0 };
  let used = 0;
  let mostAhead = 0;
  for await (const { status } of readList(endless(start, record, end, BYTES, made), { format: format as 'csv' })) {
    if (status === 'listed') used++;
    mostAhead = Math.max(mostAhead, made.count - used);
  }
  expect(used).toBe(made.count);
  // What two chunks hold: one that is being read, one that is asked for.
  expect(mostAhead).toBeLessThan((2 * CHUNK) / record(0).length + 2);
});
