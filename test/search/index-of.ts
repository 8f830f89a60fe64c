import { IdentityIndex, type Identity } from '../../src/index';

/** An index of some identities. */
export function indexOf(...identities: readonly Identity[]): IdentityIndex {
  const index = new IdentityIndex();
  index.addAll(identities);
  return index;
}
