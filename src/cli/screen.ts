import { availableParallelism } from 'node:os';
import { explainHits, particulars } from './explain';
import type { Person as Asked } from '../identity/identity';
import { find, found, type Found, hitObject, leastScore, type Wanted } from './hits';
import { type Io, jsonLine, print } from './io';
import type { Index, Library } from './library';
import { readList } from './list';
import { type Paint, paintFor } from './paint';
import { readPeople, type Source } from './people';
import { type Person, toPerson } from './person';
import { fileProgress, type Progress } from './progress';
import { Tally } from './tally';
import { unreadableIn } from './unreadable';
import { printable } from './width';

export interface ScreenRequest extends Wanted {
  readonly list: Source;
  readonly people: Source;
  /** How many threads search; this one alone by default. */
  readonly threads?: number | undefined;
  readonly json: boolean;
}

/** Everybody has a line, found or not, so that a reader can check that nobody is missing. */
const asJson = (person: Person, { hits, more }: Found): string =>
  jsonLine({
    id: person.id, name: person.names[0], line: person.line, record: person.record,
    hits: hits.map(hitObject), more,
  });

function asText(person: Person, { hits, more }: Found, paint: Paint): string {
  if (hits.length === 0) return '';
  const head = [
    printable(person.id), paint(printable(person.names.join('; ')), 'strong'), paint(printable(particulars(person)), 'faint'),
  ];
  const lines = [head.filter((part) => part !== '').join('  '), ...explainHits(hits, '  ', paint)];
  if (more) lines.push(paint('  … and more; --limit shows them', 'faint'));
  return `${lines.join('\n')}\n\n`;
}

/** Everybody in the people file, as it is read; what is nobody is told and counted. */
async function* peopleOf(source: Source, tally: Tally, progress: Progress, library: Library, io: Io): AsyncGenerator<Person, void, undefined> {
  for await (const record of readPeople(source, progress.update, io)) {
    if (record.status === 'listed') {
      tally.unreadable(unreadableIn(record.identity, library));
      yield toPerson(record);
    } else await tally.skip(record);
  }
}

/** As many as are of use wherever it runs: one searches while another reads. */
const FEWEST = 2;

/** What the list has for each, in this thread or in several. */
async function* matched(
  people: AsyncIterable<Person>, index: Index<Person>, request: ScreenRequest, library: Library,
): AsyncGenerator<{ person: Person; met: Found }, void, undefined> {
  const { threads: wanted = 1, limit } = request;
  const threads = Math.min(wanted, Math.max(FEWEST, availableParallelism()));
  if (threads === 1 || library.screen === undefined) {
    for await (const person of people) yield { person, met: find(index, person.identity, request) };
    return;
  }
  const shown = new WeakMap<Asked, Person>();
  const asked = async function* (): AsyncGenerator<Asked, void, undefined> {
    for await (const person of people) {
      shown.set(person.identity, person);
      yield person.identity;
    }
  };
  for await (const { person: identity, hits } of library.screen(asked(), index, { limit: limit + 1, minScore: leastScore(request, index.size), threads })) {
    const person = shown.get(identity);
    if (person !== undefined) yield { person, met: found(hits, limit) };
  }
}

/** Asks the list for everybody in the people file, as the file is read. */
export async function screen(request: ScreenRequest, library: Library, io: Io): Promise<number> {
  const { index, tally: listed } = await readList(request.list, library, io);
  const progress = await fileProgress(io, 'screening', request.people.file);
  const screened = new Tally(io, request.people.file, progress);
  const paint = paintFor(io);
  let withHits = 0;
  let hitCount = 0;
  try {
    for await (const { person, met } of matched(peopleOf(request.people, screened, progress, library, io), index, request, library)) {
      screened.used++;
      hitCount += met.hits.length;
      if (met.hits.length > 0) withHits++;
      const text = request.json ? asJson(person, met) : asText(person, met, paint);
      if (text === '') continue;
      if (io.stdout.isTTY === true) progress.hide();
      await print(io.stdout, text);
    }
  } finally {
    progress.hide();
  }
  await listed.report('indexed');
  await screened.report('screened', [`${withHits} with hits`, `${hitCount} hits`]);
  screened.failIfNothingUsed();
  return listed.skipped + screened.skipped > 0 ? 2 : 0;
}
