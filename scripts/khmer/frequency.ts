/**
 * How frequent units are, those included that no name has: a unit of one in a million would be unbelievable in the first name that
 * has it, though each half of it is common.
 */
import { add, total, type Weights } from './table';

/** Units of one kind that share their mass: what is taken for the unseen stays among them. */
const classOf = (unit: string): string => {
  if (unit === '/final') return unit;
  if (/^[ឥ-ឳ]/u.test(unit)) return 'independent';
  if (unit.includes('/')) return 'sign';
  return `${unit.includes('\u17d2') ? 'stack' : 'letter'}${unit.endsWith(' final') ? ' final' : ''}`;
};

/** Share of each class that goes by the halves of its units instead of their own count; stacks are the rarest met. */
const UNSEEN: ReadonlyMap<string, number> = new Map([['sign', 0.02], ['stack', 0.15], ['stack final', 0.03], ['letter', 0.005], ['letter final', 0.01], ['independent', 0.05]]);

/** A vowel is its sign and its place; a stack its first letter and what is under it; others are whole. */
function halves(unit: string): [string, string] {
  const cut = unit.includes('/') ? unit.indexOf('/') : unit.indexOf('\u17d2');
  return cut < 0 ? ['', unit] : [unit.slice(0, cut), unit.slice(cut)];
}

/** Counts with each unit's share of what its class leaves for the unseen: half of that alike, half by how frequent its halves are. */
export function smoothed(units: Iterable<string>, counts: Weights): Weights {
  const classes = new Map<string, string[]>();
  for (const unit of units) classes.set(classOf(unit), [...(classes.get(classOf(unit)) ?? []), unit]);
  const found: Weights = new Map();
  for (const [name, members] of classes) {
    const share = UNSEEN.get(name) ?? 0;
    const seen: Weights = new Map(members.map((unit) => [unit, counts.get(unit) ?? 0]));
    const mass = Math.max(total(seen), 1);
    const [first, second]: [Weights, Weights] = [new Map(), new Map()];
    for (const unit of members) {
      const [head, tail] = halves(unit);
      add(first, head, (seen.get(unit) ?? 0) / mass);
      add(second, tail, (seen.get(unit) ?? 0) / mass);
    }
    const expected = (unit: string): number => (first.get(halves(unit)[0]) ?? 0) * (second.get(halves(unit)[1]) ?? 0);
    const all = members.reduce((sum, unit) => sum + expected(unit), 0);
    for (const unit of members) {
      const unseen = (1 / members.length + (all === 0 ? 0 : expected(unit) / all)) / 2;
      found.set(unit, (1 - share) * (seen.get(unit) ?? 0) + share * mass * unseen);
    }
  }
  return found;
}
