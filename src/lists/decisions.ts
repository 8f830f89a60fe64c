import type { Identity } from '../identity/identity';
import { checkIdentity } from '../identity/check-person';
import { checkText, optionsOf, shown } from '../text/argument';
import { contentHash } from './content';

/** Somebody decided that a person is not the bearer of an entry. */
export interface Decision {
  /** {@link personKey} of who was cleared. */
  readonly person: string;
  /** The id of the entry that the person is not. */
  readonly listed: string;
  /** {@link contentHash} of the entry as it was when somebody decided. */
  readonly entry: string;
  readonly reason: string;
  readonly by: string;
  /** When it was decided, and until when it is good; ISO 8601. */
  readonly at: string;
  readonly expires: string;
}

/** What whoever decides has to tell. */
export interface Clearance {
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
  /** From this moment on the person is asked again. */
  readonly expires: Date;
}

/**
 * Who was cleared of being whom (a "good-guy list"). A decision is about one person and one entry, as both were: when the entry
 * changes, the person has other particulars, or the time is over, it is void, and somebody has to look again. Nothing here
 * knows the time: `now` is told.
 *
 * ```ts
 * const decisions = new Decisions();
 * decisions.clear(personKey(traveller), entry, { reason: 'other birth date and passport', by: 'officer 7', at, expires });
 * decisions.isCleared(personKey(traveller), entry, now) // => true
 * decisions.isCleared(personKey(traveller), { ...entry, birthDate: '1984' }, now) // => false
 * ```
 */
export class Decisions {
  /** By person, then by entry. */
  readonly #byPerson = new Map<string, Map<string, Decision>>();

  /** How many pairs are on file, expired ones too. */
  get size(): number {
    let size = 0;
    for (const decisions of this.#byPerson.values()) size += decisions.size;
    return size;
  }

  /** Clears a person of an entry. A later decision on the same pair replaces the earlier. */
  clear(person: string, entry: Identity<unknown>, clearance: Clearance): Decision {
    checkIdentity(entry, 'Decisions.clear');
    const { reason, by, at, expires } = optionsOf(clearance, 'Decisions.clear, clearance');
    const decision: Decision = {
      person, listed: entry.id, entry: contentHash(entry), reason, by, at: iso('at', at), expires: iso('expires', expires),
    };
    this.#keep(decision, 'Decisions.clear');
    return decision;
  }

  /** Takes a decision back; false where there was none. */
  revoke(person: string, listed: string): boolean {
    const decisions = this.#byPerson.get(person);
    const known = decisions?.delete(listed) ?? false;
    if (decisions?.size === 0) this.#byPerson.delete(person);
    return known;
  }

  /** The decision on a pair, void or not, for whoever looks again. */
  get(person: string, listed: string): Decision | undefined {
    return this.#byPerson.get(person)?.get(listed);
  }

  /** Whether the person was cleared of this entry as it is, and the decision is still good. */
  isCleared(person: string, entry: Identity<unknown>, now: Date): boolean {
    checkText(person, 'Decisions.isCleared', 'person');
    const { id } = checkIdentity(entry, 'Decisions.isCleared');
    const time = Date.parse(iso('now', now));
    const decision = this.get(person, id);
    if (decision === undefined || time >= Date.parse(decision.expires) || time < Date.parse(decision.at)) return false;
    return decision.entry === contentHash(entry);
  }

  /** The decisions in the order they were made for each person. */
  *[Symbol.iterator](): Generator<Decision, void, undefined> {
    for (const decisions of this.#byPerson.values()) yield* decisions.values();
  }

  /** One decision a line, to be kept in a file and read by people too. */
  toJsonLines(): string {
    return Array.from(this, (decision) => `${JSON.stringify(decision)}\n`).join('');
  }

  /** What {@link toJsonLines} wrote. A `RangeError` with the line where it is not that: a decision lost is somebody stopped, one invented is somebody let through. */
  static fromJsonLines(text: string): Decisions {
    if (typeof text !== 'string') throw new TypeError(`Decisions.fromJsonLines: expected a string, got ${typeof text}`);
    const decisions = new Decisions();
    text.split('\n').forEach((line, i) => {
      if (line.trim() === '') return;
      const who = `Decisions.fromJsonLines: line ${i + 1}`;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new RangeError(`${who}: expected JSON, got ${JSON.stringify(line.slice(0, 40))}`);
      }
      decisions.#keep(value as Decision, who);
    });
    return decisions;
  }

  #keep(decision: Decision, who: string): void {
    const { person, listed, entry, reason, by, at, expires } = checked(decision, who);
    const decisions = this.#byPerson.get(person) ?? new Map<string, Decision>();
    decisions.delete(listed);
    decisions.set(listed, { person, listed, entry, reason, by, at, expires });
    this.#byPerson.set(person, decisions);
  }
}

// Minified its name would be a letter, and logs show it.
Object.defineProperty(Decisions, 'name', { value: 'Decisions' });

function iso(name: string, date: Date): string {
  if (!(date instanceof Date)) throw new TypeError(`Decisions: expected ${name} to be a Date, got ${typeof date}`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Decisions: expected ${name} to be a valid date, got an invalid one`);
  return date.toISOString();
}

/** A day, or a moment with its time zone: what has none is another moment on another machine. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/u;

function checked(decision: Decision, who: string): Decision {
  if (typeof decision !== 'object' || decision === null) throw new RangeError(`${who}: expected a decision, got ${JSON.stringify(decision)}`);
  for (const name of ['person', 'listed', 'entry', 'reason', 'by', 'at', 'expires'] as const) {
    const value: unknown = decision[name];
    if (typeof value !== 'string') throw new RangeError(`${who}: expected ${name} to be a text, got ${shown(value)}`);
  }
  const { person, listed, entry, reason, by, at, expires } = decision;
  for (const [name, hash] of [['person', person], ['entry', entry]] as const) {
    if (!/^[0-9a-f]{64}$/u.test(hash)) throw new RangeError(`${who}: expected ${name} to be a hash of 64 hexadecimal digits, got ${JSON.stringify(hash.slice(0, 80))}`);
  }
  // Whoever looks at it in a year has to know why, and whom to ask.
  for (const [name, text] of [['a reason', reason], ['by whom', by], ['the id of an entry', listed]] as const) {
    if (text.trim() === '') throw new RangeError(`${who}: expected ${name}, got none`);
  }
  if (!(Date.parse(at) < Date.parse(expires))) throw new RangeError(`${who}: expected expires after ${JSON.stringify(at)}, got ${JSON.stringify(expires)}`);
  for (const [name, text] of [['at', at], ['expires', expires]] as const) {
    if (!MOMENT.test(text)) throw new RangeError(`${who}: expected ${name} to be a moment in ISO 8601 (2026-06-01T00:00:00Z), got ${shown(text)}`);
  }
  return decision;
}
