import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Channel, NO_FORM } from '../../src/language/channel';
import { FLOOR, OTHER_CHARACTER } from '../../src/language/form-evidence';
import { mostWithSlip } from '../../src/compare/slot';
import { channelEvidence, channelEvidenceWithSlip, oneSlipApart, probability, sourceOf, type Toy } from '../reference';

const FORMS = ['a', 'ab', 'ba', 'abc', 'acb', 'abd', 'bc', 'abcd', 'abce', 'bcde', '김', '金', '金正'];

/** A few units, each written in some of the forms with probabilities that sum to one. */
const toys: fc.Arbitrary<Toy> = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 1000 }), forms: fc.uniqueArray(fc.tuple(fc.constantFrom(...FORMS), fc.integer({ min: 1, max: 50 })), { minLength: 1, selector: ([form]) => form }) }), { minLength: 1, maxLength: 6 })
  .map((rows) => {
    const all = rows.reduce((sum, { weight }) => sum + weight, 0);
    const emission = new Map<string, Map<number, number>>();
    rows.forEach(({ forms }, unit) => {
      const total = forms.reduce((sum, [, p]) => sum + p, 0);
      for (const [form, p] of forms) emission.set(form, (emission.get(form) ?? new Map<number, number>()).set(unit, p / total));
    });
    return { units: rows.map((_, unit) => unit), prior: new Map(rows.map(({ weight }, unit) => [unit, weight / all])), emission };
  });

/** Both answers for every pair of forms, in an order that the seed decides: which form was asked for first must not matter. */
function everyPair(toy: Toy, check: (channel: Channel, f: string, g: string) => void): void {
  const channel = new Channel(sourceOf(toy));
  const forms = [...toy.emission.keys()];
  for (const f of forms) for (const g of [...forms].reverse()) check(channel, f, g);
}

