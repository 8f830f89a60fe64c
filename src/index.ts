/** The public surface. */
export { parseName } from './language/parse';
export { compareNames, type CompareOptions } from './compare/compare';
export type { Channel, Comparison, Pair, Reason, Unit } from './compare/comparison';
export { explain } from './compare/explain';
export { compareIdentities, type Attribute, type AttributePair, type CompareIdentitiesOptions, type IdentityComparison } from './identity/compare-identities';
export { prepareIdentity, type IdentityWarning, type PreparedIdentity } from './identity/prepare';
export { checkPerson } from './identity/check-person';
export type { Identity, IdentityDocument, ListedName, Person } from './identity/identity';
export { romanizationSystems, romanize } from './language/romanize';
export { spellings, type Spelling, type SpellingsOptions } from './language/spellings';
export { blockingKeys } from './search/blocking-keys';
export { IdentityIndex, type AddAllOptions, type SearchOptions } from './search/identity-index';
export type { SearchResult } from './search/hit';
export type { Name } from './language/name';
export type { LanguageCode, Reading } from './language/reading';
export type { Part } from './name/written';
export type { Warning } from './text/bounds';
