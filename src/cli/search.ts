import type { Person as Asked } from '../identity/identity';
import { explainHits } from './explain';
import { find, hitObject, leastTold, type Wanted } from './hits';
import { type Io, jsonLine, print } from './io';
import type { Library } from './library';
import { readList } from './list';
import { paintFor } from './paint';
import type { Source } from './people';
import { refuseUnreadable } from './unreadable';
import { printable } from './width';

export interface SearchRequest extends Wanted {
  readonly query: string;
  /** What is known of whoever is asked for, besides the name. */
  readonly about?: Omit<Asked, 'names'> | undefined;
  readonly list: Source;
  readonly json: boolean;
}

export async function search(request: SearchRequest, library: Library, io: Io): Promise<number> {
  const { query, json, limit, about } = request;
  if (about !== undefined) refuseUnreadable(about, library);
  const { index, tally } = await readList(request.list, library, io);
  const { hits, more } = find(index, { names: [query], ...about }, request);

  if (json) {
    for (const hit of hits) await print(io.stdout, jsonLine({ query, ...hitObject(hit) }));
  } else {
    const paint = paintFor(io);
    const lines = [paint(printable(query), 'strong'), ...explainHits(hits, '  ', paint)];
    if (hits.length === 0) lines.push(`  nobody of ${tally.used} reaches ${leastTold(request)}`);
    await print(io.stdout, `${lines.join('\n')}\n`);
  }
  if (more) await print(io.stderr, `more than ${limit} reach ${leastTold(request)}; --limit shows more\n`);
  if (tally.skipped > 0) await tally.report('indexed');
  return tally.skipped > 0 ? 2 : 0;
}
