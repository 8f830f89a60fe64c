import { once } from '../../text/once';
import { cell, rows, weighted } from '../../text/table';
import type { ChannelSource, Emission } from '../channel';
import { heardAs, heardSyllable, type Weights } from '../ear';
import { foldHan } from '../han/fold';
import { characterSource } from './characters';
import type { Sounds } from './dialect';
import pinyin from './khmer.tsv';
import cambodian from './khmer-surnames.tsv';
import { surnameReading, surnameSource, surnameSpellings } from './surnames';
import surnames from './surnames.tsv';
import { systems } from './systems';

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

/** P(sound | unit) by sound and unit. */
type BySound = ReadonlyMap<string, ReadonlyMap<number, number>>;
type Heard = Readonly<Record<string, BySound | undefined>>;

function withSounds(source: ChannelSource, heard: (suffix: string) => BySound | undefined): ChannelSource {
  const isHeard = (suffix: string): boolean => suffix === NEWS || suffix === HOME;
  return {
    prior: (unit) => source.prior(unit),
    emit: (form) => {
      const at = form.indexOf('@');
      const suffix = form.slice(at);
      return at > 0 && isHeard(suffix) ? emissions(heard(suffix)?.get(form.slice(0, at))) : source.emit(form);
    },
    forms: (suffix) => (isHeard(suffix) ? (heard(suffix)?.keys() ?? []) : source.forms(suffix)),
    together: (suffix) => source.together?.(suffix) ?? [],
  };
}

const emissions = (units: ReadonlyMap<number, number> | undefined): Emission[] => Array.from(units ?? [], ([unit, p]) => ({ unit, p }));

const values = once(() => new Map(rows(pinyin).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, weighted(cell(row, 2))])));

/** What a toneless pinyin syllable sounds like. */
function mandarinSounds(syllable: string): Weights {
  const initial = /^(?:[zcs]h|[b-df-hj-np-tw-z])?/u.exec(syllable)?.[0] ?? '';
  let final = syllable.slice(initial.length);
  if (final === 'i' && /^(?:[zcs]h?|r)$/u.test(initial)) final = '-i';
  // Pinyin writes ü as u after these (GB/T 16159).
  if (/^[jqxy]$/u.test(initial)) final = final.replace(/^u/u, 'v');
  if (initial === 'y' && final === 'an') final = 'ian';
  const starts = values().get(`${initial === '' ? '-' : initial} initial`) ?? [];
  const ends = values().get(`${final} final`) ?? [];
  return starts.flatMap(([start, p]) => ends.map(([end, q]) => [(start + end).replace('yy', 'y'), p * q] as const));
}

const surnameSounds = once((): Heard => {
  const news = new Map<string, Map<number, number>>();
  const home = new Map<string, Map<number, number>>();
  const listed = new Map(rows(cambodian).map((row) => [cell(row, 0), weighted(cell(row, 1))]));
  for (const row of rows(surnames)) {
    const surname = foldHan(cell(row, 0));
    const unit = surnameSource.emit(surname)[0]?.unit;
    if (unit === undefined) continue;
    let mandarin: Weights = [['', 1]];
    for (const syllable of surnameReading(surname, 'mandarin') ?? []) {
      const next = mandarinSounds(syllable.replace(/\d$/u, ''));
      mandarin = mandarin.flatMap(([start, p]) => next.map(([end, q]) => [start + end, p * q] as const));
    }
    put(news, mandarin, unit, 1);
    const forms = listed.get(surname);
    if (forms !== undefined) put(home, forms, unit, LISTED);
    for (const [suffix, share] of AT_HOME) put(home, heardAs(known(surnameSpellings(unit, suffix)), heardSyllable), unit, share * (forms === undefined ? 1 : 1 - LISTED));
  }
  return { [NEWS]: news, [HOME]: home };
});

const givenSounds = once((): Heard => {
  const news = new Map<string, Map<number, number>>();
  const home = new Map<string, Map<number, number>>();
  for (const { suffix, given } of systems) {
    const { sounds, habit } = given();
    if (suffix === '@pinyin') {
      for (const syllable of sounds.keys()) putSyllable(news, sounds, syllable, mandarinSounds(syllable), 1);
      continue;
    }
    const share = AT_HOME.find(([one]) => one === suffix)?.[1];
    if (share === undefined) continue;
    const spellings = new Map<string, [string, number][]>();
    for (const [form, syllables] of habit) {
      for (const { syllable, p } of syllables) {
        const before = spellings.get(syllable);
        if (before === undefined) spellings.set(syllable, [[form, p]]);
        else before.push([form, p]);
      }
    }
    for (const [syllable, forms] of spellings) putSyllable(home, sounds, syllable, heardAs(known(forms), heardSyllable), share);
  }
  return { [NEWS]: news, [HOME]: home };
});

const known = (spellings: Weights): Weights => spellings.filter(([, p]) => p >= KNOWN);

function putSyllable(into: Map<string, Map<number, number>>, sounds: Sounds, syllable: string, heard: Weights, share: number): void {
  for (const { character, share: reading } of sounds.get(syllable) ?? []) put(into, heard, character, share * reading);
}

function put(into: Map<string, Map<number, number>>, heard: Weights, unit: number, share: number): void {
  for (const [sound, p] of heard) {
    let units = into.get(sound);
    if (units === undefined) into.set(sound, (units = new Map()));
    units.set(unit, (units.get(unit) ?? 0) + p * share);
  }
}
