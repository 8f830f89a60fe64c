/** The trained channel as tables: onsets.tsv, rimes.tsv, surnames.tsv. */
import { CODAS, ONSETS, VOWELS } from './hangul';
import { posterior, STRENGTH, type Cell, type Model } from './model';
import { normalised, perMille, writeTable } from './table';

const COUNTED = 'counted by expectation-maximisation over public rosters of athletes, film databases, parliaments, broadcasters and sanctions lists (one vote per person and spelling)';
const PRIOR = 'smoothed with the standards of systems.tsv and the habits of scripts/korean';
const MADE_BY = 'scripts/korean/train.ts (npx tsx scripts/korean/train.ts PAIRS.tsv); do not edit by hand';

/** Habits of this share stay in the table even where the counted rosters do not show them: theirs are not all rosters. */
const HABIT = 0.008;

/** A spelling that the prior does not know needs two people; one may be a typing error. */
function spellings(cell: Cell): string {
  const weights = posterior(cell);
  for (const spelling of weights.keys()) {
    const expected = cell.prior.weights.has(spelling) || cell.learnt.has(spelling);
    if (!expected && (cell.voters.get(spelling)?.size ?? 0) < 2) weights.delete(spelling);
  }
  const usual = [...cell.voters].filter(([, voters]) => voters.size >= 3).map(([spelling]) => spelling);
  const habits = [...normalised(cell.prior.weights)].filter(([, share]) => share >= HABIT).map(([spelling]) => spelling);
  return perMille(weights, new Set([...cell.prior.kept, ...usual, ...habits]));
}

export function writeChannel(folder: string, model: Model, surnameRows: readonly (readonly string[])[]): void {
  writeTable(
    `${folder}/onsets.tsv`,
    {
      title: 'How the onset of a given-name syllable is spelt in Latin letters, by position.',
      source: `${COUNTED}, ${PRIOR}; the prior weighs ${STRENGTH.jamo} observations.`,
      madeBy: MADE_BY,
      order: 'position, then the alphabet of Unicode.',
      leavesOut: 'spellings under 1 per mille unless a standard, a habit or three people write them; spellings of one person alone.',
      notes: ['position: first or next syllable of the given name. spellings: per mille, "-" is the empty spelling.'],
      columns: ['onset', 'position', 'spellings'],
    },
    ['first', 'next'].flatMap((position) =>
      ONSETS.map((onset) => [onset, position, spellings(model.onsets.get(`${onset} ${position}`) as Cell)]),
    ),
  );
  const order = (rime: string): number => VOWELS.indexOf(rime.slice(0, 1)) * 100 + CODAS.indexOf(rime.slice(1));
  writeTable(
    `${folder}/rimes.tsv`,
    {
      title: 'How the rime (vowel and coda) of a given-name syllable is spelt in Latin letters.',
      source: `${COUNTED}, ${PRIOR}; the prior weighs ${STRENGTH.jamo} observations.`,
      madeBy: MADE_BY,
      order: 'vowel, then coda, both in the order of Unicode; then position.',
      leavesOut: 'spellings under 1 per mille unless a standard, a habit or three people write them; spellings of one person alone; rimes of no name.',
      notes: [
        'position: first or next syllable of the given name; any where no stop ends it, whose nasal sound others hear before ㄴ and ㅁ (혁민 Hyŏngmin). An unseen spelling of a rime is expected from those of its vowel and its coda in other rimes.',
        'rime: vowel and coda as compatibility jamo. spellings: after a consonant, per mille. bare: where the syllable begins with ㅇ, for writers add the glide that English hears (우 woo but 수 soo, 의 eui but 희 hee, 영 young but 경 kyung).',
      ],
      columns: ['rime', 'position', 'spellings', 'bare'],
    },
    [...new Set([...model.rimes.keys()].map((key) => key.replace(/ (?:consonant|none)/u, '')))]
      .map((key): [rime: string, position: string] => [key.replace(/ .*/u, ''), key.replace(/.* /u, '')])
      .sort(([a, one], [b, other]) => order(a) - order(b) || (one < other ? -1 : 1))
      .map(([rime, position]) => [
        rime, position, ...['consonant', 'none'].map((before) => spellings(model.rimes.get(`${rime} ${before} ${position}`) as Cell)),
      ]),
  );
  writeTable(
    `${folder}/surnames.tsv`,
    {
      title: 'The surnames of Korea: bearers, Hanja and Latin spellings.',
      source: `bearers: South Korean census of 2015 by Hangul form (KOSIS DT_1IN15SD), rounded to the thousand above 10,000; below that to one or two digits and often an estimate. Hanja: dictionaries and clan registers. Spellings: ${COUNTED}, ${PRIOR}; the prior weighs ${STRENGTH.surname} observations.`,
      madeBy: 'columns hangul, bearers and hanja by hand; column spellings by scripts/korean/train.ts (npx tsx scripts/korean/train.ts PAIRS.tsv), do not edit it by hand',
      order: 'Hangul code points.',
      leavesOut: 'some 5,300 surnames of naturalised citizens, and historical ones that nobody bears (을지, 흑치, 부여). The 286 surnames of the census of 2000 are counted by Hanja; one row here gathers all that sound alike.',
      notes: [
        'The northern forms 리 림 류 라 로 량 렴 려 룡 륙 뢰 have rows of their own; their bearers are those of the South alone.',
        'hanja: commonest first. spellings: per mille; what a standard writes, three people write or habit gives one in a hundred keeps at least 1, other rare ones are left out.',
      ],
      columns: ['hangul', 'bearers', 'hanja', 'spellings'],
    },
    surnameRows.map(([hangul = '', bearers = '', hanja = '']) => [
      hangul,
      bearers,
      hanja,
      spellings(model.surnames.get(hangul) as Cell),
    ]),
  );
}
