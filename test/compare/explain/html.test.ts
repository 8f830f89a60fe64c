import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/compare/explain/columns';
import { LANGUAGES } from '../../../src/compare/explain/phrases';
import { compareNames, explainHtml, type Explained } from '../../../src/index';

/** What a browser would find in a fragment, which is well-formed XML on purpose. */
interface Found {
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly text: string }[];
}

function parse(html: string): Found {
  const parser = new SaxesParser();
  const tags: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: number[] = [];
  let text = '';
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => { open.push(tags.push({ name, attributes: attributes as Record<string, string>, text: '' }) - 1); });
  parser.on('closetag', () => { open.pop(); });
  parser.on('text', (piece) => {
    if (tags[open.at(-1) ?? 0]?.name !== 'style') text += piece;
    for (const tag of open) (tags[tag] ?? { text: '' }).text += piece;
  });
  parser.write(html).close();
  return { text, tags };
}

const shown = (a: string, b: string): Found => parse(explainHtml(compareNames(a, b), { left: a, right: b }));
const rowsOf = ({ tags }: Found, name: string): string[] => tags.filter((tag) => tag.name === 'td' && tag.attributes['class']?.split(' ').includes(name) === true).map(({ text }) => text);

describe('the fragment draws which syllable met which', () => {
  it.each([
    ['김정은', 'KIM<<JEONGEUN', ['김', '정', '은', 'KIM', 'JEONG', 'EUN']],
    ['Jong Un Kim', '김정은', ['Kim', 'Jong', 'Un', '김', '정', '은']],
    ['ស៊ុន ចាន់ថុល', 'Sun Chanthol', ['ស៊ុ', 'ន', 'ចា', 'ន់', 'ថុ', 'ល', 'Su', 'n', 'Cha', 'n', 'tho', 'l']],
    ['김정은', 'Kim', ['김', '정', '은', 'Kim', '—nothing', '—nothing']],
    ['Ivan Petrov', 'Petrov', ['Petrov', 'Ivan', 'Petrov', '—nothing']],
  ])('%s and %s', (a, b, cells) => expect(rowsOf(shown(a, b), 'part')).toEqual(cells));

  it('with the bits of each and a sign that needs no colour', () => {
    const { tags } = shown('Kim Jong Un', 'Kim Yong Nam');
    const joints = tags.filter(({ name }) => name === 'b').map(({ text }) => text);
    expect(joints).toHaveLength(3);
    expect(joints[0]).toMatch(/^= \+\d+\.\d$/u);
    expect(joints[2]).toMatch(/^≠ −\d+\.\d$/u);
  });

  it('with the language of every piece, so that it is drawn and read as such', () => {
    const languages = (a: string, b: string): string[] => shown(a, b).tags.filter(({ name }) => name === 'bdi').map(({ attributes }) => attributes['lang'] ?? 'none');
    expect(new Set(languages('金正恩', 'Kim Jong Un'))).toEqual(new Set(['ko-Hani', 'ko-Latn']));
    expect(new Set(languages('陳水扁', 'Chen Shui-bian'))).toEqual(new Set(['zh', 'zh-Latn']));
    expect(new Set(languages('ហ៊ុន សែន', 'Hun Sen'))).toEqual(new Set(['km', 'km-Latn']));
  });

  it('with a column for every bit of a pair: they add up to it', () => {
    for (const [a, b] of [['ស៊ុន ចាន់ថុល', 'Sun Chanthol'], ['ហ៊ុន ម៉ាណែត', 'Hun Mane'], ['김정은', 'Kim Jong'], ['毛泽东', 'Mao Tse-tung']] as const) {
      for (const pair of compareNames(a, b).pairs) {
        const columns = columnsOf(pair);
        expect(columns.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(pair.bits, 4);
        expect(columns.map(({ left }) => left).join('').replace(/\P{L}/gu, '')).toBe(pair.left.replace(/\P{L}/gu, ''));
      }
    }
  });
});

describe('the fragment tells the rest in tables', () => {
  const attributes = [{ attribute: 'birth date', left: '1984-01-08', right: '1984-08-01', bits: 8.5, reason: 'day and month swapped' }];
  const { evidence, ...names } = compareNames('김정은', 'Kim Jong Un');
  const result: Explained = { ...names, evidence: evidence + 8.5, attributes, notes: ['surname only'] };

  it.each([
    ['en', ['birth date', 'day and month swapped', '+8.5 bits', 'How the evidence adds up', 'surname only']],
    ['ko', ['생년월일', '일과 월이 뒤바뀜', '+8.5비트', '증거값의 합산', '성만 비교됨']],
    ['km', ['ថ្ងៃខែឆ្នាំកំណើត', 'ថ្ងៃ និងខែសរសេរឆ្លាស់គ្នា', '+8.5 ប៊ីត', 'ការបូកសរុបតម្លៃភស្តុតាង', 'ប្រៀបធៀបបានតែគោត្តនាម']],
    ['zh', ['出生日期', '日与月颠倒', '+8.5比特', '证据值的合计', '仅比对姓氏']],
  ] as const)('in %s', (language, texts) => {
    const found = parse(explainHtml(result, { language }));
    expect(found.tags[0]).toMatchObject({ name: 'section', attributes: { lang: language } });
    for (const text of texts) expect(found.text).toContain(text);
  });

  it('every table has a caption, every row and column a head', () => {
    const { tags } = parse(explainHtml(result));
    const count = (name: string): number => tags.filter((tag) => tag.name === name).length;
    expect(count('caption')).toBe(count('table'));
    expect(tags.filter(({ name, attributes: { scope } }) => name === 'th' && scope === undefined)).toEqual([]);
  });

  it('and takes what a search found, without the parts that it lacks', () => {
    expect(() => parse(explainHtml({ pairs: [] }))).not.toThrow();
    expect(parse(explainHtml({ pairs: names.pairs })).text).not.toContain('adds up');
  });

  it('the style can be left out, and stays inside the fragment', () => {
    expect(explainHtml(result, { style: false })).not.toContain('<style');
    const style = parse(explainHtml(result)).tags.find(({ name }) => name === 'style')?.text ?? '';
    const selectors = style.replace(/\{[^}]*\}/gu, '\n').split(/[\n,]/u).map((one) => one.trim()).filter((one) => one !== '');
    expect(selectors.filter((one) => !one.startsWith('.allonym'))).toEqual([]);
  });
});

