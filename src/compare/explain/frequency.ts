import type { Explained } from './explained';
import { tenths, type Phrases } from './phrases';

/** How many entries of the list bear a name that fits as well, and what that takes away. */
export const frequencyText = ({ bearers, bits }: NonNullable<Explained['frequency']>, phrases: Phrases): string =>
  phrases.sentence('frequency', { bearers: String(bearers), bits: tenths(bits) });
