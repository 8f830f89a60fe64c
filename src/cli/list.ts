import { type Listed, type Rejected, rejected } from '../lists/record';
import { Failure } from './failure';
import type { Io } from './io';
import type { Index, Library } from './library';
import { readPeople, type Source } from './people';
import { type Person, toPerson } from './person';
import { fileProgress } from './progress';
import { Tally } from './tally';
import { unreadableIn } from './unreadable';

export interface List {
  readonly index: Index<Person>;
  readonly tally: Tally;
}

function add(index: Index<Person>, listed: Listed<unknown>): Rejected | undefined {
  const person = toPerson(listed);
  const { line, id, identity } = person;
  if (index.has(id)) return rejected({ line, reason: 'duplicate id', detail: id });
  try {
    index.add({ ...identity, id, data: person });
    return undefined;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return rejected({ line, reason: 'refused', detail: error.message });
    throw error;
  }
}

/** A list of people, indexed; the rows that are none are reported and counted. */
export async function readList(source: Source, library: Library, io: Io): Promise<List> {
  const index = new library.IdentityIndex<Person>();
  const progress = await fileProgress(io, 'reading the list', source.file);
  const tally = new Tally(io, source.file, progress);
  try {
    for await (const record of readPeople(source, progress.update, io)) {
      const unused = record.status === 'listed' ? add(index, record) : record;
      if (unused === undefined) {
        tally.used++;
        if (record.status === 'listed') tally.unreadable(unreadableIn(record.identity, library));
      } else await tally.skip(unused);
    }
  } finally {
    progress.hide();
  }
  tally.failIfNothingUsed();
  // Nobody would be found on it, and everybody cleared.
  if (tally.used === 0) throw new Failure(`${source.file}: the list is empty: nobody can be found on it`);
  return { index, tally };
}
