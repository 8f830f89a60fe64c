import type { Identity } from '../identity/identity';
import { diffLists, type ListDiff } from '../lists/diff';
import { type Listed, type Rejected, rejected } from '../lists/record';
import { Failure } from './failure';
import { type Io, jsonLine, print } from './io';
import { type Paint, paintFor } from './paint';
import { readPeople, type Source } from './people';
import { fileProgress } from './progress';
import { Tally } from './tally';
import { printable } from './width';

export interface DiffRequest {
  readonly before: Source;
  readonly after: Source;
  readonly force: boolean;
  readonly json: boolean;
}

type Entries = ReadonlyMap<string, Identity<unknown>>;

async function readEntries(source: Source, io: Io): Promise<{ entries: Entries; tally: Tally }> {
  const entries = new Map<string, Identity<unknown>>();
  const progress = await fileProgress(io, 'reading the list', source.file);
  const tally = new Tally(io, source.file, progress);
  try {
    for await (const record of readPeople(source, progress.update, io)) {
      const unused = record.status === 'listed' ? keep(entries, record) : record;
      if (unused === undefined) tally.used++;
      else await tally.skip(unused);
    }
  } finally {
    progress.hide();
  }
  tally.failIfNothingUsed();
  return { entries, tally };
}

/** What the list says beside the identity is not compared, and would take most of the memory. */
function keep(entries: Map<string, Identity<unknown>>, { line, identity }: Listed<unknown>): Rejected | undefined {
  const { data, ...rest } = identity;
  void data;
  if (entries.has(rest.id)) return rejected({ line, reason: 'duplicate id', detail: rest.id });
  entries.set(rest.id, rest);
  return undefined;
}

const nameOf = (entry: Identity<unknown> | undefined): string => {
  const [name = ''] = entry?.names ?? [];
  return typeof name === 'string' ? name : name.text;
};

interface Change {
  readonly change: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly name: string;
  readonly fields?: readonly string[];
}

const changesOf = ({ added, removed, changed }: ListDiff, before: Entries, after: Entries): Change[] => [
  ...added.map((id): Change => ({ change: 'added', id, name: nameOf(after.get(id)) })),
  ...removed.map((id): Change => ({ change: 'removed', id, name: nameOf(before.get(id)) })),
  ...changed.map(({ id, fields }): Change => ({ change: 'changed', id, name: nameOf(after.get(id)), fields })),
];

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

const asText = ({ change, id, name, fields }: Change, paint: Paint): string =>
  `${SIGNS[change]} ${printable(id)}  ${paint(printable(name), 'strong')}${fields === undefined ? '' : `: ${fields.join(', ')}`}\n`;

function compared(before: Entries, after: Entries, force: boolean): ListDiff {
  try {
    return diffLists(before.values(), after.values(), { force });
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message.replace('diffLists:', 'diff:').replace('; force', '; --force'));
    throw error;
  }
}

/** Says what is new, gone and changed between two editions of a list, and refuses one that was cut off. */
export async function diff({ before, after, force, json }: DiffRequest, io: Io): Promise<number> {
  const older = await readEntries(before, io);
  const newer = await readEntries(after, io);
  const result = compared(older.entries, newer.entries, force);
  const { added, removed, changed, rescreen, oldVersion, newVersion } = result;
  const counts = { added: added.length, removed: removed.length, changed: changed.length, rescreen: rescreen.length };
  if (json) await print(io.stdout, jsonLine({ oldVersion, newVersion, ...counts }));
  const paint = paintFor(io);
  for (const change of changesOf(result, older.entries, newer.entries)) await print(io.stdout, json ? jsonLine(change) : asText(change, paint));
  if (!json) {
    await print(io.stdout, `${counts.added} added, ${counts.removed} removed, ${counts.changed} changed; ${counts.rescreen} to screen again\n`);
    await print(io.stdout, `version ${oldVersion.slice(0, 16)} → ${newVersion.slice(0, 16)}\n`);
  }
  await older.tally.report('compared');
  await newer.tally.report('compared');
  return older.tally.skipped + newer.tally.skipped > 0 ? 2 : 0;
}
