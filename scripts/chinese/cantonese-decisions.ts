/** Cantonese readings where the sources put another one first than a given name takes. Written as reading + characters. */
const entries = (text: string): [string, string][] => text.trim().split(/\s+/u).filter(Boolean).flatMap((entry) => {
  const [, reading = '', characters = ''] = /^([a-z]+[1-6])(.+)$/u.exec(entry) ?? [];
  if (reading === '') throw new RangeError(`Cantonese decisions: expected reading and characters, got ${entry}`);
  return [...characters].map((character): [string, string] => [character, reading]);
});

export const CANTONESE_FIRST: ReadonlyMap<string, string> = new Map(entries(`
  hang4行 ciu4朝 coeng4长 lok6乐 zing3正 zing1征 zam1针 zi3置 saam1叁 naa4娜 saa1莎 pui3姵`));

export const CANTONESE_ALSO: readonly (readonly [string, string])[] = entries(`
  ngok6乐 hong4行 cung5重 ziu1朝 zoeng2长`);
