import type { Identity } from '../identity/identity';
import { checkText, optionsOf, wrongType } from '../text/argument';
import type { Unread } from './row';

/** Somebody (or, if asked for, something) on a list. */
export interface Listed<T> {
  readonly status: 'listed';
  /** Where the record starts in the list, from 1. */
  readonly line: number;
  /** `person`, `entity`, `vessel`, `aircraft`, or the list's own word. */
  readonly kind: string;
  readonly identity: Identity<T>;
}

/** A record of a kind that was not asked for. */
export interface Skipped {
  readonly status: 'skipped';
  readonly line: number;
  readonly kind: string;
}

/** A record that could not be read. */
export interface Rejected extends Unread {
  readonly status: 'rejected';
  /** Which of several files the line is in; undefined for the main one. */
  readonly file?: string;
}

/** What became of one record of a list: every record is one of the three, so that none is lost without a word. */
export type ListRecord<T = unknown> = Listed<T> | Skipped | Rejected;

/** What every reader takes. */
export interface ListOptions {
  /** What errors call the list: a file name or an address; `list` by default. */
  readonly source?: string | undefined;
  /** What bytes are written in, where it is not UTF-8 or UTF-16: `euc-kr` (CP949 too), `gb18030`, `big5`, or another label of the Encoding Standard. A byte order mark goes before it. */
  readonly encoding?: string | undefined;
  /** The kinds of records to read; the others are skipped. `['person']` by default. */
  readonly kinds?: readonly string[] | undefined;
}

/** The options of a reader as they came; a `TypeError` for what is none. */
export function checkList<O extends ListOptions>(options: O, who: string): O {
  const { source, encoding, kinds } = optionsOf(options, who);
  if (source !== undefined) checkText(source, who, 'source');
  if (encoding !== undefined) checkText(encoding, who, 'encoding');
  if (kinds !== undefined && !(Array.isArray(kinds) && kinds.every((kind) => typeof kind === 'string'))) wrongType(who, 'kinds to be an array of strings', kinds);
  return options;
}

export const rejected = (unread: Unread, file?: string): Rejected =>
  ({ status: 'rejected', ...unread, ...(file === undefined ? {} : { file }) });

/** Whether a kind is to be read. Lists that do not tell kinds apart hold persons. */
export const wants = ({ kinds = ['person'] }: ListOptions, kind: string): boolean => kinds.includes(kind);
