import text from './frequency.tsv';
import { once } from '../../text/once';
import { scriptOf } from '../../text/script';
import type { ChannelSource, Emission } from '../channel';
import { repertoire } from '../han/repertoire';
import { unpackUses } from '../han/uses';
import { charactersRead, sinoKorean } from '../han/sino-korean';
import { LOANWORD } from './hangul';
import { charactersHeard } from './loanword';
import { MIXED, systems, type ChineseSystem } from './systems';

/** What a character that no counted name holds weighs, per 100,000 given names. */
const UNSEEN = 0.3;
/** About as many characters as anybody registers. */
const CHARACTERS = 12000;

/** P(a given name is reduced to its initials). */
const INITIAL = 0.02;

const uses = once(() => {
  const map = new Map<number, number>();
  let total = UNSEEN * CHARACTERS;
  for (const [character, use] of unpackUses(text, repertoire().characters)) {
    map.set(character.codePointAt(0) ?? 0, use);
    total += use;
  }
  return { map, total };
});

/** Characters by Sino-Korean syllable, for Korean names that meet Chinese ones. */
const hangulEmissions = (form: string): Emission[] =>
  charactersRead(form).flatMap((character) =>
    sinoKorean(character, 'next')
      .filter(({ syllable }) => syllable === form)
      .map(({ share }) => ({ unit: character.codePointAt(0) ?? 0, p: share })));

/** Given characters; a unit is the code point of the folded character. */
export const characterSource: ChannelSource = {
  prior: (unit) => ((uses().map.get(unit) ?? 0) + UNSEEN) / uses().total,
  emit: (form) => {
    const code = form.codePointAt(0) ?? 0;
    const script = scriptOf(code);
    if (script === 'han') return [{ unit: code, p: 1 }];
    if (script === 'hangul') return form.endsWith(LOANWORD) ? charactersHeard(form) : hangulEmissions(form);
    const at = form.indexOf('@');
    return charactersSpelt(form.slice(0, at), form.slice(at));
  },
  forms: characterForms,
  together,
};

/** Every Latin form that some character has in a system. */
export function characterForms(suffix: string): Iterable<string> {
  return systems.find((system) => system.suffix === suffix)?.given().habit.keys() ?? [];
}

/** The systems whose forms together are those of mixed names. */
export function together(suffix: string): readonly string[] {
  return suffix === MIXED ? systems.map((system) => system.suffix) : [];
}

/** The systems behind a suffix: one, or all of them for mixed names. */
const systemsOf = (suffix: string): ChineseSystem[] => systems.filter((system) => suffix === MIXED || suffix === system.suffix);


/** Every character that `letters` may spell in the system whose suffix is given. */
export function charactersSpelt(letters: string, suffix: string): Emission[] {
  const found = new Map<number, number>();
  const chosen = systemsOf(suffix);
  const total = chosen.reduce((sum, { share }) => sum + share, 0);
  for (const system of chosen) addCharacters(found, letters, system, system.share / total);
  return Array.from(found, ([unit, p]) => ({ unit, p }));
}

function addCharacters(found: Map<number, number>, letters: string, { given }: ChineseSystem, weight: number): void {
  const { sounds, habit } = given();
  const initial = letters.endsWith('.') ? letters.slice(0, -1) : undefined;
  const spellings = initial === undefined ? [[letters, habit.get(letters) ?? []] as const] : habit;
  for (const [form, syllables] of spellings) {
    if (initial !== undefined && !form.startsWith(initial)) continue;
    for (const { syllable, p } of syllables) {
      for (const { character, share } of sounds.get(syllable) ?? []) {
        found.set(character, (found.get(character) ?? 0) + p * share * weight * (initial === undefined ? 1 : INITIAL));
      }
    }
  }
}

/** Per system, every spelling of a character. Built once, on first use: a search through the tables the other way round. */
const spelt = once(() => {
  const bySystem = new Map<string, Map<number, Map<string, number>>>();
  for (const { suffix, given } of systems) {
    const characters = new Map<number, Map<string, number>>();
    for (const [form, syllables] of given().habit) {
      for (const { syllable, p } of syllables) {
        for (const { character, share } of given().sounds.get(syllable) ?? []) {
          const forms = characters.get(character) ?? new Map<string, number>();
          forms.set(form, (forms.get(form) ?? 0) + p * share);
          characters.set(character, forms);
        }
      }
    }
    bySystem.set(suffix, characters);
  }
  return bySystem;
});

/** Every Latin spelling of a character in one system, with P(spelling | character). */
export const characterSpellings = (unit: number, suffix: string): [string, number][] => [...(spelt().get(suffix)?.get(unit) ?? [])];
