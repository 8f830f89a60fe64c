/** The scripts that groups are named after, in the order in which they stand in a group's name. */
export const SCRIPTS = ['hangul', 'han', 'khmer', 'latin'] as const;
export type Script = (typeof SCRIPTS)[number];

const LETTERS: Readonly<Record<Script, RegExp>> = {
  hangul: /\p{Script=Hangul}/gu,
  han: /\p{Script=Han}/gu,
  khmer: /\p{Script=Khmer}/gu,
  latin: /\p{Script=Latin}/gu,
};

/** The script of most letters, the earlier of equals; undefined for a name in none of the four. */
export function mainScript(name: string): Script | undefined {
  let best: Script | undefined;
  let most = 0;
  for (const script of SCRIPTS) {
    const letters = name.match(LETTERS[script])?.length ?? 0;
    if (letters > most) [best, most] = [script, letters];
  }
  return best;
}

/** Two names in the order of their scripts, with the group they belong to: `hangul-latin` for *Kim Jong Un* and 김정은. */
export function inScriptOrder(a: string, b: string): { group: string; a: string; b: string } | undefined {
  const [scriptOfA, scriptOfB] = [mainScript(a), mainScript(b)];
  if (!scriptOfA || !scriptOfB) return undefined;
  return SCRIPTS.indexOf(scriptOfA) <= SCRIPTS.indexOf(scriptOfB)
    ? { group: `${scriptOfA}-${scriptOfB}`, a, b }
    : { group: `${scriptOfB}-${scriptOfA}`, a: b, b: a };
}
