import type { Channel } from './channel';
import { ACCENT, BREATH, BREVE, DIGIT, saidByMarks, UMLAUT, WITH_MARKS, type Marks } from './marks';
import type { Reading } from './reading';

/** A breve and the sign of the third tone are taken for each other. */
const KINDS = [BREVE | ACCENT, BREATH, UMLAUT, DIGIT];

/** log2 P(a writer has a kind of marks | his system has not); and the least for those of one syllable, however little they fit what it mostly stands for. */
const NOT_ITS_OWN = -4;

/**
 * A reading of letters with marks, in a system that writes the given `kinds` of them: its forms say besides what the marks say, and it is less likely by what they
 * are unlikely. Where the system may have any marks (`kinds` is undefined) it is left as it is.
 */
export function withMarks(reading: Reading, letters: string, marks: Marks, channels: readonly Channel[], kinds: number | undefined): Reading {
  if (kinds === undefined) return reading;
  let { bits } = reading;
  for (const kind of KINDS) if ((marks.inUse & kind) !== 0 && (marks.inUse & kind & kinds) === 0) bits += NOT_ITS_OWN;
  const slots = reading.slots.map((form, i) => {
    const channel = channels[reading.kinds[i] ?? 0];
    const said = saidByMarks(marks, letters, reading.from[i] ?? 0, reading.to[i] ?? 0, kinds);
    if (said === '' || channel === undefined || channel.isInitial(form) || channel.isSlip(form)) return form;
    const marked = channel.form(channel.spelling(form) + WITH_MARKS + said);
    if (marked < 0) return form;
    bits += Math.max(NOT_ITS_OWN, channel.logProbability(marked) - channel.logProbability(form));
    return marked;
  });
  return { ...reading, bits, slots };
}
