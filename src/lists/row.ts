/** One row of a list as the file has it. The keys are shared between the rows of a CSV file. */
export interface Row {
  readonly line: number;
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

/** A row that could not be used: never dropped without one of these. */
export interface Unread {
  readonly line: number;
  /** The kind of fault, for counting. */
  readonly reason: string;
  readonly detail?: string;
}

export const isUnread = (row: object): row is Unread => 'reason' in row;

export const NOT_UTF8 = 'not UTF-8';
export const TOO_LONG = 'line too long';
export const NO_NAME = 'no name';

/** The row as an object again. fromEntries defines keys rather than setting them: `__proto__` is a column name too. */
export const asObject = (row: Row): Record<string, unknown> =>
  Object.fromEntries(row.keys.map((key, i) => [key, row.values[i]]));
