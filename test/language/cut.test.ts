import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/chinese/index';
import { Cutter, MOST_SYLLABLES, type Spelt } from '../../src/language/cut';
import { SlipBits } from '../../src/language/slip-bits';
import { Steps } from '../../src/language/steps';
import type { Channel } from '../../src/language/channel';
import { korean } from '../../src/language/korean/index';
import { Reach } from '../../src/language/reach';
import { lettersOf, type Written } from '../../src/language/written-letters';
import { writeName } from '../../src/name/write';
import { everyCut } from '../reference';
import { latinName } from './any-name';

/** How many cuts are kept. */
const KEPT = 4;

const writtenOf = (text: string): Written => lettersOf(writeName(text), (letters) => letters);
const words = fc.oneof(
  latinName.map((name) => name.split(/[ ,<]+/u).join(' ')),
  fc.array(fc.constantFrom('jong', 'un', 'ji', 'n', 'g', 'eo', 'xi', 'an', 'hs', 'iao', 'J.', 'K'), { minLength: 1, maxLength: 5 }).chain((pieces) => fc.constantFrom('', '-', ' ').map((gap) => pieces.join(gap))),
).filter((text) => writtenOf(text).letters.length <= 14);

const spelt = (channel: Channel, suffix: string, name: Written): Spelt => {
  const lexicon = channel.lexicon(suffix);
  const steps = new Steps(lexicon.tree);
  steps.take(name.letters);
  const reach = new Reach(steps, [lexicon]);
  reach.take(name);
  return { channel, system: 0, lexicon, steps, slips: new SlipBits(channel, [suffix], (node) => reach.at(node)), reach };
};

/** What a cutter has found, as plain values. */
const found = (cutter: Cutter): { bits: number; ends: number[] }[] =>
  Array.from({ length: cutter.size }, (_, cut) => ({
    bits: cutter.bits[cut] ?? 0,
    ends: Array.from(cutter.ends.slice(cut * MOST_SYLLABLES, cut * MOST_SYLLABLES + (cutter.counts[cut] ?? 0))),
  }));

describe.each([korean, chinese])('letters cut into syllables ($code)', ({ channels, habits }) => {
  it.each(habits.map(({ suffix }) => suffix))('are cut as trying every cut would, best four (%o)', (suffix) => {
    const [, first, next] = channels();
    if (first === undefined || next === undefined) throw new Error('a room of surname and syllables has three channels');
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 4 }), (text, most) => {
        const name = writtenOf(text);
        const all = everyCut(name, 0, name.letters.length, first, next, suffix, most);
        const cutter = new Cutter();
        const [one, other] = [spelt(first, suffix, name), spelt(next, suffix, name)];
        expect(cutter.cut(name, 0, name.letters.length, one, other, most, false, Number.NEGATIVE_INFINITY)).toBe(Math.min(KEPT, all.length));
        found(cutter).forEach(({ bits, ends }, i) => {
          expect(bits).toBeCloseTo(all[i]?.bits ?? 0, 9);
          expect(all.find((cut) => cut.ends.join() === ends.join())?.bits).toBeCloseTo(bits, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each(habits.map(({ suffix }) => suffix))('are known to be cut in a system where trying finds a cut, and nowhere else but for initials (%o)', (suffix) => {
    const [, first, next] = channels();
    if (first === undefined || next === undefined) throw new Error('a room of surname and syllables has three channels');
    fc.assert(fc.property(words, (text) => {
      const name = writtenOf(text);
      const to = name.letters.length;
      const cuts = everyCut(name, 0, to, first, next, suffix, to).length > 0;
      const known = (spelt(first, suffix, name).reach.after(0, to, spelt(next, suffix, name).reach) & 1) === 1;
      if (to > 0) expect(known || !cuts).toBe(true);
      if (to > 0 && name.parts.every(({ text: word, letters }) => word === letters && letters.length > 1)) expect(known).toBe(cuts);
    }), { numRuns: 60 });
  });
});
