import { once } from '../text/once';
import { cell, rows } from '../text/table';
import { countryShare } from './country';
import text from './naturalisations.tsv';
import { amongStrangers, evidenceOf, type AttributeEvidence } from './probabilities';

const usual = once(() => new Set(rows(text).map((row) => cell(row, 0))));

/** What the nationalities say, and which two met: `KHM`. */
export interface NationalityEvidence extends AttributeEvidence {
  readonly left: string;
  readonly right: string;
}

/**
 * The evidence of two sets of nationalities (alpha-3); undefined where either is empty. A shared one counts, the rarest first, for what it
 * is rare; where none is shared, a change that people often make takes away less than another. Symmetric.
 *
 * ```ts
 * nationalityEvidence(['VUT'], ['VUT', 'CHN']) // => { reason: 'same country', bits: 7.5, … }
 * nationalityEvidence(['KHM'], ['CHN']).reason // => 'usual change of nationality'
 * ```
 */
export function nationalityEvidence(a: readonly string[], b: readonly string[]): NationalityEvidence | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const shared = a.filter((code) => b.includes(code)).sort(rarestFirst)[0];
  if (shared !== undefined) return { ...sameCountry(shared), left: shared, right: shared };
  const pairs = a.flatMap((left) => b.map((right) => ({ left, right, pair: [left, right].sort().join(' ') }))).sort((x, y) => (x.pair < y.pair ? -1 : 1));
  const change = pairs.find(({ pair }) => usual().has(pair));
  const { left, right } = change ?? pairs[0] ?? { left: '', right: '' };
  return { ...evidenceOf('nationality', change === undefined ? 'other country' : 'usual change of nationality'), left, right };
}

const rarestFirst = (a: string, b: string): number => countryShare(a) - countryShare(b) || (a < b ? -1 : 1);

/** The table has the mean over all countries; half of its people having a nationality is worth one bit less than a quarter of them. */
function sameCountry(code: string): AttributeEvidence {
  const { bits, reason } = evidenceOf('nationality', 'same country');
  return { bits: bits + Math.log2(amongStrangers('nationality', 'same country') / countryShare(code)), reason };
}
