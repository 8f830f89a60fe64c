import { generator } from '../../src/calibrate/random';
import { Koreans } from '../search/korean';
import type { Library } from '../search/library';
import type { People } from './couples';

/** Koreans alone, in Hangul, Hanja and every Latin spelling: the same person for the same number and seed. */
export function koreanPeople({ romanize }: Library, size: number, seed: number): People {
  const koreans = new Koreans(romanize);
  return { size, at: (i) => ({ names: koreans.names(generator(seed, `Korean ${i}`)) ?? [] }) };
}
