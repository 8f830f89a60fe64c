import { Failure } from './failure';
import { type Io, jsonLine, print } from './io';
import type { Library } from './library';

export interface RomanizeRequest {
  readonly name: string;
  readonly system: string;
  readonly json: boolean;
}

function romanized({ name, system }: RomanizeRequest, library: Library): string {
  try {
    return library.romanize(name, system);
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(`--system: ${error.message}`);
    throw error;
  }
}

export async function romanize(request: RomanizeRequest, library: Library, io: Io): Promise<number> {
  const { name, system, json } = request;
  const text = romanized(request, library);
  await print(io.stdout, json ? jsonLine({ name, system, text }) : `${text}\n`);
  return 0;
}