describe('hostile names stay text', () => {
  const HOSTILE = [
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</bdi></td></table></style>', '</style><script>', '<!--', ']]>', '&lt;b&gt;',
    '&#60;b&#62;', '\u{202e}mi\u{202c}K', '\u{2069}\u{2069}', '\u{0}', '\u{d800}', 'javascript:alert(1)', '`', '{left}', '김<b>정은</b>', 'x'.repeat(100_000), '\u{301}'.repeat(5000),
  ];
  const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...HOSTILE, 'Kim', '김', ' '), { maxLength: 4 }).map((parts) => parts.join('')));
  const safe = (html: string): Found => {
    const found = parse(html); // well-formed: nothing opened, closed or commented by a name
    const allowed = new Set(['section', 'style', 'p', 'span', 'bdi', 'div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'b', 'br', 'ul', 'li']);
    const known = new Set(['class', 'lang', 'dir', 'scope', 'colspan', 'aria-hidden']);
    expect(found.tags.filter(({ name, attributes }) => !allowed.has(name) || Object.keys(attributes).some((one) => !known.has(one)))).toEqual([]);
    expect(found.text).not.toMatch(/[\p{Cs}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u);
    expect(html.length).toBeLessThan(200_000);
    return found;
  };

  it('in names, labels and attributes, codes and notes', () => {
    fc.assert(fc.property(text, text, fc.constantFrom(...LANGUAGES), (left, right, language) => {
      const pair = { left, right, bits: 1, language: right, reason: left, units: [{ left, right, bits: 1 }, { left: right, right: left, bits: -1 }] };
      const attribute = { attribute: left, left: right, right: left, bits: 1, reason: right };
      safe(explainHtml(
        { pairs: [pair], attributes: [attribute], notes: [left, right], language: left, score: 1, evidence: 1, reading: -1, choice: 1 },
        { language, left, right, style: false },
      ));
    }), { numRuns: 100 });
  });

  it('in what is compared', () => {
    fc.assert(fc.property(text, text, (left, right) => {
      safe(explainHtml(compareNames(left, right), { left, right, style: false }));
    }), { numRuns: 40 });
  });

  it.each(HOSTILE.slice(0, 9))('and are shown as they are written: %s', (name) => {
    const { tags } = safe(explainHtml({ pairs: [] }, { left: name, style: false }));
    expect(tags.find((tag) => tag.name === 'bdi')?.text).toBe(name);
  });

  it.each([['\u{202e}', '\u{fffd}'], ['a\nb', 'a b'], ['x'.repeat(500), `${'x'.repeat(120)}…`]])('%j is shown as %j', (name, expected) => {
    expect(safe(explainHtml({ pairs: [] }, { left: name, style: false })).tags.find((tag) => tag.name === 'bdi')?.text).toBe(expected);
  });
});
