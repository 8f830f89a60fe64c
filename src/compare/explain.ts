import type { Comparison, Pair } from './comparison';

/**
 * A comparison in one line of English, for logs and case files.
 *
 * `explain(compareNames('김정은', 'Kim Jong Un')) // => 'surname 김 = Kim (2.2 bits); given name 정은 = Jong Un (…)'`
 */
export function explain({ pairs, reading, notes }: Pick<Comparison, 'pairs' | 'reading' | 'notes'>): string {
  const lines = pairs.map(describe);
  if (reading <= -0.05) lines.push(`for the reading ${reading.toFixed(1)} bits`);
  return [...lines, ...notes].join('; ');
}

function describe({ left, right, bits, reason }: Pair): string {
  const weight = `(${bits.toFixed(1)} bits)`;
  if (left === '' || right === '') return `${reason} ${left}${right} ${weight}`;
  return `${reason} ${left} ${bits > 0 ? '=' : '≠'} ${right} ${weight}`;
}
