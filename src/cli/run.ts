import { parseArguments } from './arguments';
import { calibrate } from './calibrate';
import { compare } from './compare';
import { ListError } from '../lists/list-error';
import { diff } from './diff';
import { Failure } from './failure';
import { HELP } from './help';
import { complain, type Io, print } from './io';
import type { Library } from './library';
import { romanize } from './romanize';
import { screen } from './screen';
import { search } from './search';

/** Does what was typed and says how it ended: 0, or 2 after a failure or a row that could not be read. */
export async function run(argv: readonly string[], library: Library, version: string, io: Io): Promise<number> {
  try {
    const invocation = parseArguments(argv);
    switch (invocation.command) {
      case 'help':
        await print(io.stdout, HELP);
        return 0;
      case 'version':
        await print(io.stdout, `${version}\n`);
        return 0;
      case 'compare':
        return await compare(invocation.request, library, io);
      case 'search':
        return await search(invocation.request, library, io);
      case 'screen':
        return await screen(invocation.request, library, io);
      case 'calibrate':
        return await calibrate(invocation.request, library, io);
      case 'diff':
        return await diff(invocation.request, io);
      case 'romanize':
        return await romanize(invocation.request, library, io);
    }
  } catch (error) {
    if (!(error instanceof Failure || error instanceof ListError)) throw error;
    await complain(io, error.message);
    return 2;
  }
}
