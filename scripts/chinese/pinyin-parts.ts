/** A pinyin syllable as initial and final in their full form: `jun` is j + vn, `you` is '' + iou, `zhi` is zh + -, `wei` is '' + uei. */
export interface Parts { initial: string; final: string }

const INITIAL = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/u;
const ZERO: Readonly<Record<string, string>> = {
  yi: 'i', ya: 'ia', ye: 'ie', yai: 'iai', yao: 'iao', you: 'iou', yan: 'ian', yin: 'in', yang: 'iang', ying: 'ing', yo: 'io', yong: 'iong',
  yu: 'v', yue: 've', yuan: 'van', yun: 'vn', wu: 'u', wa: 'ua', wo: 'uo', wai: 'uai', wei: 'uei', wan: 'uan', wen: 'uen', wang: 'uang', weng: 'ueng',
};

export const parts = (syllable: string): Parts => {
  const initial = INITIAL.exec(syllable)?.[0] ?? '';
  if (initial === '') return { initial, final: ZERO[syllable] ?? syllable };
  const written = syllable.slice(initial.length);
  if (written === 'i' && /^(?:[zcs]h?|r)$/u.test(initial)) return { initial, final: '-' };
  if (/^[jqx]$/u.test(initial) && written.startsWith('u')) return { initial, final: `v${written.slice(1)}` };
  const full: Readonly<Record<string, string>> = { iu: 'iou', ui: 'uei', un: 'uen' };
  return { initial, final: full[written] ?? written };
};

/** The syllables of the standard language that no character of the tables happens to have as its reading. */
export const RARE_SYLLABLES: readonly string[] = ['chua', 'ei', 'lo', 'nia', 'pia', 'rua', 'tei', 'yai', 'zhei'];
