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
 * Fills an engine with a list. The list is made on the way and its time is taken off; `make` is called here so that nothing of
 * the list is alive when memory is counted.
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
  const cpu = process.cpuUsage();
  const start = performance.now();
  await engine.build(people());
  const whole = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  // What is made while others work cannot be taken off.
  if (engine.overlaps === true) return { seconds: whole / 1000, cpuSeconds: (user + system) / 1e6 };
  // Both shares wait alike when the machine is busy, so the list's share of the time is its share of the work.
  return { seconds: (whole - making) / 1000, cpuSeconds: ((user + system) / 1e6) * (1 - making / whole) };
}
