import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

const NAMES = readFileSync('fixtures/people.tsv', 'utf8').split('\n').flatMap((line) => line.split('\t'));

/** A process that has read nothing: the modules anew, with nothing planted and nothing remembered. */
async function fresh(): Promise<{ readName: (name: string) => unknown; channels: import('../../src/language/channel').Channel[] }> {
  vi.resetModules();
  const [{ readName }, { allChannels }] = [await import('../../src/language/parse'), await import('../../src/search/forms')];
  return { readName, channels: allChannels() };
}

describe('a form that a snapshot brings', () => {
  it('says in a process that has read no name what it said where it was read, whichever is looked into first', async () => {
    const there = await fresh();
    for (const name of NAMES) there.readName(name);
    const brought = there.channels.map((channel) => Array.from({ length: channel.size }, (_, form) => ({ spelling: channel.spelling(form), most: channel.most(form) })));
    expect(Math.min(...brought.map(({ length }) => length))).toBeGreaterThan(200);
    for (const turned of [false, true]) {
      const here = await fresh();
      here.channels.forEach((channel, i) => {
        const forms = turned ? [...(brought[i] ?? [])].reverse() : (brought[i] ?? []);
        expect(forms.filter(({ spelling, most }) => !channel.isKnown(spelling, most))).toEqual([]);
      });
    }
  }, 60_000);
});
