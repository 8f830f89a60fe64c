import type { Io } from './io';
import type { Index, Library } from './library';
import { readPeople, type Source } from './people';
import type { Person } from './person';
import { fileProgress } from './progress';
import { isUnread, type Unread } from './row';
import { Tally } from './tally';

export interface List {
  readonly index: Index<Person>;
  readonly tally: Tally;
}

function add(index: Index<Person>, person: Person): Unread | undefined {
  const { id, names, birthDate, row: { line } } = person;
  if (index.has(id)) return { line, reason: 'duplicate id', detail: id };
  try {
    index.add({ id, names, ...(birthDate === undefined ? {} : { birthDate }), data: person });
    return undefined;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return { line, reason: 'refused', detail: error.message };
    throw error;
  }
}

/** A list of people, indexed; the rows that are none are reported and counted. */
export async function readList(source: Source, library: Library, io: Io): Promise<List> {
  const index = new library.IdentityIndex<Person>();
  const progress = await fileProgress(io, 'reading the list', source.file);
  const tally = new Tally(io, source.file, progress);
  try {
    for await (const person of readPeople(source, progress.update)) {
      const unread = isUnread(person) ? person : add(index, person);
      if (unread === undefined) tally.used++;
      else await tally.skip(unread);
    }
  } finally {
    progress.hide();
  }
  tally.failIfNothingUsed();
  return { index, tally };
}
