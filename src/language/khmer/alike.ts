import { addTo } from '../../text/by-key';

type Spellings = readonly (readonly [form: string, p: number])[];

/**
 * P(a writer of Khmer puts down another unit than the bearer's, by ear). Of homophones that dictionaries list, one of them a name word (ចន្ទ, ចាន់), 0.77 come over 8 bits
 * beside a common surname, of name words one sound apart 0.12; with half of it 0.68 and 0.10.
 */
const BY_EAR = 1 / 8;

/**
 * How much likelier a unit is put for another one than by chance: Σ P(spelling | unit) P(spelling | other) / P(spelling), for units that sound alike share
 * Latin spellings. ន and ណ are both n, ័ and ា់ both a, ធ and ថ both th; ា and ី share none. `units` says which forms are units.
 */
export function likeness(spellings: readonly Spellings[], prior: (unit: number) => number, units: ReadonlyMap<string, number>): (form: string, other: string) => number {
  const written = new Map<string, number>();
  spellings.forEach((list, unit) => {
    for (const [spelling, p] of list) addTo(written, spelling, prior(unit) * p);
  });
  const of = (form: string): Spellings => spellings[units.get(form) ?? -1] ?? [];
  return (form, other) => {
    const others = new Map(of(other));
    let sum = 0;
    for (const [spelling, p] of of(form)) sum += (p * (others.get(spelling) ?? 0)) / (written.get(spelling) ?? 1);
    // Either of two names may be the one that was written by ear.
    return 2 * BY_EAR * sum;
  };
}
