/**
 * Khmer names in two Latin spellings each, as two lists of Cambodians have them: how many are found at one false match in 10,000 and in
 * 100,000, and how many strangers have eight bits.
 *
 *   npx tsx bench/khmer-latin.ts NAME-WORDS WORD-SPELLINGS [SEED], after `npm run build`
 *
 * NAME-WORDS: khmer, latin, kind (surname, given, unknown), source, count. WORD-SPELLINGS: khmer, latin, share. People are drawn as often as their words are
 * names, and both spellings as often as writers choose them; the second group of people has given names of six letters and more.
 */
import { generator } from '../src/calibrate/random';
import { readRows } from '../scripts/khmer/table';
import { putUnder } from '../src/text/by-key';
import { Weighted } from './search/weighted';
import { argumentsOf } from './usage';

// As built; by a computed path, since types are checked before anything is built.
const { compareNames, parseName }: typeof import('../src/index') = await import(new URL('../dist/index.js', import.meta.url).href);

const PEOPLE = 1500;
const LONG = 6;
/** Evidence of strangers under this is not worked out to the end. */
const LEAST_SCORE = 0.2;

const [words = '', spellings = '', seed = '1'] = argumentsOf('npx tsx bench/khmer-latin.ts NAME-WORDS WORD-SPELLINGS [SEED], after `npm run build`', 2);

const shares = new Map<string, [latin: string, share: number][]>();
for (const [khmer = '', latin = '', share = ''] of readRows(spellings).slice(1)) putUnder(shares, khmer, [latin, Number(share)]);
const spelt = new Map(Array.from(shares, ([khmer, list]) => [khmer, new Weighted(list)]));
const counted = readRows(words).slice(1).filter(([khmer = '', , , , count = '']) => spelt.has(khmer) && Number(count) > 0);
const drawn = (kinds: readonly string[], letters = 1): Weighted<string> =>
  new Weighted(counted.filter(([khmer = '', , kind = '']) => kinds.includes(kind) && (shares.get(khmer)?.[0]?.[0].length ?? 0) >= letters).map(([khmer = '', , , , count]) => [khmer, Number(count)]));

function tell(what: string, given: Weighted<string>): void {
  const random = generator(Number(seed), what);
  const surnames = drawn(['surname']);
  const people = Array.from({ length: PEOPLE }, () => {
    const khmer = [surnames.draw(random), given.draw(random)];
    const latin = (): string => khmer.map((word) => spelt.get(word)?.draw(random) ?? '').join(' ');
    return { khmer: khmer.join(' '), one: parseName(latin()), other: parseName(latin()) };
  });
  const strangers: number[] = [];
  for (const [i, person] of people.entries()) {
    for (const stranger of people.slice(0, i)) {
      if (stranger.khmer !== person.khmer) strangers.push(compareNames(person.one, stranger.other, { minScore: LEAST_SCORE }).evidence);
    }
  }
  strangers.sort((a, b) => b - a);
  const evidence = people.map(({ one, other }) => compareNames(one, other).evidence);
  const found = (rate: number): string => {
    const threshold = strangers[Math.floor(rate * strangers.length)] ?? 0;
    return (evidence.filter((bits) => bits > threshold).length / PEOPLE).toFixed(3);
  };
  const eight = (1e5 * strangers.filter((bits) => bits >= 8).length) / strangers.length;
  console.log(`${what}: ${PEOPLE} people, R@1e-4 ${found(1e-4)}, R@1e-5 ${found(1e-5)}; of 100,000 pairs of strangers ${eight.toFixed(1)} have 8 bits`);
}

tell('all names', drawn(['given']));
tell('long given names', drawn(['given', 'unknown'], LONG));
