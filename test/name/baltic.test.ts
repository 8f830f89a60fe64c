import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/index';

const aliases = (name: string): string[] => parseName(name).aliases.map(({ parts }) => parts.map(({ text }) => text).join(' '));

describe('endings that Lithuanian and Latvian give to foreign names', () => {
  it.each([
    ['Kim Džongunas', 'Kim Džongun'], ['Si Dzinpingas', 'Si Dzinping'], ['MAO DZEDONGAS', 'MAO DZEDONG'], ['Mun Dže Inas', 'Mun Dže In'], ['Li Kečiangas', 'Li Kečiang'], ['I Mjongbakas', 'I Mjongbak'],
    ['Kims Čenuns', 'Kim Čenun'], ['Muns Džeins', 'Mun Džein'], ['Dens Sjaopins', 'Den Sjaopin'], ['Sji Dzjiņpiņs', 'Sji Dzjiņpiņ'], ['Cai Jinveņa', 'Cai Jinveņ'],
  ])('%s may be %s, and stays itself', (name, bare) => {
    expect(parseName(name).parts.map(({ text }) => text).join(' ')).toBe(name);
    expect(aliases(name)).toEqual([bare]);
  });

  it.each([
    ['Kim Džongunas', 'Kim Jong Un'], ['Kim Džong Unas', '김정은'], ['Si Dzinpingas', 'Xi Jinping'], ['Mao Dzedongas', '毛泽东'], ['Mun Dže Inas', '문재인'], ['Muns Džeins', 'Moon Jae-in'], ['Dens Sjaopins', '邓小平'],
    ['Cai Jinveņa', '蔡英文'], ['Kim Dė Džungas', '김대중'], ['No Mu Hjonas', '노무현'], ['I Mjongbakas', '이명박'], ['Li Kečiangas', '李克强'],
  ])('hide nobody: %s is %s', (name, other) => expect(compareNames(name, other).evidence).toBeGreaterThan(8));

  it.each([['Kim Džongunas', '김여정'], ['Si Dzinpingas', '李克强'], ['Muns Džeins', '문선명'], ['Cai Jinveņa', '蔡奇']])('%s is not %s', (name, other) => {
    expect(compareNames(name, other).evidence).toBeLessThan(5);
  });

  it.each([
    'Lukas Kim', 'Kim Thomas', 'Lee Nicolas', 'Dzhokhar Thomas', 'Dzhokhar Tsarnaevas', 'Hans Jens', 'James Williams', 'Amjad Abbas', 'El Tarjetas', 'Jesús Vargas', 'Andreas Müllers', 'Dara Douglas', 'Chan Thomas', 'Nguyễn Thomas', 'Björn Hansa',
    'Džongas', 'Jiří Klaus', 'Željko Kas', 'Miloš Kopa', 'Andrés Dos Santos', 'Ana Žižka',
  ])('%s has none', (name) => expect(aliases(name)).toEqual([]));
});
