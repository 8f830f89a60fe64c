import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/index';

describe('Korean names as continental European languages write them', () => {
  it.each([
    ['Jun Sok-jol', '윤석열'], ['Pak Kun-hje', '박근혜'], ['I Mjong-bak', '이명박'], ['Kim Te-džung', '김대중'], ['Pong Čun-ho', '봉준호'], ['Pak Čong-hui', '박정희'],
    ['I Čä-mjong', '이재명'], ['Mun Čä-in', '문재인'], ['Mun Dzsein', '문재인'], ['Jun Szogjol', '윤석열'], ['Kim Dedzsung', '김대중'], ['Pak Csong Hi', '박정희'], ['Pak Csonghi', '박정희'], ['Pak Czong Hi', '박정희'],
    ['Czon Du Hwan', '전두환'], ['Kim Jo Dzong', '김여정'], ['Li Dže Mjongas', '이재명'], ['Pak Kun Hė', '박근혜'], ['Paka Kinhje', '박근혜'], ['Mun Çe İn', '문재인'], ['Mun Xhe-in', '문재인'], ['Kim Dschong-un', '김정은'],
    ['Mun Dschä-in', 'Moon Jae-in'], ['I Mjung-bak', 'Lee Myung-bak'], ['Čon Tu-hwan', 'Chun Doo-hwan'], ['Kim Džong-il', 'Kim Jong Il'],
  ])('%s is %s', (name, other) => expect(compareNames(name, other).evidence).toBeGreaterThan(8));

  it.each([['Mun Čä-in', '문선명'], ['Pak Čong-hui', '박지원'], ['Jun Sok-jol', '윤석민'], ['Kim Dschong-un', '김대중'], ['I Mjong-bak', '이재명']])('%s is not %s', (name, other) => {
    expect(compareNames(name, other).evidence).toBeLessThan(5);
  });
});
