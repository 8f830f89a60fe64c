import { type Chunks, textOf } from './chunks';

/** One line of a list, without its line end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** A line that is longer is no row of a list, and reading on would fill the memory. */
export const LONGEST_LINE: number = 1 << 20;

/**
 * The lines of a list, in batches as they come in. Lines end at LF or CR LF and nowhere else: node:readline also breaks
 * them at U+2028, after which no line number is right. A line that is too long comes cut, but longer than LONGEST_LINE.
 */
export async function* linesOf(chunks: Chunks, encoding?: string): AsyncGenerator<Line[], void, undefined> {
  let number = 0;
  let open: string[] = [];
  let length = 0;

  const hold = (text: string): void => {
    if (length <= LONGEST_LINE) open.push(text);
    length += text.length;
  };
  const close = (): Line => {
    const text = open.join('');
    open = [];
    length = 0;
    return { number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };

  for await (const text of textOf(chunks, encoding)) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      hold(text.slice(start, end));
      lines.push(close());
      start = end + 1;
    }
    if (start < text.length) hold(text.slice(start));
    if (lines.length > 0) yield lines;
  }
  // A list that ends with a line end, as it should, has no empty line after it.
  if (length > 0) yield [close()];
}
