/**
 * What a jamo or a surname should look like before any data is counted: Revised .35, McCune–Reischauer .20, habit .25,
 * North Korean .10, Yale .10 for given names; surnames follow habit far more (hardly any 김 is Gim).
 */
import { BARE_VOWEL_HABITS, CODA_HABITS, ONSET_HABITS, SURNAME_ONSET_HABITS, VOWEL_HABITS } from './habits';
import { syllables } from './hangul';
import { SURNAME_HABITS } from './surname-habits';
import { jamo, rime, surname, type System } from './systems';
import { addWeights, normalised, type Weights } from './table';

export type Position = 'first' | 'next';
/** What stands before the rime: the two kinds are spelt apart (우 woo but 수 soo, 의 eui but 희 hee, 영 young but 경 kyung). */
export type Before = 'consonant' | 'none';

const GIVEN: ReadonlyMap<System, number> = new Map([
  ['revised', 0.35],
  ['mccune-reischauer', 0.2],
  ['north-korean', 0.1],
  ['yale', 0.1],
]);
const SURNAME: ReadonlyMap<System, number> = new Map([
  ['revised', 0.08],
  ['mccune-reischauer', 0.1],
  ['north-korean', 0.1],
  ['yale', 0.02],
]);
/** Share of the later onsets that stand between voiced sounds: about three codas in four are ㄴ ㄹ ㅁ ㅇ or nothing. */
const VOICED = 0.75;

export interface Prior {
  readonly weights: Weights;
  /** What a standard writes: stays in the table however rare. */
  readonly kept: ReadonlySet<string>;
}

const empty = (spelling: string): string => (spelling === '' ? '-' : spelling);

export function onsetPrior(onset: string, position: Position): Prior {
  const weights: Weights = new Map();
  addWeights(weights, normalised(ONSET_HABITS.get(onset) ?? new Map()), 0.25);
  const kept = new Set<string>();
  for (const [system, share] of GIVEN) {
    const voiced = position === 'next' && system !== 'yale' ? VOICED : 0;
    for (const [place, part] of [['initial', 1 - voiced], ['medial-voiced', voiced]] as const) {
      if (part === 0) continue;
      const spelling = empty(jamo(onset, place, system));
      addWeights(weights, new Map([[spelling, share * part]]));
      kept.add(spelling);
    }
  }
  return { weights, kept };
}

/** Revised and McCune–Reischauer also write the sound that a coda has before a vowel or a nasal: 혁우 Hyŏgu, 혁민 Hyŏngmin. Only inside the name. */
const MOVED: ReadonlyMap<string, Weights> = new Map([
  ['ㄱ', new Map([['g', 0.1], ['ng', 0.06]])],
  ['ㄷ', new Map([['d', 0.1], ['n', 0.04]])],
  ['ㅂ', new Map([['b', 0.1], ['m', 0.06]])],
  ['ㄹ', new Map([['r', 0.12]])],
  ['ㄴ', new Map([['l', 0.01]])],
  ['ㅅ', new Map([['s', 0.1]])],
  ['ㅈ', new Map([['j', 0.1]])],
  ['ㅊ', new Map([['ch', 0.1]])],
  ['ㅌ', new Map([['t', 0.1]])],
  ['ㅍ', new Map([['p', 0.1]])],
  ['ㄲ', new Map([['kk', 0.1]])],
  ['ㅎ', new Map([['h', 0.1]])],
]);

export function rimePrior(vowel: string, coda: string, before: Before, position: Position): Prior {
  const weights: Weights = new Map();
  addWeights(weights, rimeHabits(vowel, coda, before, position), 0.25);
  const kept = new Set<string>();
  for (const [system, share] of GIVEN) {
    const moved = system === 'yale' || position === 'next' ? undefined : MOVED.get(coda);
    const stays = 1 - [...(moved?.values() ?? [])].reduce((sum, part) => sum + part, 0);
    const spelling = rime(vowel, coda, system);
    addWeights(weights, new Map([[spelling, share * stays]]));
    kept.add(spelling);
    for (const [letters, part] of moved ?? []) {
      addWeights(weights, new Map([[jamo(vowel, 'vowel', system) + letters, share * part]]));
    }
  }
  return { weights, kept };
}

/** What a stop is spoken as before a nasal, which nothing in the name follows where it ends. */
const NASALS: ReadonlyMap<string, string> = new Map([['ㄱ', 'ng'], ['ㅂ', 'm'], ['ㄷ', 'n'], ['ㅅ', 'n']]);

/** Vowel habit × coda habit; the h that shows length (Ah, Hoh) belongs to open syllables alone. */
function rimeHabits(vowel: string, coda: string, before: Before, position: Position): Weights {
  const bare = before === 'none' ? BARE_VOWEL_HABITS.get(vowel) : undefined;
  const codas = coda === '' ? new Map([['-', 1]]) : (CODA_HABITS.get(coda) ?? new Map<string, number>());
  const found: Weights = new Map();
  for (const [v, share] of normalised(bare ?? VOWEL_HABITS.get(vowel) ?? new Map())) {
    if (coda !== '' && /.h$/u.test(v)) continue;
    for (const [c, part] of normalised(codas)) {
      if (position === 'next' && NASALS.get(coda) === c) continue;
      addWeights(found, new Map([[v + (c === '-' ? '' : c), share * part]]));
    }
  }
  return normalised(found);
}

export function surnamePrior(hangul: string): Prior {
  const parts = syllables(hangul);
  if (!parts) throw new RangeError(`surnamePrior: expected Hangul syllables, got ${JSON.stringify(hangul)}`);
  const weights: Weights = new Map();
  const habits = SURNAME_HABITS.get(hangul) ?? jamoHabits(hangul);
  addWeights(weights, normalised(habits), 0.7);
  // Rosters edited by one hand (Lee, Kim) drown what families chose for themselves (Rhee, Yi, Li), so known habits stay.
  const kept = new Set(Array.from(normalised(habits)).filter(([, share]) => share >= 0.01).map(([spelling]) => spelling));
  for (const [system, share] of SURNAME) {
    const spelling = surname(parts, system);
    const northern = system === 'north-korean' ? NORTHERN.get(hangul) : undefined;
    const spelled = northern === undefined ? [spelling] : [spelling, surname(syllables(northern) ?? [], system)];
    for (const each of spelled) {
      addWeights(weights, new Map([[each, share / spelled.length]]));
      kept.add(each);
    }
  }
  return { weights, kept };
}

/** Southern forms of surnames that the North writes with ㄹ: Seoul's press has 이설주 where Pyongyang's has Ri Sol Ju. */
const NORTHERN: ReadonlyMap<string, string> = new Map(
  ['이리', '유류', '임림', '노로', '나라', '양량', '염렴', '여려', '육륙', '용룡', '뇌뢰', '난란', '낭랑', '누루'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** For surnames without habits of their own: the jamo habits, combinations under one in a hundred left out. */
function jamoHabits(hangul: string): Weights {
  let found: Weights = new Map([['', 1]]);
  for (const part of syllables(hangul) ?? []) {
    const onsets = normalised(SURNAME_ONSET_HABITS.get(part.onset) ?? ONSET_HABITS.get(part.onset) ?? new Map());
    const next: Weights = new Map();
    for (const [before, p] of found) {
      for (const [o, q] of onsets) {
        for (const [r, s] of rimeHabits(part.vowel, part.coda, part.before, 'next')) {
          addWeights(next, new Map([[before + o.replace('-', '') + r, p * q * s]]));
        }
      }
    }
    found = new Map([...next].filter(([, weight]) => weight > 0.01));
  }
  return found;
}
