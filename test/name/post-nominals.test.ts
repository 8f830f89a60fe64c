import { expect, it } from 'vitest';
import { parseName } from '../../src/index';

const read = (name: string): string => parseName(name).parts.map(({ text }) => text).join(' ');

it.each([
  ['CHAN Tai-man, GBS, JP', 'CHAN Tai-man'], ['Dr. CHAN Tai-man, GBS, JP', 'CHAN Tai-man'], ['Hon CHAN Tai-man, SBS, MH, JP', 'CHAN Tai-man'], ['Tan Chee Siong BBM PBM', 'Tan Chee Siong'], ['Li Ka-shing GBM KBE JP', 'Li Ka-shing'], ['Yam-kuen Tsang GBM', 'Yam-kuen Tsang'], ['Minsoo Kim, MD', 'Minsoo Kim'],
  ['Minsoo Kim, M.D.', 'Minsoo Kim'], ['Minsoo Kim, DDS', 'Minsoo Kim'], ['Minsoo Kim, J.D.', 'Minsoo Kim'],
])('letters behind a name are none of it: %s', (line, name) => {
  expect(read(line)).toBe(name);
  expect(parseName(line).titles.length).toBeGreaterThan(0);
});

it.each([
  ['initials behind a comma', 'Kim, J.D.'], ['a surname', 'Ka Man NG'], ['a surname behind a comma', 'Ka Man, NG'], ['a given name in capitals', 'TAN CHEE SNG'], ['a given name in capitals behind a hyphen', 'Chan Tai-man WAI'], ['a body of many words', 'Research Enterprise of the Radar MMS'],
])('%s stays: %s', (_, name) => expect(read(name)).toBe(name.replaceAll(',', '')));
