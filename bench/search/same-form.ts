/**
 * What two written forms have in common that differ in case, hyphens, spaces and full stops alone. Two bearers of one such form
 * cannot be told apart by it, so a search that returns either has found it.
 */
export function sameForm(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/[\s\p{Pd}.,'’ʼ·]+/gu, '');
}
