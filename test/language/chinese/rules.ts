/** Spellings of a syllable by rule, independent of the tables that they check. */

const WADE_GILES_INITIALS = new Map(Object.entries({
  b: 'p', p: "p'", d: 't', t: "t'", g: 'k', k: "k'", j: 'ch', q: "ch'", x: 'hs', zh: 'ch', ch: "ch'", r: 'j', z: 'ts', c: "ts'",
}));
/** Syllables without an initial: y and w stand for vowels. */
const WADE_GILES_BARE = new Map(Object.entries({
  yi: 'i', ye: 'yeh', you: 'yu', yan: 'yen', yong: 'yung', yu: 'yü', yue: 'yüeh', yuan: 'yüan', yun: 'yün', wen: 'wên', weng: 'wêng',
  e: 'ê', en: 'ên', er: 'êrh',
}));
const WADE_GILES_FINALS = new Map(Object.entries({
  e: 'ê', en: 'ên', eng: 'êng', ong: 'ung', ian: 'ien', ie: 'ieh', iong: 'iung', uo: 'o', üe: 'üeh', v: 'ü', ve: 'üeh',
}));
const WADE_GILES_APICAL = new Map(Object.entries({ zi: 'tzŭ', ci: "tz'ŭ", si: 'ssŭ', zhi: 'chih', chi: "ch'ih", shi: 'shih', ri: 'jih' }));

/** Wade–Giles of a pinyin syllable, after Giles 1912. */
export function wadeGiles(syllable: string): string {
  const whole = WADE_GILES_APICAL.get(syllable) ?? WADE_GILES_BARE.get(syllable);
  const { initial, final } = divided(syllable);
  if (whole !== undefined || initial === '') return whole ?? syllable;
  const guttural = /^[gkh]$/u.test(initial);
  const front = /^[jqx]$/u.test(initial) ? final.replace(/^u/u, 'ü') : final;
  let spelt = WADE_GILES_FINALS.get(front) ?? front;
  if (guttural && final === 'e') spelt = 'o';
  if ((guttural || initial === 'sh') && final === 'uo') spelt = 'uo';
  if (/^[gk]$/u.test(initial) && final === 'ui') spelt = 'uei';
  return (WADE_GILES_INITIALS.get(initial) ?? initial) + spelt;
}

const TONGYONG_INITIALS = new Map(Object.entries({ zh: 'jh', q: 'c', x: 's' }));

/** Tongyong Pinyin of a pinyin syllable, after the table of 2002. */
export function tongyong(syllable: string): string {
  const { initial, final } = divided(syllable);
  let spelt = final;
  if (/^(?:[zcs]h?|r)$/u.test(initial) && final === 'i') spelt = 'ih';
  if (/^[jqx]$/u.test(initial)) spelt = final.replace(/^u/u, 'yu').replace('iong', 'yong');
  spelt = spelt.replace(/^v/u, 'yu').replace(/iu$/u, 'iou').replace(/ui$/u, 'uei');
  if (initial === 'f') spelt = spelt.replace('eng', 'ong');
  if (initial === '') spelt = spelt.replace('weng', 'wong').replace('wen', 'wun');
  return (TONGYONG_INITIALS.get(initial) ?? initial) + spelt;
}

/** A pinyin syllable as initial and final; y and w belong to the final. */
function divided(syllable: string): { initial: string; final: string } {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])?/u.exec(syllable)?.[0] ?? '';
  return { initial, final: syllable.slice(initial.length) };
}

/** Yale without tones of a Jyutping syllable. */
export const yale = (syllable: string): string =>
  syllable.replace(/^j(?!yu)/u, 'y').replace(/^jyu/u, 'yu').replace(/^z/u, 'j').replace(/^c/u, 'ch').replace(/oe|eo/u, 'eu').replace(/aa$/u, 'a');
