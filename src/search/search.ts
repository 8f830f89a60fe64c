import { wrongType } from '../text/argument';
import { ALIASES_ALONE } from '../compare/aliases-alone';
import { ALIAS_COST, leastFor } from '../compare/compare';
import { meet } from '../compare/evidence';
import { attributePairs, compareIdentities } from '../identity/compare-identities';
import type { Identity, Person } from '../identity/identity';
import { withFirst } from '../identity/names';
import { prepareIdentity, preparedOf, type PreparedIdentity } from '../identity/prepare';
import { BIT, fixed } from '../language/fixed';
import { languageOf } from '../language/languages';
import { readName } from '../language/parse';
import { withoutLastWord } from './cut-short';
import { Gathered, type Best } from './gathered';
import { inList, nameHit, personHit, type SearchResult } from './hit';
import type { Listing } from './listing';
import { askedForm, meetListed, type AskedForm } from './met-form';
import { EvidenceInList, type ListFrequency } from './list-evidence';
import type { Checked, Cleared } from './search-options';
import { withName } from './nameless';
import { shortlist } from './shortlist';

/**
 * Entries that are looked at: those that share most with the query; up to so many times as many where they share equally much. Of 6,100 forms of public figures
 * among a million names, each class alike, 0.5 % are lost; with 240 entries, which take a tenth less time, 0.7 %.
 */
const LOOKED_AT = 320;
const LOOKED_AT_PER_RESULT = 16;
const EQUALS = 1.5;
/** So many times as many for a name that is read letter by letter: hundreds share its few consonants. Of 3,000 Khmer forms among a million names a fifth fewer are lost. */
const BY_LETTERS = 1.5;
/** The first so many of them are compared in full whatever their likeliest readings say: of a mistyped name slips and other readings say more. */
const FIRST = 48;
/** Of the others, so many are compared in full: for each result, and at least. */
const SHORT_PER_RESULT = 3;
const SHORT = 32;
/** Identities whose names and particulars fit best are compared with all their names and particulars: for each result, and at least. */
const WEIGHED_PER_RESULT = 3;
const WEIGHED = 30;
/** What a year of birth, a nationality, a sex and a birth place say together: so much better may the name of somebody else fit. Who was born on the day is gathered by it. */
const TOLD_BESIDES = fixed(10);
/** What two spellings of one name differ by, mostly, the same letters being best: whose particulars fit has the one as well as the other. */
const SPELT_OTHERWISE = fixed(6);
/** So many who were born on the day that is asked for: a date that stands for none (1 January) is that of tens of thousands. */
const BORN_THEN = 4_000;
/** So many who have one number: which more have is nobody's. They take 20 ms. */
const ONE_NUMBER = 500;

/** One search of a listing: what shares something with the query is gathered, compared, and the best of it told. */
export class Search<T> {
  readonly #listing: Listing<T>;
  readonly #options: Checked;

  constructor(listing: Listing<T>, options: Checked) {
    this.#listing = listing;
    this.#options = options;
  }

