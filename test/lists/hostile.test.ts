import { describe, expect, it } from 'vitest';
import { ListError } from '../../src/lists/list-error';
import { readList } from '../../src/lists/read-list';
import { readOfacXml } from '../../src/lists/ofac-xml';
import { readUnXml } from '../../src/lists/un-xml';
import { brief, collect, textOfFixture } from './fixture';

const individual = (inside: string): string => `<INDIVIDUAL><REFERENCE_NUMBER>1</REFERENCE_NUMBER>${inside}</INDIVIDUAL>`;
const list = (inside: string): string => `<CONSOLIDATED_LIST>\n<INDIVIDUALS>\n${inside}\n</INDIVIDUALS>\n</CONSOLIDATED_LIST>`;

describe('XML that is cut off is an error with its place', () => {
  const whole = textOfFixture('sdn.xml');

  it.each(['sdn.xml', 'sdn_advanced.xml', 'consolidated.xml'])('wherever %s is cut', async (name) => {
    const text = textOfFixture(name).trimEnd();
    const read = (cut: string): Promise<unknown[]> =>
      name === 'consolidated.xml' ? collect(readUnXml(cut, { source: name })) : collect(readOfacXml(cut, { source: name }));
    for (let i = 0; i < text.length; i += 997) {
      await expect(read(text.slice(0, i)), `at ${i}`).rejects.toThrow(new RegExp(`^${name}:\\d+:\\d+: `, 'u'));
    }
  });

  it('as an editor counts it', async () => {
    const cut = whole.slice(0, whole.indexOf('<firstName>Ho Jin') + 3);
    const error = await collect(readOfacXml(cut, { source: 'sdn.xml' })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ListError);
    expect(error).toMatchObject({ line: 75, message: expect.stringMatching(/^sdn\.xml:75:7: /u) as unknown });
  });

  it('after the records before it were given', async () => {
    const cut = whole.slice(0, whole.indexOf('<uid>9003'));
    const ids: string[] = [];
    await expect((async () => {
      for await (const record of readOfacXml(cut)) if (record.status === 'listed') ids.push(record.identity.id);
    })()).rejects.toThrow(ListError);
    expect(ids).toEqual(['9001', '9002']);
  });
});

describe('XML is refused if', () => {
  it.each<[what: string, xml: string, message: RegExp]>([
    ['it is an error page', '<html><body/></html>', /^list:1:6: the root is <html>, expected <CONSOLIDATED_LIST>$/u],
    ['it is empty', '', /^list:1:0: document must contain a root element\.$/u],
    ['it is no XML', '{"a":1}', /^list:1:\d+: /u],
    ['its encoding is another', '<?xml version="1.0" encoding="EUC-KR"?><CONSOLIDATED_LIST/>', /^list:1:\d+: encoding EUC-KR, expected UTF-8$/u],
    ['an entity is used that is not of XML itself', list(individual('<FIRST_NAME>&name;</FIRST_NAME>')), /^list:3:\d+: undefined entity\.$/u],
    ['elements stand in one another without end', list('<a>'.repeat(100_000)), /: elements stand more than 64 deep in one another$/u],
    ['a tag never comes', list(individual(`<FIRST_NAME>${'a'.repeat(9_000_000)}</FIRST_NAME>`)), /: no tag in 8388608 characters$/u],
    ['a tag never ends', `<CONSOLIDATED_LIST a="${'a'.repeat(9_000_000)}"/>`, /: no tag in 8388608 characters$/u],
  ])('%s', async (_what, xml, message) => await expect(collect(readUnXml(xml))).rejects.toThrow(message));

  it('a bomb of entities is in it, before it goes off', async () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${bomb}]>${list(individual('<FIRST_NAME>&e30;</FIRST_NAME>'))}`;
    const start = performance.now();
    await expect(collect(readUnXml(xml))).rejects.toThrow(/undefined entity/u);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('an entity of the outside world is asked for', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${list(individual('<FIRST_NAME>&f;</FIRST_NAME>'))}`;
    await expect(collect(readUnXml(xml))).rejects.toThrow(/undefined entity/u);
  });
});

describe('a record is rejected, and the ones after it are read, if', () => {
  it.each<[what: string, inside: string, reason: string]>([
    ['it is longer than any record', '<FIRST_NAME>a</FIRST_NAME>'.repeat(60_000), 'record too long'],
    ['it is of elements alone', '<a/>'.repeat(60_000), 'record too long'],
    ['it is not in the encoding of the list', '<FIRST_NAME>\u{fffd}</FIRST_NAME>', 'not UTF-8'],
    ['it has no name', '<FIRST_NAME> </FIRST_NAME>', 'no name'],
  ])('%s', async (_what, inside, reason) => {
    const xml = list(`${individual(inside)}\n${individual('<FIRST_NAME>Kim</FIRST_NAME>')}`);
    expect(brief(await collect(readUnXml(xml)))).toEqual([`3 ${reason}`, '4 person 1']);
  });

  it('it has no id', async () => {
    expect(brief(await collect(readUnXml(list('<INDIVIDUAL><FIRST_NAME>Kim</FIRST_NAME></INDIVIDUAL>'))))).toEqual(['3 no id']);
  });
});

describe('names and ids are only texts', () => {
  const names = ['__proto__', 'constructor', 'toString', '<b>', "'; drop table", '\u{202e}mik', 'a'.repeat(500_000)];

  it.each(names.map((name) => [name.slice(0, 20), name]))('%s, in every format', async (_start, name) => {
    const escaped = name.replaceAll('<', '&lt;');
    const csvCell = `"${name}"`;
    const lists: [string, string][] = [
      [`id,name,__proto__\n${csvCell},${csvCell},x\n`, 'csv'],
      [`${JSON.stringify({ id: name, name, __proto__: null })}\n`, 'jsonl'],
      [`{"id":${JSON.stringify(name)},"schema":"Person","properties":{"name":[${JSON.stringify(name)}],"__proto__":["x"],"constructor":["y"]}}\n`, 'jsonl'],
      [list(`<INDIVIDUAL><REFERENCE_NUMBER>${escaped}</REFERENCE_NUMBER><FIRST_NAME>${escaped}</FIRST_NAME></INDIVIDUAL>`), 'un-xml'],
      [`<sdnList><sdnEntry __proto__="x"><uid>${escaped}</uid><lastName>${escaped}</lastName><sdnType>Individual</sdnType><__proto__>x</__proto__></sdnEntry></sdnList>`, 'ofac-xml'],
    ];
    for (const [text, format] of lists) {
      expect(await collect(readList(text, { format: format as 'csv' }))).toMatchObject([{ status: 'listed', identity: { id: name, names: [name] } }]);
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
