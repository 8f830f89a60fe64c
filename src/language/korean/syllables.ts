import text from './syllables.tsv';
import { once } from '../../text/once';
import { cell, counted, rows } from '../../text/table';
import type { ChannelSource, Emission } from '../channel-source';
import { MASK } from '../../name/masked';
import { charactersRead, nameUse, sinoKorean, type Place } from '../han/sino-korean';
import { besideHangul } from './beside';
import { hangulEmissions } from './hangul-emissions';
import { isSyllable } from '../../text/jamo';
import { formsOf, trees } from './forms';
import { MANDARIN, mandarinEmissions, mandarinForms } from './mandarin';
import { withoutMarks } from '../marks';
import { fitOfMarks } from './marks';
import { syllablesSpelt, syllablesStarting } from './spelling';
import { isWestern, westernEmissions, westernForms, westernUse } from './western';

/** What a syllable that no counted name holds weighs, per 100,000 given names. */
const UNSEEN = 0.02;

/** P(a given syllable is written with one certain character of which no table has a reading). */
const UNREAD = 1e-6;

/** P(a given name is reduced to its initials). */
const INITIAL = 0.02;

/**
 * The given syllables at one place of the name; a unit is the code point of its Hangul syllable, or at the first place a whole
 * Western name.
 */
export function syllableSource(place: Place): ChannelSource {
  const table = once(() => {
    const uses = new Map<number, number>();
    let total = 0;
    for (const row of rows(text)) {
      const use = counted(row, place === 'first' ? 1 : 2);
      if (use > 0) uses.set(cell(row, 0).charCodeAt(0), use);
      total += use;
    }
    return { uses, total: total + UNSEEN * 11172 };
  });
  // Σ over characters of use × share, by syllable: what a character's use is measured against.
  const hanjaUses = new Map<string, number>();
  const hanjaUse = (syllable: string): number => {
    let sum = hanjaUses.get(syllable);
    if (sum === undefined) {
      sum = 0;
      for (const char of charactersRead(syllable)) {
        for (const one of sinoKorean(char, place)) if (one.syllable === syllable) sum += nameUse(char) * one.share;
      }
      hanjaUses.set(syllable, sum);
    }
    return sum;
  };

  const prior = (unit: number): number => ((isWestern(unit) ? westernUse(unit) : (table().uses.get(unit) ?? 0)) + UNSEEN) / table().total;

  /** A character without a known reading may be any counted syllable: it says nothing for one or against it. */
  const unread = once((): readonly Emission[] => Array.from(table().uses.keys(), (unit) => ({ unit, p: UNREAD })));

  /** So a letter that the writer hid, which has no rarity of its own. */
  const hidden = once((): readonly Emission[] => unread().map(({ unit }) => ({ unit, p: 1 })));

  const emit = (form: string): readonly Emission[] => {
    const code = form.codePointAt(0) ?? 0;
    if (form === MASK) return hidden();
    if (isSyllable(code)) return form.length === 1 ? hangulEmissions(code, prior) : place === 'first' ? westernEmissions(form) : [];
    if (code > 0x7f) {
      const readings = sinoKorean(form, place);
      if (readings.length === 0) return unread();
      return readings.map(({ syllable, share }) => ({
        unit: syllable.charCodeAt(0),
        p: (nameUse(form) * share) / hanjaUse(syllable),
      }));
    }
    const [spelling, marks] = withoutMarks(form);
    const at = spelling.indexOf('@');
    const letters = at < 0 ? spelling : spelling.slice(0, at);
    const suffix = at < 0 ? '' : spelling.slice(at);
    if (marks !== '') return syllablesSpelt(letters, place, suffix).map(({ unit, p }) => ({ unit, p: p * fitOfMarks(unit, letters, marks) }));
    if (suffix === MANDARIN) return mandarinEmissions(letters);
    if (!letters.endsWith('.')) {
      const spelt = syllablesSpelt(letters, place, suffix);
      return place === 'first' && suffix === '' ? [...spelt, ...westernEmissions(letters)] : spelt;
    }
    return syllablesStarting(letters.slice(0, -1), place, suffix).map(({ unit, p }) => ({ unit, p: p * INITIAL }));
  };

  const plant: ChannelSource['plant'] = (suffix, tree) => {
    if (suffix === MANDARIN) return [tree.insertAll(mandarinForms())];
    return place === 'first' && suffix === '' ? [formsOf(place, suffix), tree.insertAll(westernForms())] : [formsOf(place, suffix)];
  };
  return { prior, emit, plant, beside: besideHangul, tree: trees[place] };
}
