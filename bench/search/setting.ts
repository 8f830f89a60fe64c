import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsOfPeople } from '../accuracy/fixtures';
import type { Pair } from '../../src/calibrate/pair';
import { readPairs } from '../accuracy/pairs';
import type { Speller } from './khmer';
import { readLines } from './lines';
import { PeopleList } from './list';
import type { Setup } from './options';
import { CLASSES, drawQueries, labelledQueries, listedPeople, type Query } from './queries';

const PEOPLE = join(import.meta.dirname, '../../fixtures/people.tsv');
/** Queries asked before the clock runs, for the compiler: of the same kinds, about other people. */
const WARM_UP = 120;
/** Queries that a service has answered that runs for some seconds, and those that are timed then. */
const RUNNING = 1200;
const STEADY = 300;
/** People whose names tell whether two runs had the same list. */
const FINGERPRINTED = 1000;

/** A list and what is asked of it, the same for the same setup, in whatever process. */
export interface Setting {
  makeList(): PeopleList;
  queries(list: PeopleList): Query[];
  warmUp(list: PeopleList): Query[];
  /** Queries about others again, and those that follow them: of the classes that any list has names for. */
  running(list: PeopleList): Query[];
  steady(list: PeopleList): Query[];
}

export function makeSetting(speller: Speller, { size, seed, queries, lists, pairs }: Setup): Setting {
  const perClass = Math.ceil(queries / CLASSES.length);
  const labelled = labelledQueries(readLabelled(pairs), perClass, seed);
  const listed = listedPeople(labelled);
  const others = (list: PeopleList, count: number, more: number): Query[] => drawQueries(list, { romanization: [], script: [] }, Math.ceil(count / 4), seed + more);
  return {
    makeList: () => new PeopleList(speller, { size, seed, listed, lines: lists === undefined ? undefined : readLines(lists) }),
    queries: (list) => drawQueries(list, labelled, perClass, seed),
    warmUp: (list) => others(list, WARM_UP, 1),
    running: (list) => others(list, RUNNING, 2),
    steady: (list) => others(list, STEADY, 3),
  };
}

/** Two lists with one fingerprint hold the same people, nearly for sure: it is made of a thousand of them. */
export function fingerprint(list: PeopleList): string {
  const hash = createHash('sha256');
  const step = Math.max(1, Math.floor(list.size / FINGERPRINTED));
  for (let i = 0; i < list.size; i += step) hash.update(JSON.stringify(list.at(i)));
  return hash.digest('hex').slice(0, 12);
}

function readLabelled(file: string | undefined): Pair[] {
  return file === undefined ? pairsOfPeople(readFileSync(PEOPLE, 'utf8'), PEOPLE) : readPairs(readFileSync(file, 'utf8'), file);
}
