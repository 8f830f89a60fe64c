import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

/** Every layer may import itself and those before it. */
const LAYERS = ['text', 'name', 'language', 'compare', 'identity', 'lists', 'search', 'screen', 'node', 'calibrate', 'index', 'cli'];
const layer = (path: string): number => LAYERS.indexOf((path.split('/')[0] ?? '').replace(/\.ts$/u, ''));

/** In `language/`: the rooms stand on the engine and on `han/`, and only the list of languages knows the rooms. */
const room = (path: string): string => /^language\/(\w+)\//u.exec(path)?.[1] ?? (path.startsWith('language/') ? 'engine' : 'outside');
const KNOW_THE_ROOMS = new Set(['language/languages', 'language/parse']);

const importsOf = (path: string): string[] =>
  [...readFileSync(new URL(path, src), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/gu)].map(([, to = '']) => posix.join(posix.dirname(path), to));

test.each(files)('%s imports downward only', (path) => {
  const inside = importsOf(path).filter((to) => !to.startsWith('../'));
  expect(layer(path), 'a folder that is a layer').toBeGreaterThanOrEqual(0);
  expect(inside.filter((to) => layer(to) < 0 || layer(to) > layer(path))).toEqual([]);
});

test.each(files.filter((path) => path.startsWith('language/')))('%s leaves the other languages alone', (path) => {
  const own = room(path);
  const allowed = own === 'engine' ? ['engine'] : own === 'han' ? ['han'] : ['engine', 'han', own];
  const others = importsOf(path).filter((to) => room(to) !== 'outside' && !allowed.includes(room(to)));
  expect(KNOW_THE_ROOMS.has(path.replace(/\.ts$/u, '')) ? [] : others).toEqual([]);
  expect(own === 'engine' ? [] : importsOf(path).filter((to) => KNOW_THE_ROOMS.has(to)), 'a cycle through the list').toEqual([]);
});
