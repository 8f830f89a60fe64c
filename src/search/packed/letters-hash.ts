import type { Name } from '../../language/name';
import { hashText, mix } from '../store/hash';

/** Half of what stands for a name's letters, its script and the lengths of its parts: names that agree in both halves are written the same. */
export function lettersHash(name: Name, half: 1 | 2): number {
  let hash = hashText(name.written.letters, half === 1 ? 0x811c9dc5 : 0x2545f491);
  hash = hashText(name.parts[0]?.script ?? '', hash);
  for (const { letters } of name.parts) hash = mix(hash, letters.length);
  return hash;
}
