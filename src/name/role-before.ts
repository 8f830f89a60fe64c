import { withProperty } from '../text/property';
import { mayBePerson } from './affiliation-latin';

/** A word in small letters before one with a capital, which few names have. */
const SMALL = /(?:^| )[a-z]{4,} [A-Z]/u;
/**
 * What somebody does or is, in small letters, before the name (Samsung heir Lee Jae-yong, North Korean hacker Park Jin Hyok). A word alone may be a surname typed carelessly (park Jin Hyok), unless it
 * ends as those do that tell who does something.
 */
const ROLE = withProperty(
  String.raw`^(?:(?:\p{L}[\p{L}.'-]* ){1,6}?(?!della|delle|bint|ould|abdul)[a-z]{4,}|[a-z]{2,}(?:er|or|ist|man|ian|ent|ect)) (?<name>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3})$`, 'u',
);

/** The name behind such a role, which is one more; undefined where there is none. */
export function nameBehindRole(text: string): string | undefined {
  // What follows whose it is was cut already: Kim Jong Un's sister Kim Yo Jong.
  const name = SMALL.test(text) && !text.includes("'s ") ? ROLE().exec(text)?.groups?.['name'] : undefined;
  return name !== undefined && mayBePerson(name) ? name : undefined;
}
