import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/index';
import { writeName } from '../../src/name/write';

describe('a name as airlines exchange it', () => {
  it.each([
    ['KIM/JONGUN MR', ['KIM', 'JONGUN'], 1, ['MR']],
    ['KIM/JONGUNMR', ['KIM', 'JONGUN'], 1, ['MR']],
    ['KIM/JONG UN', ['KIM', 'JONG', 'UN'], 1, []],
    ['CHEN/ZHI MSTR', ['CHEN', 'ZHI'], 1, ['MSTR']],
    ['OU YANG/NANA MS', ['OU', 'YANG', 'NANA'], 2, ['MS']],
    ['1.KIM/MINSU MR', ['KIM', 'MINSU'], 1, ['MR']], ['1KIM/MINSU', ['KIM', 'MINSU'], 1, []], ['1.1KIM/MINSUMR', ['KIM', 'MINSU'], 1, ['MR']], ['KIM/MINSUMR-ADT', ['KIM', 'MINSU'], 1, ['MR']], ['KIM/MINSU EXST', ['KIM', 'MINSU'], 1, []],
    ['KIM/MINSUMSTRCHD', ['KIM', 'MINSU'], 1, ['MSTR']], ['KIM/MINSU*ADT', ['KIM', 'MINSU'], 1, []], ['CHEN / ZHIXIANG MR', ['CHEN', 'ZHIXIANG'], 1, ['MR']], ['CHEN/ZHIXIANGMR(INF)', ['CHEN', 'ZHIXIANG'], 1, ['MR']], ['Pax KIM/MINSOO MR', ['KIM', 'MINSOO'], 1, ['MR']],
    ['SOK/CHEA DR', ['SOK', 'CHEA'], 1, ['DR']],
  ])('%s: the surname is marked, the title set aside', (raw, words, surname, titles) => {
    const name = writeName(raw);
    expect([name.parts.map(({ text }) => text), name.marked, name.titles, name.aliases]).toEqual([words, [0, surname], titles, []]);
  });

  it.each(['Kim/Jong Un', 'CHEN ZHI/TAN CHI', 'CHEN ZHI/VINCENT', 'KIM / JONG UN', 'R/O KIM', 'KIM/LEE/PARK'])('%s is none', (raw) =>
    expect(writeName(raw).marked).toBeUndefined());

  it.each([
    ['김정은', 'KIM/JONGUN MR'], ['김정은', 'KIM/JONGUNMR'], ['陈志', 'CHEN/ZHI MR'], ['陳志明', 'CHAN/CHIMINGMR'], ['ហ៊ុន ម៉ាណែត', 'HUN/MANET MR'], ['蔡英文', 'TSAI/INGWEN MS'],
    ['蔡英文', 'TSAI INGWEN MS'], ['陈志', 'CHEN ZHI MR'],
  ])('%s is %s', (name, record) => expect(compareNames(name, record).score).toBeGreaterThan(0.85));
});
