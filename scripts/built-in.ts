/** Packages that are built into this one: what asks for them installs nothing, and their licences ship. */
export const BUILT_IN: readonly string[] = ['@noble/hashes', 'csv-parse', 'fastest-levenshtein', 'khmer-normalizer', 'mrz', 'talisman', 'unidecode'];
