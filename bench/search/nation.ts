import type { Random } from '../../src/calibrate/random';

/** People who name themselves in one way. */
export interface Nation {
  /**
   * The names of one person as lists have them: one to three, no two alike. `native` is the person's own name where the caller
   * has it; without it one is drawn. Undefined where the nation cannot read it.
   */
  names(random: Random, native?: string): string[] | undefined;
}

/** How many names a listed person has: one of two has more than one. */
export function nameCount(random: Random): number {
  const at = random();
  return at < 0.5 ? 1 : at < 0.87 ? 2 : 3;
}

/** `count` draws without those that came before. */
export function different(count: number, draw: () => string): string[] {
  const names: string[] = [];
  for (let i = 0; i < count; i++) {
    const name = draw();
    if (!names.includes(name)) names.push(name);
  }
  return names;
}
