import { once } from '../text/once';
import { anySurname } from './usual-surnames';

/** With a word beside it: Sae Lim alone may be a Korean. */
const SAE = once(() => new RegExp(String.raw`(?:^|(?<before>.+?)[ ,<]+)sae[ -]?(?<surname>${anySurname('sae')})(?:$|[ ,<]+(?<behind>.+))`, 'iu'));

/**
 * Thais of Chinese descent who took no Thai surname have that of their clan behind แซ่ (Sae): Wei Saelim, SAE-LIM Wei and Sae Lim Wei may be Lim Wei. Koreans have Sae as a syllable
 * (Kim Sae-lim), so it is a name beside the text; undefined where there is none.
 */
export function withoutSae(name: string): string | undefined {
  const { before = '', surname = '', behind = '' } = SAE().exec(name)?.groups ?? {};
  const given = `${before} ${behind}`.trim();
  return surname === '' || given === '' ? undefined : `${surname} ${given}`;
}
