import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import type { ChannelSource, Emission } from '../channel-source';
import { heardAs, heardSyllable, type Weights } from '../ear';
import { Ends } from '../ends';
import { UnitSums } from '../unit-sums';
import { characterSource } from './characters';
import { initialAndFinal } from './pinyin';
import type { Sounds } from './sounds';
import pinyin from './khmer.tsv';
import cambodian from './khmer-surnames.tsv';
import { surnameReading, surnames, surnameSource, surnameSpellings } from './surnames';
import { mandarinSounds as mandarin, systemOf } from './systems';
import { tree } from './tree';

/** Suffixes of forms that stand for sounds in Khmer script: a name from the news, which is Mandarin; a name of Chinese in Cambodia. */
const NEWS = '@khmer';
const HOME = '@sino-khmer';

/**
 * log2 P(a foreign name is Chinese). A family of Chinese descent is no foreigner: one in thirty names of Cambodia is to be read so
 * where the engine takes one in sixty for foreign.
 */
export const HEARD: readonly { readonly suffix: string; readonly bits: number }[] = [{ suffix: NEWS, bits: Math.log2(0.35) }, { suffix: HOME, bits: 1 }];

/** The languages of the Chinese in Cambodia: most are Teochew by descent, and given names follow film and trade (發 is phat). */
const AT_HOME: readonly (readonly [suffix: string, share: number])[] = [['@teochew', 0.45], ['@cantonese', 0.25], ['@hokkien', 0.12], ['@hakka', 0.1], ['@vietnamese', 0.08]];
/** Share of surnames that have the form the table of Khmer surnames gives. */
const LISTED = 0.7;
/** Spellings under this share are not what a reader would know. */
const KNOWN = 0.02;

/** Surnames, with what they sound like in Khmer script beside the forms that they have anyway. */
export const surnamesHeard: ChannelSource = withSounds(surnameSource, (suffix) => surnameSounds()[suffix]);

/** Given characters likewise. */
export const charactersHeard: ChannelSource = withSounds(characterSource, (suffix) => givenSounds()[suffix]);

/** Every sound by its node, and what its letters may stand for. */
interface Heard {
  readonly nodes: readonly number[];
  each(node: number, visit: (unit: number, p: number) => void): void;
}

function withSounds(source: ChannelSource, heard: (suffix: string) => Heard | undefined): ChannelSource {
  const isHeard = (suffix: string): boolean => suffix === NEWS || suffix === HOME;
  return {
    ...source,
    emit: (form) => {
      const at = form.indexOf('@');
      const suffix = form.slice(at);
      return at > 0 && isHeard(suffix) ? emissions(heard(suffix), tree.node(form.slice(0, at))) : source.emit(form);
    },
    plant: (suffix, tree) => (isHeard(suffix) ? [heard(suffix)?.nodes ?? []] : source.plant(suffix, tree)),
  };
}

/** Of use to one call at a time. */
const sums = new UnitSums();

function emissions(heard: Heard | undefined, node: number): Emission[] {
  heard?.each(node, (unit, p) => sums.add(unit, p));
  return sums.take();
}

const values = once(() => new Map(rows(pinyin).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, weighted(cell(row, 2))])));

/** What a toneless pinyin syllable sounds like. */
function mandarinSounds(syllable: string): Weights {
  const [initial, final] = initialAndFinal(syllable);
  const starts = values().get(`${initial} initial`) ?? [];
  const ends = values().get(`${initial === 'y' && final === 'an' ? 'ian' : final} final`) ?? [];
  return starts.flatMap(([start, p]) => ends.map(([end, q]) => [(start + end).replace('yy', 'y'), p * q] as const));
}

const surnameSounds = once((): Readonly<Record<string, Heard>> => {
  const [news, home] = [new Ends(), new Ends()];
  const listed = new Map(rows(cambodian).map((row) => [cell(row, 0), weighted(cell(row, 1))]));
  for (const [surname, { unit }] of surnames()) {
    let mandarin: Weights = [['', 1]];
    for (const syllable of surnameReading(surname, 'mandarin') ?? []) {
      const next = mandarinSounds(syllable);
      mandarin = mandarin.flatMap(([start, p]) => next.map(([end, q]) => [start + end, p * q] as const));
    }
    put(news, mandarin, unit, 1);
    const forms = listed.get(surname);
    if (forms !== undefined) put(home, forms, unit, LISTED);
    for (const [suffix, share] of AT_HOME) put(home, heardAs(known(surnameSpellings(unit, suffix)), heard), unit, share * (forms === undefined ? 1 : 1 - LISTED));
  }
  return { [NEWS]: news, [HOME]: home };
});

const givenSounds = once((): Readonly<Record<string, Heard>> => ({
  [NEWS]: charactersBy([{ sounds: mandarin(), share: 1, hear: mandarinSounds }]),
  [HOME]: charactersBy(AT_HOME.flatMap(([suffix, share]) => {
    const system = systemOf(suffix);
    return system === undefined ? [] : [{ sounds: system.sounds(), share, hear: (syllable: string) => heardAs(known(system.spellGiven(syllable)), heard) }];
  })),
}));

/** The characters of some dialects by what each syllable is heard as: there are some hundred syllables, and thousands of characters. */
function charactersBy(dialects: readonly { readonly sounds: Sounds; readonly share: number; hear(syllable: string): Weights }[]): Heard {
  const heardOf = dialects.map(({ sounds, share, hear }) => {
    const ends = new Ends();
    sounds.syllables.forEach((syllable, number) => put(ends, hear(syllable), number, share));
    return { sounds, ends };
  });
  return {
    nodes: heardOf.flatMap(({ ends }) => ends.nodes),
    each: (node, visit) => heardOf.forEach(({ sounds, ends }) => ends.each(node, (syllable, p) => sounds.each(syllable, (character, share) => visit(character, p * share)))),
  };
}

const known = (spellings: Weights): Weights => spellings.filter(([, p]) => p >= KNOWN);

function put(into: Ends, sounds: Weights, meaning: number, share: number): void {
  for (const [sound, p] of sounds) into.add(tree.insert(sound), meaning, p * share);
}

const syllables = new Map<string, Weights>();

/** The same few thousand spellings make all names. */
function heard(letters: string): Weights {
  let sounds = syllables.get(letters);
  if (sounds === undefined) syllables.set(letters, (sounds = heardSyllable(letters)));
  return sounds;
}
