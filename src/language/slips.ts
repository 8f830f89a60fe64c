const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Every string one typing slip away: a letter left out, added, replaced, or swapped with its neighbour (Damerau 1964). */
export function slips(letters: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i <= letters.length; i++) {
    const head = letters.slice(0, i);
    const tail = letters.slice(i);
    for (const letter of ALPHABET) {
      found.add(head + letter + tail);
      if (tail !== '') found.add(head + letter + tail.slice(1));
    }
    if (tail !== '') found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  found.delete(letters);
  found.delete('');
  return found;
}
