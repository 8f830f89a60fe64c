/**
 * Whose child, wife or charge somebody is, as papers of Malaysia, Singapore and India abbreviate it (Sok Dara s/o Sok Chea). What follows is the name of another person; behind one word it may be part of the only name that there is.
 */
const SLASHED = / (?<=[a-z] [a-z-]+ )(?:[SDWHC]\/O|A\/[LP]) .+$/iu;
/** The same in Iban, in full. */
const CHILD = / (?<=[a-z] [a-z-]+ )anak .+$/iu;

/** A text without it; the text itself where it has none. */
export const withoutParent = (text: string): string => (text.includes('/') ? text.replace(SLASHED, '') : text.replace(CHILD, ''));

/**
 * Malay for son and daughter of. A whole Malay name has it too, and who becomes a Muslim keeps his name and has the servant of God for a father, so what stands before is another reading, not the only
 * one. Bin is a syllable of names as well, and usual in Arabic ones: it counts only before Abdullah.
 */
const ARABIC = /^(?<name>[a-z]+ [a-z].*?) (?:b(?:in|\.)?(?= abdull)|binti|bte|bt)\.? [a-z]/iu;

/** What stands before the Malay word; undefined where none does. */
export const beforeFather = (name: string): string | undefined => ARABIC.exec(name)?.groups?.['name'];
