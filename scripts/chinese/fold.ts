/** Which character each variant folds to, by the decisions first, then Unihan, then OpenCC's dictionaries. */
import { KEPT_APART, MERGED, MERGED_THOUGH_LISTED } from './decisions';
import { type Dictionary, readDictionary, reversed } from './opencc';
import type { Unihan } from './unihan';

type Hint = (character: string) => readonly string[];

const isBasic = (character: string): boolean => (character.codePointAt(0) ?? 0) <= 0xffff;

const hints = (unihan: Unihan, opencc: string): Hint[] => {
  const from = (dictionary: Dictionary): Hint => (character) => {
    const target = dictionary.get(character);
    return target === undefined ? [] : [target];
  };
  // kZVariant holds misprints that only look alike (苿 茉): the sound has to agree.
  const sameSound: Hint = (character) => unihan.characters(character, 'kZVariant')
    .filter((other) => unihan.field(other, 'kMandarin') === unihan.field(character, 'kMandarin'));
  return [
    (character) => unihan.characters(character, 'kSimplifiedVariant'),
    from(readDictionary(opencc, 'TSCharacters')),
    from(readDictionary(opencc, 'JPShinjitaiCharacters')),
    from(reversed(readDictionary(opencc, 'JPShinjitaiCharacters'))),
    from(reversed(readDictionary(opencc, 'TWVariants'))),
    from(reversed(readDictionary(opencc, 'HKVariants'))),
    sameSound,
  ];
};

export const foldings = (unihan: Unihan, opencc: string): Map<string, string> => {
  const standard = new Set(unihan.having('kTGH'));
  const sources = hints(unihan, opencc);
  const simplified = readDictionary(opencc, 'TSCharacters');

  const resolve = (character: string, passed: readonly string[]): string | undefined => {
    if (passed.includes(character)) return undefined;
    const next = (targets: readonly string[]): string | undefined => {
      for (const target of targets) {
        const end = target === character ? undefined : resolve(target, [...passed, character]);
        if (end !== undefined && standard.has(end)) return end;
      }
      return undefined;
    };
    if (KEPT_APART.has(character)) return character;
    const merged = MERGED_THOUGH_LISTED.get(character) ?? MERGED.get(character);
    if (merged !== undefined) return resolve(merged, [...passed, character]);
    if (standard.has(character)) return character;
    for (const source of sources) {
      const end = next(source(character));
      if (end !== undefined) return end;
    }
    // A simplified form outside the General Standard counts only where both sources name it and fonts have it.
    const rare = simplified.get(character);
    return rare !== undefined && isBasic(rare) && unihan.characters(character, 'kSimplifiedVariant').includes(rare) ? rare : character;
  };

  const candidates = new Set([
    ...['kSimplifiedVariant', 'kZVariant', 'kJoyoKanji', 'kJinmeiyoKanji', 'kKoreanName', 'kKoreanEducationHanja', 'kBigFive'].flatMap((name) => unihan.having(name)),
    ...simplified.keys(), ...MERGED.keys(), ...MERGED_THOUGH_LISTED.keys(),
    ...['JPShinjitaiCharacters', 'TWVariants', 'HKVariants'].flatMap((name) => [...readDictionary(opencc, name)].flat()),
  ]);
  const result = new Map<string, string>();
  for (const character of candidates) {
    // NFC comes before the fold and has already replaced compatibility ideographs.
    if (character !== character.normalize('NFC')) continue;
    const canonical = resolve(character, []);
    if (canonical !== undefined && canonical !== character) result.set(character, canonical);
  }
  for (const [variant, canonical] of result) {
    if (result.has(canonical)) throw new RangeError(`fold ${variant} → ${canonical}: expected an end, got a variant of ${result.get(canonical)}`);
  }
  return result;
};

/** Reads the committed table back, for the scripts that need the fold itself. */
export const readFoldings = (rows: readonly (readonly string[])[]): Map<string, string> =>
  new Map(rows.flatMap(([canonical = '', variants = '']) => [...variants].map((variant) => [variant, canonical] as const)));
