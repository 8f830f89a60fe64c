import { once } from '../text/once';

/**
 * The styles of Cambodian lords in Latin letters, which have no one spelling and are longer than the name: Samdech Akka Moha Sena Padei Techo Hun Sen, Samdech Kitti Sangaha
 * Bandit Men Sam An, Akka Pundit Sapheacha Aun Pornmoniroth. Outside such a run the words may be names (Vibol, Sena).
 */
const STYLE = once(() => new RegExp(`^(?:${[
  'akk?[ae]a?', 'm[aoh]+a', 'sena', 'pad[eiy]+', 'tech?o', 'vib[ou]+l', 'ph?eakd[eiy]+', 'b[aovr]+r', 'thip[a-z]*d[eiy]+', 'kitti[a-z]*', 's[ao]n[gk]+a?h[a-z]*', 'raja', 'b[aou]ndith?', 'pundit', 'sapheach[a-z]*',
  'ch?akr[eiy]+', 'krala[a-z]*', 'krola[a-z]*', 'pich?ey', 'ponh?ea', 'thomma', 'pothisal', 'pritt?[a-z]*',
].join('|')})$`, 'u'));
const LORD = /^s[ao]md[ae]ch?$|^akk?[ae]a?$/iu;
/** Great, which begins names of monks (Samdech Preah Maha Ghosananda). */
const GREAT = /^m[aoh]+a$/iu;
const NAME = 2;

/** How many words from the `from`-th on are such a style, of two words and more, before a name; 0 where none are. */
export function lordlyStyle(words: readonly string[], from: number, to: number): number {
  if (!LORD.test(words[from] ?? '')) return 0;
  let at = from + 1;
  while (at < to - NAME && STYLE().test((words[at] ?? '').toLowerCase())) at++;
  while (GREAT.test(words[at - 1] ?? '')) at--;
  return at - from > 1 ? at - from : 0;
}
