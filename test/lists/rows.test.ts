import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../src/lists/delimiter';
import { readList } from '../../src/lists/read-list';

/** Each row as `line {…}`, each rejected one as `line reason`. */
async function read(name: string, content: string | Uint8Array, delimiter?: string): Promise<string[]> {
  const rows: string[] = [];
  for await (const record of readList(content, { source: name, ...(delimiter === undefined ? {} : { delimiter }) })) {
    if (record.status === 'listed') rows.push(`${record.line} ${JSON.stringify(record.identity.data)}`);
    else rows.push(`${record.line} ${record.status === 'rejected' ? record.reason : record.kind}`);
  }
  return rows;
}

describe('the delimiter is the one that stands most often in the header', () => {
  it.each([
    ['id,name,aliases', ','],
    ['id;name;aliases', ';'],
    ['id\tname\taliases', '\t'],
    ['name', ','],
    ['"last, first";id', ';'],
    ['id;name;"a,b,c,d"', ';'],
  ])('%j → %j', (header, delimiter) => expect(detectDelimiter(header)).toBe(delimiter));
});

describe('a CSV file', () => {
  it.each<[promise: string, content: string, rows: string[]]>([
    ['reads a row for every line', 'id,name\n1,김정은\n2,陈志\n', ['2 {"id":"1","name":"김정은"}', '3 {"id":"2","name":"陈志"}']],
    ['needs no line end at its end', 'id,name\n1,a', ['2 {"id":"1","name":"a"}']],
    ['may have Windows line ends', 'id,name\r\n1,a\r\n2,b\r\n', ['2 {"id":"1","name":"a"}', '3 {"id":"2","name":"b"}']],
    ['may start with a byte order mark', '\u{feff}id,name\n1,a\n', ['2 {"id":"1","name":"a"}']],
    ['may have semicolons', 'id;name\n1;Kim, Jong Un\n', ['2 {"id":"1","name":"Kim, Jong Un"}']],
    ['may have tabs, also around empty cells', 'id\tx\tname\n1\t\ta\n', ['2 {"id":"1","x":"","name":"a"}']],
    ['may name its delimiter in a first line as Excel does', 'sep=;\nid;name\n1;a\n', ['3 {"id":"1","name":"a"}']],
    ['may have blank lines, which still count', '\nid,name\n\n1,a\n\n', ['4 {"id":"1","name":"a"}']],
    ['keeps a line end inside quotes, and the line numbers after it', 'id,name\n1,"a\nb"\n2,c\n', ['2 {"id":"1","name":"a\\nb"}', '4 {"id":"2","name":"c"}']],
    ['reads doubled quotes as quotes', 'id,name\n1,"a ""b"" c"\n', ['2 {"id":"1","name":"a \\"b\\" c"}']],
    ['allows spaces around cells and quotes', 'id, name\n1, "a" \n', ['2 {"id":"1","name":"a"}']],
    ['takes cells missing at the end for empty', 'id,name,x\n1,a\n', ['2 {"id":"1","name":"a"}']],
    ['allows empty cells beyond the header', 'id,name\n1,a,,\n', ['2 {"id":"1","name":"a"}']],
    ['numbers columns that repeat a name', 'name,name\na,b\n', ['2 {"name":"a","name_2":"b"}']],
    ['keeps a column called __proto__', 'name,__proto__\na,b\n', ['2 {"name":"a","__proto__":"b"}']],
    ['does not break lines at U+2028', 'id,name\n1,a\u{2028}b\n2,c\n', ['2 {"id":"1","name":"a\u{2028}b"}', '3 {"id":"2","name":"c"}']],
  ])('%s', async (_promise, content, rows) => expect(await read('list.csv', content)).toEqual(rows));

  it.each<[promise: string, content: string, rows: string[]]>([
    ['a quote that is never closed', 'id,name\n1,"a\n2,b\n3,c\n', ['2 a quote is opened and never closed', '3 {"id":"2","name":"b"}', '4 {"id":"3","name":"c"}']],
    ['a quote closed by the next row\'s', 'id,name\n1,"a\n2,"b"\n3,c\n', ['2 a quote is opened and never closed', '3 {"id":"2","name":"b"}', '4 {"id":"3","name":"c"}']],
    ['text after a closing quote', 'id,name\n1,"a" b\n2,c\n', ['2 text after a closing quote', '3 {"id":"2","name":"c"}']],
    ['a quote inside an unquoted cell', 'id,name\n1,a"b\n2,c\n', ['2 a quote inside an unquoted cell', '3 {"id":"2","name":"c"}']],
    ['more cells than the header', 'id,name\n1,Kim, Jong Un\n2,c\n', ['2 more cells than the header', '3 {"id":"2","name":"c"}']],
  ])('loses one row, and says so, to %s', async (_fault, content, rows) => expect(await read('list.csv', content)).toEqual(rows));

  it('loses one row to a quote that swallows thousands', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${i},name ${i}`);
    rows[17] = '17,"name';
    const result = await read('list.csv', `id,name\n${rows.join('\n')}\n`);
    expect(result).toHaveLength(5000);
    expect(result.filter((row) => !row.includes('{'))).toEqual(['19 a quote is opened and never closed']);
  });

  it('keeps its line numbers over many chunks of the file', async () => {
    const rows = Array.from({ length: 8_000 }, (_, i) => (i % 7 === 1 ? `${i},"김\n정은"` : `${i},김정은`));
    const result = await read('list.csv', `id,name\n${rows.join('\n')}\n`);
    expect(result).toHaveLength(8_000);
    const breaksBefore = Math.ceil(7_998 / 7);
    expect(result.at(-1)).toBe(`${2 + 7_999 + breaksBefore} {"id":"7999","name":"김정은"}`);
  }, 20_000);

  it('reads UTF-16 as spreadsheets save it', async () => {
    expect(await read('list.txt', Buffer.from('\u{feff}id\tname\r\n1\t김정은\r\n', 'utf16le'))).toEqual(['2 {"id":"1","name":"김정은"}']);
  });

  it('loses the rows that are not UTF-8, and says so', async () => {
    const cp949 = Buffer.from([0xb1, 0xe8]); // 김
    const content = Buffer.concat([Buffer.from('id,name\n1,'), cp949, Buffer.from('\n2,김\n')]);
    expect(await read('list.csv', content)).toEqual(['2 not UTF-8', '3 {"id":"2","name":"김"}']);
  });

  it.each<[encoding: string, bytes: number[]]>([
    ['euc-kr', [0xb1, 0xe8, 0xc1, 0xa4, 0xc0, 0xba]], ['CP949', [0xb1, 0xe8, 0xc1, 0xa4, 0xc0, 0xba]], ['gb18030', [0x81, 0x30, 0x81, 0x30, 0xb3, 0xc2, 0xd6, 0xbe]], ['big5', [0xb3, 0xaf, 0xa7, 0xd3]],
  ])('is read in %s if that is told', async (encoding, bytes) => {
    const names: string[] = [];
    const content = Buffer.concat([Buffer.from('id,name\n1,'), Buffer.from(bytes), Buffer.from('\n')]);
    for await (const record of readList(content, { encoding })) if (record.status === 'listed') names.push(...record.identity.names.map(String));
    expect(names).toEqual([{ 'euc-kr': '김정은', CP949: '김정은', gb18030: '\u{80}陈志', big5: '陳志' }[encoding]]);
  });

  it('is refused in an encoding that nobody knows', async () => {
    const read = async (): Promise<void> => { for await (const record of readList('name\na\n', { encoding: 'klingon' })) expect(record).toBeUndefined(); };
    await expect(read()).rejects.toThrow(new RangeError('lists: expected an encoding such as utf-8, euc-kr, gb18030 or big5, got "klingon"'));
  });

  it.each<[mark: string, bytes: number[]]>([
    ['UTF-8', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('name\n김정은\n')]],
    ['UTF-16', [0xff, 0xfe, ...new Uint8Array(Uint16Array.from('name\n김정은\n', (letter) => letter.charCodeAt(0)).buffer)]],
  ])('is read in %s where its first bytes say so, whatever is told', async (_, bytes) => {
    for (const size of [1, 2, bytes.length]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (__, i) => Uint8Array.from(bytes.slice(i * size, (i + 1) * size)));
      const names: string[] = [];
      for await (const record of readList(chunks, { encoding: 'euc-kr' })) if (record.status === 'listed') names.push(...record.identity.names.map(String));
      expect(names).toEqual(['김정은']);
    }
  });

  it('has a header row of several lines, in whatever pieces it comes', async () => {
    const text = 'id,"성명\n(Name)","생년월일\nDOB"\n1,김정은,1984-01-08\n';
    for (const size of [1, 9, text.length]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
      const found: unknown[] = [];
      for await (const record of readList(chunks)) if (record.status === 'listed') found.push([record.identity.names.map(String), record.identity.birthDate]);
      expect(found).toEqual([[['김정은'], '1984-01-08']]);
    }
  });

  it('loses a line of a million letters, and says so', async () => {
    expect(await read('list.csv', `id,name\n1,${'a'.repeat(1_100_000)}\n2,b\n`)).toEqual(['2 line too long', '3 {"id":"2","name":"b"}']);
  });

  it('is refused if it is empty', async () => {
    await expect(read('list.csv', '\n\n')).rejects.toThrow(/list\.csv: no rows, expected a header row/u);
  });

  it('is refused if its header cannot be read', async () => {
    await expect(read('list.csv', 'id,"na\n')).rejects.toThrow(/list\.csv:1: the header row cannot be read/u);
  });

  it('takes the delimiter that was asked for', async () => {
    expect(await read('list.csv', 'id|name\n1|a,b;c\n', '|')).toEqual(['2 {"id":"1","name":"a,b;c"}']);
  });
});

it('cells without quotes are what the parser makes of them with quotes', async () => {
  const cell = fc.array(fc.constantFrom('a', ' ', '\t', '김', '\u{3000}', '\u{a0}', ';', "'"), { maxLength: 6 }).map((all) => all.join(''));
  const row = fc.array(cell, { minLength: 3, maxLength: 3 });
  await fc.assert(fc.asyncProperty(row, async (cells) => {
    const plain = await read('list.csv', `a,name,c\n${['x', ...cells.slice(1)].join(',')}\n`);
    expect(plain).toEqual(await read('list.csv', `a,name,c\n"x",${cells.slice(1).join(',')}\n`));
  }));
});

describe('a JSON Lines file', () => {
  it.each<[promise: string, name: string, content: string, rows: string[]]>([
    ['is known by its extension', 'list.ndjson', '{"name":"김정은"}\n', ['1 {"name":"김정은"}']],
    ['is known by its first character', 'list', '\n{"name":"a"}\n', ['2 {"name":"a"}']],
    ['may have blank lines, which still count', 'list.jsonl', '{"name":"a"}\r\n\r\n{"name":"b"}', ['1 {"name":"a"}', '3 {"name":"b"}']],
    ['may keep its fields in properties, as FollowTheMoney does', 'list.jsonl', '{"id":"Q1","properties":{"name":["a","b"]}}\n', ['1 {"id":"Q1","name":["a","b"]}']],
    ['loses the lines that are no JSON, and says so', 'list.jsonl', '{"name":"a"}\n{"name":\n{"name":"b"}\n', ['1 {"name":"a"}', '2 invalid JSON', '3 {"name":"b"}']],
    ['loses the lines that are no objects, and says so', 'list.jsonl', '{"name":"a"}\n"b"\nnull\n[1]\n', ['1 {"name":"a"}', '2 not a JSON object', '3 not a JSON object', '4 not a JSON object']],
  ])('%s', async (_promise, name, content, rows) => expect(await read(name, content)).toEqual(rows));

  it('is no JSON array', async () => {
    await expect(read('list.json', '[\n{"name":"a"}]')).rejects.toThrow(/list\.json:1: a JSON array, expected JSON Lines/u);
  });
});
