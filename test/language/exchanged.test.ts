import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/chinese/index';
import { Exchanged } from '../../src/language/exchanged';
import { korean } from '../../src/language/korean/index';
import { Steps } from '../../src/language/steps';
import { lettersOf } from '../../src/language/written-letters';
import { writeName } from '../../src/name/write';

const SYLLABLES = {
  ko: ['heung', 'min', 'chan', 'wook', 'seong', 'jae', 'soon', 'ha', 'jin', 'woo'],
  zh: ['jin', 'ping', 'ze', 'dong', 'mei', 'ling', 'ying', 'wen', 'shou', 'min'],
  km: [],
};

/** What two syllables may be meant by letters, each pair as `one other`. */
function meant(room: typeof korean, text: string): string[] {
  const [, first, next] = room.channels();
  if (first === undefined || next === undefined) throw new Error('a room of surname and syllables has three channels');
  const name = lettersOf(writeName(text), (letters) => letters);
  const { suffix } = room.habits[0] ?? { suffix: '' };
  const [lexicon, later] = [first.lexicon(suffix), next.lexicon(suffix)];
  const steps = new Steps(lexicon.tree);
  steps.take(name.letters);
  const exchanged = new Exchanged();
  exchanged.find(name, 0, name.letters.length, { steps, lexicon }, { lexicon: later });
  return Array.from({ length: exchanged.size }, (_, i) => (exchanged.letters[i] ?? []).join(' '));
}

describe.each([korean, chinese])('letters exchanged where two syllables meet ($code)', (room) => {
  it('lead back to both syllables', () =>
    fc.assert(fc.property(fc.constantFrom(...SYLLABLES[room.code]), fc.constantFrom(...SYLLABLES[room.code]), (one, other) => {
      const [end, start] = [one.slice(-1), other.charAt(0)];
      fc.pre(end !== start);
      expect(meant(room, one.slice(0, -1) + start + end + other.slice(1))).toContain(`${one} ${other}`);
    })));

  it('are looked for inside what the writer kept together alone', () => {
    expect(meant(room, 'jimnin')).toContain('jin min');
    expect(meant(room, 'jim-nin')).toEqual([]);
    expect(meant(room, 'ji mnin')).toEqual([]);
  });

  it.each(['j', 'jj', 'qqqqqqqq', `${'jin'.repeat(40)}`])('are none in %s', (text) => expect(meant(room, text)).toEqual([]));
});
