/** Letters that no decomposition brings to a–z. */
export const SPECIAL: ReadonlyMap<string, string> = new Map<string, string>([
  ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ß', 'ss'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'],
  ['ł', 'l'], ['ı', 'i'], ['ŋ', 'ng'], ['ħ', 'h'], ['ŧ', 't'], ['ĸ', 'k'], ['ə', 'e'], ['ŀ', 'l'],
]);
