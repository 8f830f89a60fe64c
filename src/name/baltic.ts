/*
 * Lithuanian and Latvian give foreign names endings of their own: Kim Džongunas, Kims Čenuns, Cai Jinveņa. Names that end so without them are everywhere (Lukas, Thomas, Hans), so the text must have
 * letters besides that Baltic spelling is known by, and the name without the endings is another reading, never the only one: Jonas Žemaitis has his own.
 */

/** Their letters, of which š, ž and č are Czech and Croatian too, whose names seldom end so; dz, but not dzh (Dzhokhar); and j behind a consonant, which English names have not (Sokjols, Sjaopins). */
const BALTIC = /[čšžėųįūģķļņēīā]|dz(?!h)|[bcdfghkmnprstvz]j[ou]|[cds]j[ae]/iu;
/** Letters that Latvian alone has: behind these a woman's name ends in -a. */
const LATVIAN = /[ģķļņēīā]/iu;

/** Nominatives: in Lithuanian -as at the end of the whole name, in Latvian -s behind a consonant of any word. */
const LITHUANIAN_END = /(?<=[^\s'-][^aeiouys\s'-])as$/iu;
const LATVIAN_ENDS = /(?<=[bcdfgjklmnprtvzčžģķļņ])s(?![^ -])/giu;
const WOMAN_END = /(?<=[nņgk])a$/iu;

/** A name without the endings; undefined where it has none. Only texts that end in s or a are looked at. */
export function withoutEnding(name: string): string | undefined {
  const last = name.charCodeAt(name.length - 1) | 0x20;
  if ((last !== S && last !== A) || !name.includes(' ') || !BALTIC.test(name)) return undefined;
  const bare = last === A ? (LATVIAN.test(name) ? name.replace(WOMAN_END, '') : name) : name.replace(LITHUANIAN_END, '').replace(LATVIAN_ENDS, '');
  return bare === name ? undefined : bare;
}

const S = 0x73;
const A = 0x61;
