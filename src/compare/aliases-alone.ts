import { fixed } from '../language/fixed';
import type { ReadName } from '../language/name';
import { meetWhole, type Meeting } from './meeting';

/**
 * What an alias and an alias say at most beside two names in one script that are others, where they are no whole regular names: then they are as likely a note of a clerk's (取保候审,
 * 카카오뱅크, HKID), or a nickname that thousands have (阿强). Two strangers with one note had 40 bits. Judgement: worth a look, and no match.
 */
export const ALIASES_ALONE: number = fixed(5);

/** From here down the names themselves are two. */
const TWO_NAMES = fixed(-5);

/** A regular name is likelier than this, log2 P, and its given name has two syllables at most. */
const REGULAR = 26;
const MOST_GIVEN = 2;

/** 阿强, 强哥, 老王, Ah Keung. */
const NICKNAME = /^(?:[阿小老大][\u4e00-\u9fff]|[\u4e00-\u9fff][哥姐弟妹叔伯爷爺仔]|ah[ -][a-z]+)$/iu;

/** Two names beside which aliases met say otherwise: then these count no more than {@link ALIASES_ALONE}, unless they are whole names, or either spells its own name again (Ko Chien-ming (柯建銘)). */
export function aliasesAlone(met: Meeting, a: ReadName, b: ReadName): Meeting {
  const script = a.parts[0]?.script;
  if (met.evidence <= ALIASES_ALONE || script === undefined || script !== b.parts[0]?.script || isRegular(met.a) || isRegular(met.b)) return met;
  if (meetWhole(a, b, 0, TWO_NAMES).evidence > TWO_NAMES) return met;
  return meetWhole(a, met.a).evidence > 0 || meetWhole(b, met.b).evidence > 0 ? met : { ...met, evidence: ALIASES_ALONE, isBeside: true };
}

/** Whether a name is one to its end: a surname and a given name that are not rare, or two Khmer words. */
function isRegular({ readings, information, text, parts, plain }: ReadName): boolean {
  const [likeliest] = readings;
  if (likeliest === undefined || likeliest.bits < plain || information > REGULAR || NICKNAME.test(text)) return false;
  if (likeliest.language === 'km') return parts.length > 1;
  const given = likeliest.slots.length - likeliest.surname;
  return likeliest.surname === 1 && likeliest.extras.length === 0 && given >= 1 && given <= MOST_GIVEN;
}
