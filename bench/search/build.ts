import type { Engine } from './engine';
import type { PeopleList, Person } from './list';
import { memoryInUse } from './memory';

/** What it took to fill an engine. */
export interface Built {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Bytes more in use than before the list was made, garbage gone and the list forgotten. */
  readonly heap: number;
  readonly buffers: number;
}

/**
 * Fills an engine with a list. The list is made on the way and its time is taken off, or made before for an engine that works beside; `make` is
 * called here so that nothing of the list is alive when memory is counted.
 */
export async function buildMeasured(engine: Engine, make: () => PeopleList): Promise<Built> {
  const before = await memoryInUse();
  const timed = await buildTimed(engine, make());
  const after = await memoryInUse();
  return { ...timed, heap: after.heap - before.heap, buffers: after.buffers - before.buffers };
}

async function buildTimed(engine: Engine, list: PeopleList): Promise<{ seconds: number; cpuSeconds: number }> {
  let making = 0;
  function* people(): Generator<Person> {
    for (let i = 0; i < list.size; i++) {
      const from = performance.now();
      const person = list.at(i);
      making += performance.now() - from;
      yield person;
    }
  }
  // What is made while others work cannot be taken off.
  const before = engine.overlaps === true ? [...written(people())] : undefined;
  const cpu = process.cpuUsage();
  const start = performance.now();
  await engine.build(before === undefined ? people() : read(before));
  const whole = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  if (before !== undefined) return { seconds: whole / 1000, cpuSeconds: (user + system) / 1e6 };
  // Both shares wait alike when the machine is busy, so the list's share of the time is its share of the work.
  return { seconds: (whole - making) / 1000, cpuSeconds: ((user + system) / 1e6) * (1 - making / whole) };
}

/** People of one buffer, which has no object of its own for each. */
const AT_ONCE = 10_000;

function* written(people: Iterable<Person>): Generator<Buffer> {
  let some: Person[] = [];
  for (const person of people) {
    if (some.push(person) < AT_ONCE) continue;
    yield Buffer.from(JSON.stringify(some));
    some = [];
  }
  yield Buffer.from(JSON.stringify(some));
}

function* read(buffers: readonly Buffer[]): Generator<Person> {
  for (const buffer of buffers) yield* JSON.parse(buffer.toString()) as Person[]; // what `written` was given
}
