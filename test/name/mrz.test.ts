import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLike, mrzNameText, NAME_PLACES, readMrzName } from '../../src/name/mrz';

const TD3 = NAME_PLACES.TD3;
const TD1 = NAME_PLACES.TD1;

/** Doc 9303's own examples of long names: the field, and the full name it stands for. */
const VECTORS: [field: string, places: number, full: string][] = [
  ['NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', TD3, 'nilavadhanananda chayapa dejthamrong krasuang'],
  ['NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU', TD3, 'nilavadhanananda arnpol petch charonguang'],
  ['BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI', TD3, 'bennelong wooloomooloo warrandyte warnambool dingo potoroo'],
  ['BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO', TD3, 'bennelong wooloomooloo warrandyte warnambool dingo potoroo'],
  ['BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO', TD3, 'bennelong wooloomooloo warrandyte warnambool dingo potoroo'],
  ['NILAVADHANANANDA<<CHAYAPA<DE<K', TD1, 'nilavadhanananda chayapa dejthamrong krasuang'],
  ['BENNELONG<WOOLOOMOOLOO<W<W<<DI', TD1, 'bennelong wooloomooloo warrandyte warnambool dingo potoroo'],
];

describe('a truncated name field', () => {
  it.each(VECTORS)('%s is marked, and fits the full name', (field, places, full) => {
    expect(field).toHaveLength(places);
    const name = readMrzName(field, places);
    expect(name.truncated).toBe(true);
    const cut = [...name.primary, ...name.secondary].map((word) => word.toLowerCase());
    expect(cutLike(full.split(' '), cut)).toEqual(cut);
    expect(mrzNameText(name)).toBe(field);
  });

  it('that fits exactly counts as truncated too', () => {
    expect(readMrzName('PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR', TD3).truncated).toBe(true);
  });

  it.each(['KIM<<JEONGEUN<<<<<<<<<<<<<<<<<<<<<<<<<<', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', '', 'KIM'])('%s is whole', (field) =>
    expect(readMrzName(field, TD3).truncated).toBe(false));
});

describe('a name field', () => {
  it.each([
    ['KIM<<JONG<UN<<<<', ['KIM'], ['JONG', 'UN'], 'KIM<<JONG<UN'],
    ['KIM<<JONG<UN<<<<<<<K<<<<<', ['KIM'], ['JONG', 'UN'], 'KIM<<JONG<UN'],
    ['KIM<<JONG<UN<<<CLLKKKK', ['KIM'], ['JONG', 'UN'], 'KIM<<JONG<UN'],
    ['KIM<<JONG<UN<KKKKKKKKK<<', ['KIM'], ['JONG', 'UN'], 'KIM<<JONG<UN'],
    ['KIM<<JONG<UNKKKKKKKKKKK', ['KIM'], ['JONG', 'UN'], 'KIM<<JONG<UN'],
    ['LEE<<SEUNG<SEOK<<<<', ['LEE'], ['SEUNG', 'SEOK'], 'LEE<<SEUNG<SEOK'],
    ['CHAN<<PETER<CK<<<<<', ['CHAN'], ['PETER', 'CK'], 'CHAN<<PETER<CK'],
    ['SOEKARNO<<<<<<<', ['SOEKARNO'], [], 'SOEKARNO'],
    ['<<ARNPOL<<<<', [], ['ARNPOL'], '<<ARNPOL'],
    ['MUXXLLER<<JOSE', ['MULLER'], ['JOSE'], 'MULLER<<JOSE'],
    ['NXX<<A', ['N'], ['A'], 'N<<A'],
    ['DARTAGNAN<<SMITH<JONES', ['DARTAGNAN'], ['SMITH', 'JONES'], 'DARTAGNAN<<SMITH<JONES'],
  ])('%s', (field, primary, secondary, text) => {
    const name = readMrzName(field, TD3);
    expect(name).toMatchObject({ primary, secondary });
    expect(mrzNameText(name)).toBe(text);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), fc.constantFrom(30, 31, 39), (field, places) => mrzNameText(readMrzName(field, places)).length <= places * 3));
  });
});

describe('cutting a full name like a field', () => {
  it.each([
    [['kim', 'jong', 'un'], ['kim', 'jong', 'un'], undefined],
    [['kim', 'jong', 'un'], ['kim', 'jong', 'u'], ['kim', 'jong', 'u']],
    [['kim', 'jong', 'un'], ['lee', 'jong'], undefined],
    [['kim'], ['k'], undefined],
    [['anna', 'maria', 'christina'], ['anna', 'maria'], ['anna', 'maria']],
  ])('%j like %j', (full, cut, expected) => expect(cutLike(full, cut)).toEqual(expected));
});
