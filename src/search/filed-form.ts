import { packedScratch } from '../language/packed';
import { readName } from '../language/parse';

/** A form of a listed name, the name itself or an alias that stood in it, as a listing takes it. */
export interface FiledForm {
  /** Where the form is packed, and from which place on; what is there may change when the next form is asked for. */
  readonly codes: Int32Array;
  readonly at: number;
  readonly alias: boolean;
  /** It fills a passport's name field. */
  readonly full: boolean;
  /** What it is filed under, where that is known already. */
  readonly keys?: Int32Array;
}

/** The forms of a name, which is read for it. */
export function* formsRead(text: string): Generator<FiledForm> {
  const name = readName(text);
  for (const form of [name, ...name.aliases]) yield { codes: packedScratch(form), at: 0, alias: form !== name, full: form === name && name.truncated };
}
