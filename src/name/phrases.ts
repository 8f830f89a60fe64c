import { withProperty } from '../text/property';

/** English around a name: a man identified as Chen Zhi, My name is Hong Gil-dong, PRC national Chen Zhi. */
const BEFORE = withProperty([
  String.raw`^[Mm]y name is `, String.raw`^[Aa] certain (?=\p{Lu})`, String.raw`^one (?=\p{Lu}\S* \p{Lu})`,
  String.raw`^[Aa]n? [^,;:]{0,50}\b(?:named|identified as) (?=\p{Lu})`, String.raw`^(?:PRC|DPRK|ROK) (?:national|citizen) (?=\p{L}+ \p{L})`,
].join('|'), 'u');

/** The party of a case that is no person stands first. */
const CASE = withProperty(String.raw`^(?:United States|HKSAR|D?PP|Public Prosecutor|People|State|R) vs?\.? (?=\p{L})`, 'u');

/** A line without the phrase before the name; of the name of a case the person. */
export const withoutPhrase = (line: string): string => line.replace(CASE(), '').replace(BEFORE(), '');
