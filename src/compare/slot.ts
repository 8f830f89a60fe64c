import { FLOOR, type Channel } from '../language/channel';
import type { Reading } from '../language/reading';

/** One slot of the left reading and the slot of the right one that it met; -1 where it met nothing. */
export interface Met {
  readonly i: number;
  readonly j: number;
  readonly bits: number;
}

/** Evidence in bits of one slot of each reading. Both readings are of the language whose channels are given. */
export function slotEvidence(channels: readonly Channel[], a: Reading, i: number, b: Reading, j: number): number {
  const kindA = a.kinds[i] ?? 0;
  const kindB = b.kinds[j] ?? 0;
  const f = a.slots[i] ?? 0;
  const g = b.slots[j] ?? 0;
  const from = channels[kindA];
  const to = channels[kindB];
  if (from === undefined || to === undefined) return FLOOR;
  if (from === to) return from.evidence(f, g);
  // Another place of the name: look both up in the earlier place's channel, whichever name it is in.
  return kindA < kindB ? across(from, f, to, g) : across(to, g, from, f);
}

function across(lower: Channel, f: number, upper: Channel, g: number): number {
  const form = lower.form(upper.spelling(g));
  return form < 0 ? FLOOR : lower.evidence(f, form);
}
