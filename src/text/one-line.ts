import { withProperty } from './property';

// Spaces but the plain one; C0, C1, lone surrogates and what is no character; what turns the direction of a line (UAX #9: marks, embeddings, overrides,
// isolates) and the separators of lines and paragraphs.
const SPACES = /[^\S ]+/gu;
const CONTROLS = withProperty(String.raw`[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{61c}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}]`, 'gu');

/**
 * A text that somebody else wrote, for a line of ours: it cannot end the line, colour a terminal or turn the text after it around.
 * What was there stays visible as U+FFFD.
 */
export const oneLine = (text: string): string => text.replace(SPACES, ' ').replace(CONTROLS(), '\u{fffd}');