describe('a channel', () => {
  it('gives the evidence of the formula', () =>
    fc.assert(fc.property(toys, (toy) => everyPair(toy, (channel, f, g) => {
      expect(channel.evidence(channel.form(f), channel.form(g))).toBeCloseTo(channelEvidence(toy, f, g), 9);
    }))));

  it('gives the evidence of the formula for slips', () =>
    fc.assert(fc.property(toys, (toy) => everyPair(toy, (channel, f, g) => {
      expect(channel.evidenceWithSlip(channel.form(f), channel.form(g))).toBeCloseTo(channelEvidenceWithSlip(toy, f, g), 9);
    }))));

  it('gives no more with a slip than comparing counts on, and guesses no more where there is none', () =>
    fc.assert(fc.property(toys, (toy) => everyPair(toy, (channel, f, g) => {
      const [one, other] = [channel.form(f), channel.form(g)];
      const bits = channel.weigh(one, other);
      const guess = channel.guessWithSlip(one, other);
      expect(channel.weighWithSlip(one, other)).toBeLessThanOrEqual(mostWithSlip(channel, one, other, bits));
      expect(guess).toBeGreaterThanOrEqual(bits);
      expect(guess).toBeLessThanOrEqual(mostWithSlip(channel, one, other, bits));
      expect(guess).toBe(channel.guessWithSlip(other, one));
      if (/^[a-z]/u.test(f) && /^[a-z]/u.test(g) && !oneSlipApart(f, g)) expect(guess).toBe(bits);
    }))));

  it('gives no more for a slip than all that may have been meant by it is rare', () =>
    fc.assert(fc.property(toys, fc.constantFrom('abb', 'bab', 'ac', 'abec', 'ca'), (toy, letters) => {
      const channel = new Channel(sourceOf(toy));
      const slip = channel.misspelt(letters, '');
      fc.pre(slip !== NO_FORM);
      expect(channel.isSlip(slip)).toBe(true);
      for (const form of toy.emission.keys()) {
        const id = channel.form(form);
        expect(channel.isSlip(id)).toBe(false);
        expect(channel.bound(id)).toBe(channel.most(id));
        // The floor itself may stand a hair above a form that is certain.
        expect(channel.evidence(id, slip)).toBeLessThanOrEqual(Math.min(channel.bound(id), channel.bound(slip)) / 65_536 + 2 ** FLOOR * 2);
      }
    })));

  it('answers again what it answered before, however many pairs came between', () => {
    // More pairs than any cache of them would hold.
    const units = Array.from({ length: 400 }, (_, unit) => unit);
    const emission = new Map(units.map((unit) => [`f${unit}`, new Map([[unit, 0.7], [(unit + 1) % 400, 0.3]])]));
    const channel = new Channel(sourceOf({ units, prior: new Map(units.map((unit) => [unit, 1 / 400])), emission }));
    const ids = units.map((unit) => channel.form(`f${unit}`));
    const all = (): number[] => ids.flatMap((f) => ids.map((g) => channel.evidence(f, g)));
    const once = all();
    expect(all()).toEqual(once);
    expect(all().filter((bits) => bits > 0)).toHaveLength(400 * 3);
  });

  it('gives forms with the numbers of another process the evidence that they had there, wherever these are free', () =>
    fc.assert(fc.property(toys, (toy) => {
      const [there, free, taken] = [new Channel(sourceOf(toy)), new Channel(sourceOf(toy)), new Channel(sourceOf(toy))];
      const forms = [...toy.emission.keys()];
      const ids = forms.map((form) => there.form(form));
      const [numbers, most] = [Int32Array.from(ids, (id) => id * 2 + 1), Int32Array.from(ids, (id) => there.most(id))];
      expect(free.adopt(numbers, forms, most)).toBe(true);
      expect(forms.map((form) => free.form(form))).toEqual([...numbers]);
      taken.form(forms[0] ?? '');
      expect(taken.adopt(numbers, forms, most)).toBe(false);
      const others = forms.map((form, i) => taken.adoptOne(form, most[i] ?? 0));
      for (let i = 0; i < forms.length; i++) {
        expect(free.isKnown(forms[i] ?? '', most[i] ?? 0)).toBe(true);
        expect(free.isKnown(forms[i] ?? '', (most[i] ?? 0) + 1)).toBe(false);
        for (let j = 0; j < forms.length; j++) {
          const [one, other] = [numbers[i] ?? 0, numbers[j] ?? 0];
          const known = there.weigh(ids[i] ?? 0, ids[j] ?? 0);
          expect([free.most(one), free.weigh(one, other), taken.weigh(others[i] ?? 0, others[j] ?? 0)]).toEqual([there.most(ids[i] ?? 0), known, known]);
        }
      }
    })));

  it('takes a form of another process for nothing where the tables have lost it', () => {
    const channel = new Channel(sourceOf({ units: [0], prior: new Map([[0, 1]]), emission: new Map([['a', new Map([[0, 1]])]]) }));
    expect(channel.isKnown('b', 65_536)).toBe(false);
    expect(channel.adopt(Int32Array.of(7), ['b'], Int32Array.of(65_536))).toBe(true);
    expect([channel.readings(7), channel.weigh(7, channel.form('a'))]).toEqual([[], Math.round(FLOOR * 65_536)]);
  });

  it('is symmetric, never under the floor, and never over the rarity of either form', () =>
    fc.assert(fc.property(toys, (toy) => everyPair(toy, (channel, f, g) => {
      const [one, other] = [channel.form(f), channel.form(g)];
      const bits = channel.evidence(one, other);
      expect(channel.evidence(other, one)).toBe(bits);
      expect(bits).toBeGreaterThanOrEqual(f === g ? 0 : OTHER_CHARACTER - 1e-9);
      // The floor itself may stand a hair above a form that is certain.
      expect(bits).toBeLessThanOrEqual(Math.min(-channel.logProbability(one), -channel.logProbability(other)) + 2 ** FLOOR * 2);
    }))));

  it('knows the probability of every form, and the units behind it, likeliest first', () =>
    fc.assert(fc.property(toys, (toy) => {
      const channel = new Channel(sourceOf(toy));
      for (const form of toy.emission.keys()) {
        const id = channel.form(form);
        expect(channel.spelling(id)).toBe(form);
        expect(channel.logProbability(id)).toBeCloseTo(Math.log2(probability(toy, form)), 9);
        const readings = channel.readings(id);
        expect(readings.reduce((total, { p }) => total + p, 0)).toBeCloseTo(1, 9);
        expect(readings.map(({ p }) => p)).toEqual(readings.map(({ p }) => p).sort((a, b) => b - a));
        expect(channel.likeliest(id)).toBe(readings[0]?.unit);
      }
    })));

  it('has no form for what nothing is written as', () => {
    const channel = new Channel(sourceOf({ units: [1], prior: new Map([[1, 1]]), emission: new Map([['a', new Map([[1, 0]])]]) }));
    expect([channel.form('a'), channel.form('zzz'), channel.form(''), channel.form('__proto__')]).toEqual([NO_FORM, NO_FORM, NO_FORM, NO_FORM]);
    expect(channel.logProbability(NO_FORM)).toBe(-Infinity);
  });

  it('makes agreeing on a rare unit worth more than on a common one', () => {
    const toy: Toy = {
      units: [1, 2], prior: new Map([[1, 0.99], [2, 0.01]]),
      emission: new Map([['kim', new Map([[1, 1]])], ['tokgo', new Map([[2, 1]])], ['김', new Map([[1, 1]])], ['독고', new Map([[2, 1]])]]),
    };
    const channel = new Channel(sourceOf(toy));
    const bits = (f: string, g: string): number => channel.evidence(channel.form(f), channel.form(g));
    expect(bits('김', 'kim')).toBeCloseTo(-Math.log2(0.99), 2);
    expect(bits('독고', 'tokgo')).toBeCloseTo(-Math.log2(0.01), 2);
  });

  it('says of two characters that sound different the same, however many classes of sounds were met before', () => {
    const characters = Array.from({ length: 700 }, (_, i) => String.fromCodePoint(0x4e00 + i));
    const toy: Toy = {
      units: [...characters.keys()], prior: new Map(characters.map((_, unit) => [unit, 1 / characters.length])),
      emission: new Map(characters.map((character, unit) => [character, new Map([[unit, 1]])])),
    };
    // Every two neighbours sound alike.
    const channel = new Channel(sourceOf(toy), (unit) => unit >> 1);
    const forms = characters.map((character) => channel.form(character));
    for (let i = 0; i < forms.length; i += 7) {
      for (let j = i + 1; j < forms.length; j++) {
        expect(channel.weigh(forms[i] ?? 0, forms[j] ?? 0)).toBe(Math.round((i >> 1 === j >> 1 ? FLOOR : OTHER_CHARACTER) * 65_536));
      }
    }
  });
});
