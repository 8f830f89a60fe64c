import type { Channel } from '../../language/channel';
import { languages } from '../../language/languages';
import { hashText } from '../store/hash';

/** The classes that a form may stand for, likeliest first, and the share of the form's bearers that each has. */
export interface Classes {
  readonly keys: readonly number[];
  readonly shares: readonly number[];
}

/** Classes of a form that are remembered: the rest together is under a hundredth in nearly every form. */
const MOST = 16;

/**
 * Classes of units that spellings confuse, as numbers: a Hangul syllable itself, Chinese characters by their Mandarin sound, Khmer
 * consonants by their place in the mouth ({@link Language.keyOf}). One reading of a name in classes, however it is written, is what
 * the index files it under.
 */
export class ClassTable {
  readonly #known: Map<number, Classes>[][] = languages.map((language) => {
    const byChannel = new Map<Channel, Map<number, Classes>[]>();
    return language.channels().map((channel, kind) => {
      // The surname and the given name sort one unit into different classes, even where they share a channel.
      const maps = byChannel.get(channel) ?? [];
      byChannel.set(channel, maps);
      const place = Math.min(kind, 1);
      return (maps[place] ??= new Map<number, Classes>());
    });
  });

  of(language: number, kind: number, form: number): Classes {
    const known = this.#known[language]?.[kind];
    let classes = known?.get(form);
    if (classes === undefined) known?.set(form, (classes = classesOf(language, kind, form)));
    return classes;
  }
}

function classesOf(code: number, kind: number, form: number): Classes {
  const language = languages[code];
  const shares = new Map<string, number>();
  for (const { unit, p } of language?.channels()[kind]?.readings(form) ?? []) {
    const key = language?.keyOf(kind, unit) ?? '';
    shares.set(key, (shares.get(key) ?? 0) + p);
  }
  return heaviest(Array.from(shares, ([key, share]) => [hashText(key), share]), MOST);
}

/** The heaviest few of weighted keys. Equal ones by key, so that nothing depends on the order in which they came. */
export function heaviest(weighted: (readonly [key: number, share: number])[], most: number): Classes {
  const best = weighted.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  return { keys: best.map(([key]) => key), shares: best.map(([, share]) => share) };
}
