import { putUnder } from '../text/by-key';

/** The items under each key, keys in the order of their first item. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) putUnder(groups, key(item), item);
  return groups;
}
