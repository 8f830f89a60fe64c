import { explainHits, particulars } from './explain';
import { find, type Found, hitObject, type Wanted } from './hits';
import { type Io, jsonLine, print } from './io';
import type { Library } from './library';
import { readList } from './list';
import { type Paint, paintFor } from './paint';
import { readPeople, type Source } from './people';
import { type Person, toPerson } from './person';
import { fileProgress } from './progress';
import { Tally } from './tally';
import { printable } from './width';

export interface ScreenRequest extends Wanted {
  readonly list: Source;
  readonly people: Source;
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

/** Asks the list for everybody in the people file, as the file is read. */
export async function screen(request: ScreenRequest, library: Library, io: Io): Promise<number> {
  const { index, tally: listed } = await readList(request.list, library, io);
  const progress = await fileProgress(io, 'screening', request.people.file);
  const screened = new Tally(io, request.people.file, progress);
  const paint = paintFor(io);
  let withHits = 0;
  let hitCount = 0;
  try {
    for await (const record of readPeople(request.people, progress.update, io)) {
      if (record.status !== 'listed') {
        await screened.skip(record);
        continue;
      }
      const person = toPerson(record);
      const found = find(index, person.names, request);
      screened.used++;
      hitCount += found.hits.length;
      if (found.hits.length > 0) withHits++;
      const text = request.json ? asJson(person, found) : asText(person, found, paint);
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
