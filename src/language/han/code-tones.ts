import type { Bits } from '../../text/bits';
import { Foreseen } from './foreseen';
import type { Readings } from './repertoire-readings';

/** Tones of Mandarin: 1 to 4, the neutral one (5), and 0 for none. */
const TONES = 6;
/** Places that contexts share, in powers of two. */
const PLACES = 13;

/**
 * Goes through the tones of all characters that have a reading in Mandarin, which those of Cantonese foretell together with the onsets: both go back to the four tones of
 * Middle Chinese, split by voice. Packing and unpacking take this one way.
 */
export function codeTones(bits: Bits, mandarin: Readings, cantonese: Readings, known?: Uint8Array): Uint8Array {
  const tones = new Uint8Array(mandarin.onset.length);
  const inCantonese = cantonese.rimes.map((rime) => Number(/\d$/u.exec(rime)?.[0] ?? 0));
  const foreseen = new Foreseen(TONES, 3, PLACES);
  const contexts = new Int32Array(3);
  for (let i = 0; i < tones.length; i++) {
    const onset = mandarin.onset[i] ?? 0;
    if (onset === 0) continue;
    const [other, rime] = [cantonese.onset[i] ?? 0, cantonese.rime[i] ?? 0];
    const tone = inCantonese[rime] ?? 0;
    contexts[0] = (other * 512 + rime) * 64 + onset;
    contexts[1] = (tone * 64 + other) * 64 + onset;
    contexts[2] = tone;
    tones[i] = foreseen.code(bits, known?.[i] ?? 0, contexts);
  }
  return tones;
}
