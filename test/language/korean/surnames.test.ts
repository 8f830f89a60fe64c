import { describe, expect, it } from 'vitest';
import { compareNames, parseName, romanize, spellings } from '../../../src/index';
import { languageOf } from '../../../src/language/languages';
import { CENSUS } from './census-surnames';

/** The surnames that a name may begin with in Hangul, the likeliest Korean reading first; '' for none. */
function surnamesIn(name: string): string[] {
  const { channels, write } = languageOf('ko');
  return parseName(name).readings.filter(({ language }) => language === 'ko').map(({ surname, slots }) => {
    const unit = channels()[0]?.readings(slots[0] ?? -1)[0]?.unit;
    return surname === 0 || unit === undefined ? '' : (write?.(0, unit) ?? '');
  });
}

const hangul = [...new Set(CENSUS.map(([one]) => one))];

describe('every surname of the census', () => {
  it('is there: 286 by Hanja and more', () => expect(new Set(CENSUS.map((pair) => pair.join(' '))).size).toBeGreaterThanOrEqual(286));

  it('is read from Hangul', () => expect(hangul.filter((one) => surnamesIn(`${one} 민수`)[0] !== one)).toEqual([]));

  it('is among the cuts where nothing divides it: of some with fifty bearers a given name alone is likelier', () => {
    expect(hangul.filter((one) => !surnamesIn(`${one}민수`).includes(one))).toEqual([]);
    expect(hangul.filter((one) => surnamesIn(`${one}민수`)[0] !== one).length).toBeLessThanOrEqual(10);
  });

  it('is read from Hanja, which may have other sounds', () => {
    const wrong = CENSUS.filter(([sound, hanja]) => !spellings(`${hanja}敏秀`, { script: 'hangul' }).some(({ text }) => text === `${sound}민수`));
    expect(wrong).toEqual([]);
  });

  it('is one name in Hangul and in Hanja', () =>
    expect(CENSUS.filter(([sound, hanja]) => compareNames(`${sound}민수`, `${hanja}敏秀`).score < 0.9)).toEqual([]));

  it.each(['revised', 'mccune-reischauer', 'north-korean', 'yale'])('is one name in Hangul and in %s', (system) =>
    expect(hangul.filter((one) => compareNames(`${one}민수`, romanize(`${one} 민수`, system)).score < 0.5)).toEqual([]));
});
