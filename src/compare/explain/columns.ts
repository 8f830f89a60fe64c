import { languages } from '../../language/languages';
import { withProperty } from '../../text/property';
import type { Unit } from '../comparison';
import type { ExplainedPair } from './explained';

/** Marks that are drawn on the letter before them: Khmer vowels and signs, accents. */
const LEADING_MARKS = withProperty(String.raw`^\p{M}+`, 'u');

/**
 * What met inside a pair, syllable by syllable, as a reader sees syllables. A room may cut finer (Khmer: a consonant, then its vowel)
 * and in places where no letter ends, so its pieces are joined by the syllable and marks go back to the letter that carries them.
 */
export function columnsOf({ left, right, bits, language, units }: ExplainedPair): Unit[] {
  if (units.length === 0) return [{ left, right, bits }];
  const stride = languages.find(({ code }) => code === language)?.stride ?? 1;
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i += stride) joined.push(units.slice(i, i + stride).reduce(join));
  return marksBack(marksBack(stride > 1 ? withTheirLetters(joined) : joined, 'left'), 'right');
}

/** What speaks for a name met something, though no letter of one side is its own: the sounds of a syllable (훈 by ear, against Hu and n) stand together. */
function withTheirLetters(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (const unit of units) {
    const before = found.at(-1);
    if (before !== undefined && before.bits > 0 && unit.bits > 0 && (before.left === '' || before.right === '')) found.splice(-1, 1, join(before, unit));
    else found.push(unit);
  }
  return found;
}

const join = (one: Unit, next: Unit): Unit => ({ left: one.left + next.left, right: one.right + next.right, bits: one.bits + next.bits });

function marksBack(units: readonly Unit[], side: 'left' | 'right'): Unit[] {
  return units.map((unit, i) => {
    const own = i === 0 ? unit[side] : unit[side].replace(LEADING_MARKS(), '');
    const next = LEADING_MARKS().exec(units[i + 1]?.[side] ?? '')?.[0] ?? '';
    return { ...unit, [side]: own + next };
  });
}
