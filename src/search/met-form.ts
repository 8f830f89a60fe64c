import { aliasesAlone } from '../compare/aliases-alone';
import { ALIAS_COST } from '../compare/compare';
import { meetWhole, type Meeting } from '../compare/meeting';
import { meetTruncated, PERHAPS } from '../compare/truncated';
import type { ReadName } from '../language/name';
import { readName } from '../language/parse';

/** One form of a name that was asked for: the name itself (0), or an alias in it by number, from 1. */
export interface AskedForm {
  readonly form: ReadName;
  readonly name: ReadName;
  readonly alias: number;
}

/** One form of a listed name, by number as well. */
export interface ListedForm {
  /** The name as the list gave it. */
  readonly text: string;
  readonly alias: number;
  /** Whether the list says that the name is cut off, and whether it is perhaps. */
  readonly truncated: boolean;
  readonly cut: boolean;
}

export const askedForm = (name: ReadName, alias: number = 0): AskedForm => ({ form: formIn(name, alias), name, alias });

const formIn = (name: ReadName, alias: number): ReadName => (alias === 0 ? name : (name.aliases[alias - 1] ?? name));

/** What the two are worth for a search: an alias is a try more, two of them beside other names hardly count, and a name that may be cut off meets what it may be cut from. */
export function meetListed(asked: AskedForm, { text, alias, truncated, cut }: ListedForm): Meeting {
  const listed = readName(text);
  const { form } = asked;
  const cost = asked.alias > 0 || alias > 0 ? ALIAS_COST : 0;
  const met = meetWhole(form, formIn(listed, alias), cost);
  if (alias > 0) return asked.alias > 0 ? aliasesAlone(met, asked.name, listed) : met;
  return form.truncated || cut ? meetTruncated(met, form.truncated, cut, cost + (truncated ? 0 : PERHAPS)) : met;
}
