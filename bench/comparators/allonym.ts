import type { Comparator } from './comparator';

type Library = typeof import('../../src/index');

// The types come from the source, so that checking types needs no build; the code is the built package that users install.
const built: string = 'allonym';
const { parseName, compareNames }: Library = await import(built);

export const comparator: Comparator<ReturnType<Library['parseName']>> = {
  name: 'allonym',
  prepare: parseName,
  evidence: (a, b) => compareNames(a, b).evidence,
  judge: compareNames,
};
