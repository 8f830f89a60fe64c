/** First letter and consonants, doubled ones once: what most misspellings of a word keep. */
export function bonesOf(letters: string): string {
  let bones = letters.charAt(0);
  for (let i = 1; i < letters.length; i++) {
    const letter = letters.charAt(i);
    if (!'aeiouyhw'.includes(letter) && !bones.endsWith(letter)) bones += letter;
  }
  return bones;
}
