import { fileNames, type FiledNames } from '../search/filed-names';

/** What a thread that reads names does. */
export default function read(texts: readonly string[]): FiledNames {
  return fileNames(texts);
}
