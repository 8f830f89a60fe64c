import type { Part } from '../../name/written';
import type { Script } from '../../text/script';

/** The order is part of the snapshot's format. */
export const SCRIPTS: readonly Script[] = ['none', 'latin', 'hangul', 'han', 'khmer', 'other'];

/**
 * What a packed name keeps of its parts. A name in one script that a room reads needs none (a comparison looks at its readings and at
 * whether its letters are the same): 1 stands for it. Others, 0, keep their letters.
 */
export const partsCode = (parts: readonly Part[]): number =>
  parts.every(({ script }) => script !== 'latin' && script !== 'other') ? 1 : 0;
