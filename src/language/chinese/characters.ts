import text from './frequency.tsv';
import { addTo } from '../../text/by-key';
import { once } from '../../text/once';
import { MASK } from '../../name/masked';
import { scriptOf } from '../../text/script';
import type { ChannelSource, Emission } from '../channel-source';
import { repertoire } from '../../text/repertoire';
import { unpackSteps } from '../han/unpack-steps';
import { usesOf } from '../../text/octaves';
import { charactersRead, sinoKorean } from '../han/sino-korean';
import { withoutMarks } from '../marks';
import { UnitSums } from '../unit-sums';
import { characterAtMost } from './elsewhere';
import { LOANWORD } from './hangul';
import { isByEar, unitsByEar } from './hangul-ear';
import { charactersHeard } from './loanword';
import { fitOfMarks, fitOfTone } from './marks';
import { MIXED, systemOf, systemsOf } from './systems';
import { tree } from './tree';

/** What a character that no counted name holds weighs, per 100,000 given names. */
const UNSEEN = 0.3;
/** About as many characters as anybody registers. */
const CHARACTERS = 12000;

/** P(a given name is reduced to its initials). */
const INITIAL = 0.02;

const uses = once(() => {
  const { codes, place } = repertoire();
  const listed = Float64Array.from(unpackSteps(text, codes.length), usesOf);
  const total = listed.reduce((sum, use) => sum + use, UNSEEN * CHARACTERS);
  return { of: (unit: number): number => listed[place(unit) ?? -1] ?? 0, total };
});

/** Characters by Sino-Korean syllable, for Korean names that meet Chinese ones. */
const hangulEmissions = (form: string): Emission[] =>
  charactersRead(form).flatMap((character) =>
    sinoKorean(character, 'next')
      .filter(({ syllable }) => syllable === form)
      .map(({ share }) => ({ unit: character.codePointAt(0) ?? 0, p: share })));

/** The nodes of every Latin form that some character has in a system. */
export const characterForms = (suffix: string): readonly number[] => systemOf(suffix)?.given().nodes ?? [];

/** A letter that the writer hid is any character. */
const hidden = once((): readonly Emission[] => Array.from(repertoire().codes, (unit) => ({ unit, p: 1 })));

/** Given characters; a unit is the code point of the folded character. */
export const characterSource: ChannelSource = {
  prior: (unit) => (uses().of(unit) + UNSEEN) / uses().total,
  emit: (form) => {
    const code = form.codePointAt(0) ?? 0;
    if (form === MASK) return hidden();
    const script = scriptOf(code);
    if (script === 'han') return [{ unit: repertoire().fold(code), p: 1 }];
    if (script === 'hangul') return form.endsWith(LOANWORD) ? charactersHeard(form) : isByEar(form) ? unitsByEar(form, charactersSpelt) : hangulEmissions(form);
    const [spelling, marks] = withoutMarks(form);
    const at = spelling.indexOf('@');
    return charactersSpelt(spelling.slice(0, at), spelling.slice(at), marks);
  },
  plant: (suffix) => [characterForms(suffix)],
  together,
  atMost: characterAtMost,
  spelt: (unit) => inMostUse((suffix) => characterSpellings(unit, suffix)),
  tree,
};

/** Most of those whom lists have in Latin letters are spelt by one of two habits: the mainland's and Hong Kong's. */
const IN_MOST_USE = ['@pinyin', '@cantonese'];

/** The spellings of both, each as a form of its system. */
export const inMostUse = (spellingsBy: (suffix: string) => readonly (readonly [string, number])[]): [form: string, p: number][] =>
  IN_MOST_USE.flatMap((suffix) => Array.from(spellingsBy(suffix), ([form, p]): [string, number] => [form + suffix, p / IN_MOST_USE.length]));

/** The systems whose forms together are those of mixed names. */
export function together(suffix: string): readonly string[] {
  return suffix === MIXED ? systemsOf(suffix).map((system) => system.suffix) : [];
}

/** Of use to one call at a time. */
const sums = new UnitSums();

/** Every character that `letters` may spell in the system whose suffix is given, or with a full stop the beginning of; with marks those that they fit. */
export function charactersSpelt(letters: string, suffix: string, marks = ''): Emission[] {
  const chosen = systemsOf(suffix);
  const total = chosen.reduce((sum, { share }) => sum + share, 0);
  const initial = letters.endsWith('.');
  for (const { given, sounds, share, suffix: own } of chosen) {
    const [ends, dialect, weight] = [given(), sounds(), (share / total) * (initial ? INITIAL : 1)];
    const add = (node: number): void => ends.each(node, (syllable, p) => {
      if (marks === '') return dialect.each(syllable, (character, reading) => sums.add(character, p * reading * weight));
      const sound = dialect.syllables[syllable] ?? '';
      const [fit, fitOf] = [weight * fitOfMarks(sound, own, marks), fitOfTone(sound, own, marks)];
      dialect.each(syllable, (character, reading) => sums.add(character, p * reading * fit * fitOf(character)));
    });
    const node = tree.node(initial ? letters.slice(0, -1) : letters);
    if (node > 0 && initial) tree.under(node, add);
    else if (node > 0) add(node);
  }
  return sums.take();
}

/** Every Latin spelling of a character in one system, with P(spelling | character). */
export function characterSpellings(unit: number, suffix: string): [string, number][] {
  const system = systemOf(suffix);
  const found = new Map<string, number>();
  for (const [syllable, share] of system?.sounds().of(unit) ?? []) {
    for (const [form, p] of system?.spellGiven(syllable) ?? []) addTo(found, form, p * share);
  }
  return [...found];
}
