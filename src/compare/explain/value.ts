import { oneLine } from '../../text/one-line';
import type { Phrases } from './phrases';

/** A value as it stands, but for the codes of sex, which have words. */
export const valueText = (attribute: string, value: string, phrases: Phrases): string =>
  oneLine(attribute === 'sex' ? phrases.of('sex', value.toLowerCase()) : value);
