import { describe, expect, expectTypeOf, it } from 'vitest';
import * as allonym from '../src/index';
import type {
  Channel, CompareOptions, Comparison, ExplainHtmlOptions, ExplainOptions, ExplanationLanguage, Identity, LanguageCode, Name, Pair, Reason, SearchOptions, SearchResult, Spelling, SpellingsOptions, Unit, Warning,
} from '../src/index';

const { blockingKeys, compareNames, explain, explainHtml, IdentityIndex, parseName, romanizationSystems, romanize, spellings } = allonym;

describe('the public surface', () => {
  it('holds every name that callers rely on', () => {
    const names = Object.keys(allonym);
    for (const name of ['parseName', 'compareNames', 'explain', 'explainHtml', 'IdentityIndex', 'romanize', 'romanizationSystems', 'spellings', 'blockingKeys']) expect(names).toContain(name);
  });

  it('is functions and classes only: no state to share', () => {
    for (const [name, value] of Object.entries(allonym)) expect([name, typeof value]).toEqual([name, 'function']);
  });
});

describe('the types are those that callers compile against', () => {
  it('parseName makes a name of a string', () => {
    expectTypeOf(parseName).toEqualTypeOf<(raw: string) => Name>();
    expectTypeOf<Name>().toExtend<{ readonly raw: string; readonly text: string; readonly warnings: readonly Warning[]; readonly aliases: readonly Name[] }>();
  });

  it('compareNames takes strings and names on either side', () => {
    expectTypeOf(compareNames).toEqualTypeOf<(a: string | Name, b: string | Name, options?: CompareOptions) => Comparison>();
    expectTypeOf<Comparison['score']>().toEqualTypeOf<number>();
    expectTypeOf<Comparison['evidence']>().toEqualTypeOf<number>();
    expectTypeOf<Comparison['language']>().toEqualTypeOf<Channel>();
    expectTypeOf<Channel>().toEqualTypeOf<LanguageCode | 'other'>();
  });

  it('a pair has both sides, its bits, language and reason', () => {
    expectTypeOf<Comparison['pairs']>().toEqualTypeOf<readonly Pair[]>();
    expectTypeOf<Pair>().toExtend<{ left: string; right: string; bits: number; language: Channel; reason: Reason; units: readonly Unit[] }>();
    expectTypeOf<Unit>().toExtend<{ left: string; right: string; bits: number }>();
  });

  it('explain takes a comparison and what a search found', () => {
    expectTypeOf<Comparison>().toExtend<Parameters<typeof explain>[0]>();
    expectTypeOf<SearchResult>().toExtend<Parameters<typeof explain>[0]>();
    expectTypeOf<Comparison>().toExtend<Parameters<typeof explainHtml>[0]>();
    expectTypeOf(explain).parameter(1).toEqualTypeOf<ExplainOptions | undefined>();
    expectTypeOf(explainHtml).parameter(1).toEqualTypeOf<ExplainHtmlOptions | undefined>();
    expectTypeOf<ExplanationLanguage>().toEqualTypeOf<'en' | 'ko' | 'km' | 'zh'>();
    expectTypeOf(explain).returns.toEqualTypeOf<string>();
    expectTypeOf(explainHtml).returns.toEqualTypeOf<string>();
  });

  it('an index carries the type of its data', () => {
    const index = new IdentityIndex<{ list: string }>();
    expectTypeOf(index.search('Kim')).toEqualTypeOf<SearchResult<{ list: string }>[]>();
    expectTypeOf<SearchResult<{ list: string }>['data']>().toEqualTypeOf<{ list: string } | undefined>();
    expectTypeOf(index.get('x')).toEqualTypeOf<Identity<{ list: string }> | undefined>();
    expectTypeOf(index.add).parameter(0).toEqualTypeOf<Identity<{ list: string }>>();
    expectTypeOf<Iterable<Identity<{ list: string }>>>().toExtend<Parameters<typeof index.addAll>[0]>();
    expectTypeOf(index.remove).toEqualTypeOf<(id: string) => boolean>();
    expectTypeOf(index.has).toEqualTypeOf<(id: string) => boolean>();
    expectTypeOf(index.size).toEqualTypeOf<number>();
    expectTypeOf<{ limit: 10; minScore: 0.5 }>().toExtend<SearchOptions>();
    expectTypeOf<{ names: string[] }>().toExtend<Parameters<typeof index.search>[0]>();
    // @ts-expect-error data of another type
    index.add({ id: 'x', names: ['Kim'], data: 5 });
    // @ts-expect-error a record has names
    expect(() => index.add({ id: 'y' })).toThrow(TypeError);
  });

  it('romanize, spellings and blockingKeys', () => {
    expectTypeOf(romanize).toEqualTypeOf<(name: string, system: string, options?: { readonly hyphen?: boolean }) => string>();
    expectTypeOf(romanizationSystems).toEqualTypeOf<() => string[]>();
    expectTypeOf(spellings).toEqualTypeOf<(name: string | Name, options?: SpellingsOptions) => Spelling[]>();
    expectTypeOf(blockingKeys).toEqualTypeOf<(name: string | Name) => string[]>();
  });
});

describe('the examples of the contract', () => {
  it('a name is prepared once and compared often', () => {
    const name = parseName('김정은');
    const { score, evidence, pairs } = compareNames(name, 'Kim Jong Un');
    expect(score).toBeGreaterThan(0.9);
    expect(evidence).toBeGreaterThan(0);
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([['김', 'Kim'], ['정은', 'Jong Un']]);
    expect(compareNames(name, 'Kim Jong Un')).toEqual(compareNames('김정은', 'Kim Jong Un'));
  });

  it('an index is filled, searched and emptied', () => {
    const index = new IdentityIndex<{ list: string }>();
    index.add({ id: 'KP-001', names: ['김정은', 'Kim Jong Un'], data: { list: 'demo' } });
    expect(index.search('Gim Jeong-eun', { limit: 10, minScore: 0.5 })).toMatchObject([{ id: 'KP-001', data: { list: 'demo' } }]);
    expect(index.search({ names: ['Kim Jong Un'] })).toMatchObject([{ id: 'KP-001' }]);
    index.remove('KP-001');
    expect([index.has('KP-001'), index.size]).toEqual([false, 0]);
  });

  it('a name is romanised, spelt and keyed', () => {
    expect(romanize('김정은', 'revised')).toBe('Gim Jeongeun');
    expect(spellings('陳志', { limit: 20 })[0]?.text).toBe('Chen Zhi');
    expect(blockingKeys('陳志').length).toBeGreaterThan(0);
  });

  it('what a name holds cannot be changed by comparing it', () => {
    const name = parseName('Mr. Kim Jong Un (金正恩)');
    const before = structuredClone(name);
    compareNames(name, '김정은');
    spellings(name);
    blockingKeys(name);
    expect(name).toEqual(before);
  });
});
