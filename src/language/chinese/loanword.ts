import { putUnder } from '../../text/by-key';
import { once } from '../../text/once';
import type { Emission } from '../channel-source';
import { hangulOf, LOANWORD } from './hangul';
import type { HangulEar } from './hangul-reader';
import { mandarinSounds as mandarin } from './systems';

/** Mandarin syllables, by number, by the Hangul that they are written with, and P(Hangul | syllable). */
const bySound = once(() => {
  const found = new Map<string, [syllable: number, p: number][]>();
  mandarin().syllables.forEach((syllable, number) => {
    for (const [form, p] of hangulOf(syllable)) {
      putUnder(found, form, [number, p]);
    }
  });
  return found;
});

/** The characters that Hangul may write by their Mandarin sound; the form ends in {@link LOANWORD}. */
export function charactersHeard(form: string): readonly Emission[] {
  const found: Emission[] = [];
  for (const [syllable, p] of bySound().get(form.slice(0, -LOANWORD.length)) ?? []) {
    mandarin().each(syllable, (unit, share) => found.push({ unit, p: p * share }));
  }
  return found;
}

/** Names as the orthography of 1986 writes Mandarin; `isSurname` tells the Hangul that some surname is written with: 쓰마 Sima, 주거 Zhuge; 솽 shuang, 샤오 xiao. */
export const loanwordEar = (isSurname: (letters: string) => boolean): HangulEar => ({ suffix: LOANWORD, surname: 4, character: 3, words: 2, isSurname, isCharacter: (run) => bySound().has(run) });
