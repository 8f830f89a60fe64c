import { SaxesParser } from 'saxes';
import { type Chunks, textOf } from './chunks';
import { Capture, DEEPEST, type Element } from './element';
import { ListError } from './list-error';
import { NOT_UTF8, type Unread } from './row';

/** How a list in XML is cut into records. */
export interface XmlShape {
  /** What errors call the list. */
  readonly source: string;
  /** What bytes are written in, where that is told: then it does not matter what the list says of it. */
  readonly encoding?: string | undefined;
  /** Names that the root may have: an error page is XML too. */
  readonly roots: ReadonlySet<string>;
  /** The elements that are records, wherever they stand. */
  readonly records: ReadonlySet<string>;
}

/** So much text without a tag is no list; the parser keeps it all until the next one. */
const LONGEST_TEXT = 1 << 23;

/** Prefixes differ between editions of one list, and no list uses two vocabularies with one name. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The records of a list in XML, one at a time, whatever its size. Entities that a document defines itself are not expanded:
 * one that is used ends the list, so that a bomb of them does.
 *
 * @throws ListError, with line and column, where the XML is not well-formed, as at the end of a list that was cut off.
 */
export async function* elementsOf(
  chunks: Chunks,
  shape: XmlShape,
): AsyncGenerator<Element | Unread, void, undefined> {
  const { source, encoding: told, roots, records } = shape;
  const parser = new SaxesParser();
  const ready: (Element | Unread)[] = [];
  const path: string[] = [];
  let capture: Capture | undefined;
  let lastTag = 0;

  const refuse = (reason: string): never => {
    throw new ListError(source, parser.line, reason, parser.column);
  };
  // Messages start with the place, which the error has in its own form.
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /u, '')));
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (told === undefined && !/^(?:utf-?8|utf-?16|us-ascii)$/iu.test(encoding)) refuse(`encoding ${encoding}, expected UTF-8`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    lastTag = parser.position;
    const local = localName(name);
    if (path.length === 0 && !roots.has(local)) refuse(`the root is <${local}>, expected ${[...roots].map((root) => `<${root}>`).join(' or ')}`);
    if (path.length >= DEEPEST) refuse(`elements stand more than ${DEEPEST} deep in one another`);
    path.push(local);
    if (capture === undefined && records.has(local)) capture = new Capture(local, parser.line, attributes);
    else capture?.open(local, parser.line, attributes);
  });
  parser.on('text', (text) => capture?.text(text));
  parser.on('cdata', (text) => capture?.text(text));
  parser.on('closetag', () => {
    lastTag = parser.position;
    path.pop();
    if (capture?.close() !== true) return;
    ready.push(capture.isGarbled ? { line: capture.root.line, reason: NOT_UTF8 } : capture.record());
    capture = undefined;
  });

  for await (const text of textOf(chunks, told)) {
    parser.write(text);
    if (parser.position - lastTag > LONGEST_TEXT) refuse(`no tag in ${LONGEST_TEXT} characters`);
    yield* ready.splice(0);
  }
  parser.close();
  yield* ready.splice(0);
}
