/** One dictionary of OpenCC as the npm package opencc-js ships it: `from to|from to|…` in a module of one string. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Dictionary = ReadonlyMap<string, string>;

export const readDictionary = (opencc: string, name: string): Dictionary => {
  const text = readFileSync(join(opencc, 'dist/esm-lib/dict', `${name}.js`), 'utf8');
  const body = /"(.*)"/su.exec(text)?.[1];
  if (body === undefined) throw new TypeError(`${name}.js: expected one quoted string, got ${text.length} characters without`);
  return new Map(body.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to] as const;
  }));
};

/** The first that maps to a form wins: dictionaries list the usual form first. */
export const reversed = (dictionary: Dictionary): Dictionary => {
  const result = new Map<string, string>();
  for (const [from, to] of dictionary) if (!result.has(to)) result.set(to, from);
  return result;
};