  byName(query: string): SearchResult<T>[] {
    const { limit, minScore, prior } = this.#options;
    const name = readName(query);
    const gathered = new Gathered(limit, Math.max(0, leastFor(minScore, prior)));
    for (let alias = 0; alias <= name.aliases.length; alias++) this.#gather(askedForm(name, alias), gathered);
    return this.#weighed(this.#sorted(gathered).slice(0, limit))
      .map(([identity, { evidence, entry, asked }, frequency]) => nameHit(this.#listing, identity, entry, asked, evidence, frequency, prior))
      .filter(({ score }) => score >= minScore);
  }

  byPerson(query: Person): SearchResult<T>[] {
    const { limit, minScore, prior } = this.#options;
    if (typeof query !== 'object' || query === null) wrongType('IdentityIndex.search', 'a string or a person with names', query);
    const person = preparedOf(withName(query), 'IdentityIndex.search');
    const most = Math.max(WEIGHED, limit * WEIGHED_PER_RESULT);
    const particular = hasParticulars(person);
    const gathered = new Gathered(most, 0, particular ? TOLD_BESIDES : 0);
    for (const { name } of person.names) this.#gather(askedForm(name), gathered);
    this.#gatherBorn(person, gathered);
    const fitting = particular ? fittingBest(this.#sorted(gathered), most, (identity) => this.#particularBits(person, identity)) : this.#sorted(gathered).slice(0, most);
    return this.#weighed([...fitting, ...this.#byDocument(person, fitting)])
      .map(([identity, { entry }, frequency]) => {
        const entire = this.#listing.get(this.#listing.idOf(identity)) as Identity<T>; // gathered a moment ago
        const listed = { ...entire, names: withFirst(entire.names, this.#listing.formOf(entry).text) };
        return { identity, entry, listed, ...inList(compareIdentities(person, listed, { prior }), frequency, prior) };
      })
      .filter(({ comparison: { evidence, score } }) => evidence > 0 && score >= minScore)
      .sort((a, b) => b.comparison.evidence - a.comparison.evidence || this.#listing.orderOf(a.identity) - this.#listing.orderOf(b.identity))
      .slice(0, limit)
      .map(({ identity, entry, listed, comparison, frequency }) => personHit(this.#listing, identity, entry, listed, comparison, frequency));
  }

  /** Adds who was born on the person's day and has a name that fits: hundreds of namesakes may have names that fit better. */
  #gatherBorn({ birthDates, names }: PreparedIdentity, gathered: Gathered): void {
    if (this.#options.exhaustive) return;
    const born = new Gathered(Number.POSITIVE_INFINITY, 0);
    for (const identity of this.#listing.particulars.withBirthDates(birthDates, BORN_THEN)) {
      if (gathered.best.has(identity)) continue;
      for (const entry of this.#listing.entriesOf(identity)) for (const { name } of names) this.#compare(askedForm(name), entry, born);
    }
    for (const [identity, best] of born.best) gathered.best.set(identity, best);
  }

  /** What the particulars of an identity say for the person's, in bits. */
  #particularBits(person: PreparedIdentity, identity: number): number {
    const attributes = this.#listing.particulars.of(identity);
    if (attributes === undefined) return 0;
    return attributePairs(person, prepareIdentity({ ...attributes, names: [''] })).reduce((sum, { bits }) => sum + bits, 0);
  }

  /** Who has a document of the person's, and no name that fits so well. */
  #byDocument({ documents, names }: PreparedIdentity, fitting: readonly (readonly [identity: number, best: Best])[]): [identity: number, best: Best][] {
    const { cleared } = this.#options;
    const asked = askedForm(names[0]?.name ?? readName(''));
    const bearers = this.#listing.particulars.withDocuments(documents, ONE_NUMBER);
    for (const [identity] of fitting) bearers.delete(identity);
    return [...bearers]
      .filter((identity) => cleared === undefined || !this.#isCleared(identity, cleared))
      .map((identity) => [identity, { evidence: 0, entry: this.#listing.firstOf(identity), asked }]);
  }

  /** Compares a form of a name with the entries that share something with it: the first in full, and of the others those whose likeliest readings meet it best. */
  #gather(asked: AskedForm, gathered: Gathered): void {
    const { form } = asked;
    if (form.parts.length === 0) return;
    const { limit, exhaustive } = this.#options;
    if (exhaustive) {
      for (let entry = 0; entry < this.#listing.entries.length; entry++) this.#compare(asked, entry, gathered);
      return;
    }
    const { codes, truncated, text, readings: [likeliest] } = form;
    const byLetters = likeliest !== undefined && languageOf(likeliest.language).stride > 1;
    const most = Math.max(LOOKED_AT, limit * LOOKED_AT_PER_RESULT) * (byLetters ? BY_LETTERS : 1);
    const found = this.#candidates(codes, most);
    if (truncated) {
      // What is cut off has its evidence when both names are cut alike.
      const all = new Set(found);
      for (const entry of this.#candidates(withoutLastWord(text).codes, most)) all.add(entry);
      for (const entry of all) this.#compare(asked, entry, gathered);
      return;
    }
    for (const entry of found.subarray(0, FIRST)) this.#compare(asked, entry, gathered);
    const others = found.subarray(FIRST);
    const kept = shortlist(codes, this.#listing, others, Math.max(SHORT, limit * SHORT_PER_RESULT), gathered.least, gathered.slack > 0 ? SPELT_OTHERWISE : 0);
    for (const entry of others.subarray(0, kept)) this.#compare(asked, entry, gathered);
  }

  /** Entries that share keys with a packed name, those that share most first, in an array that the next call fills anew. */
  #candidates(codes: Int32Array, most: number): Int32Array {
    const { entries, count } = this.#listing.candidates(codes, most, most * EQUALS);
    return entries.subarray(0, count);
  }

  #compare(asked: AskedForm, entry: number, gathered: Gathered): void {
    const { cleared } = this.#options;
    const { entries } = this.#listing;
    const identity = entries.identityOf(entry);
    if (identity < 0) return;
    const isAlias = entries.isAlias(entry);
    const tries = asked.alias > 0 || isAlias ? ALIAS_COST : 0;
    const needed = gathered.needed(identity);
    let evidence = meet(asked.form.codes, 0, entries.codesOf(entry), entries.offsetOf(entry), needed - tries - 1) + tries;
    // Two aliases say less than they fit, and what may be cut off more: that takes the names as they were read.
    const isOther = isAlias ? asked.alias > 0 && evidence > ALIASES_ALONE : asked.form.truncated || entries.isCut(entry);
    if (isOther) evidence = meetListed(asked, this.#listing.formOf(entry)).evidence;
    if (evidence < needed || evidence <= 0 || (cleared !== undefined && this.#isCleared(identity, cleared))) return;
    gathered.add(identity, evidence, entry, asked);
  }

  #isCleared(identity: number, { decisions, person, now }: Cleared): boolean {
    const id = this.#listing.idOf(identity);
    if (decisions.get(person, id) === undefined) return false;
    const listed = this.#listing.get(id);
    return listed !== undefined && decisions.isCleared(person, listed, now);
  }

  #sorted(gathered: Gathered): [identity: number, best: Best][] {
    return [...gathered.best].sort(([one, a], [other, b]) => b.evidence - a.evidence || this.#listing.orderOf(one) - this.#listing.orderOf(other));
  }

  /** Identities that fit best first, each with what its name's frequency in the list takes from it. */
  #weighed(sorted: readonly (readonly [identity: number, best: Best])[]): [identity: number, best: Best, frequency: ListFrequency][] {
    const { listFrequencies } = this.#options;
    const inThisList = new EvidenceInList(this.#listing.size);
    return sorted.map(([identity, best]) => [identity, best, inThisList.next(best.evidence, listFrequencies ? this.#listing.bearersOf(best.entry) : 1)]);
  }
}

/** Whether anything but a name may tell one namesake from another. */
const hasParticulars = ({ birthDates, sex, nationalities, documents, birthPlaces }: PreparedIdentity): boolean =>
  birthDates.length + nationalities.length + documents.length + birthPlaces.length > 0 || sex !== '';

/** Of identities in the order of their names the `most` whose names and particulars together say most, in the same order: among namesakes the particulars decide. */
function fittingBest(sorted: [identity: number, best: Best][], most: number, particularBits: (identity: number) => number): [identity: number, best: Best][] {
  if (sorted.length <= most) return sorted;
  const ranked = sorted.map(([identity, { evidence }], place) => ({ place, bits: evidence / BIT + particularBits(identity) })).sort((a, b) => b.bits - a.bits || a.place - b.place);
  const kept = new Set(ranked.slice(0, most).map(({ place }) => place));
  return sorted.filter((_, place) => kept.has(place));
}
