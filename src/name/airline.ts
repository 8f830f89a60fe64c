/**
 * Names as airlines exchange them (IATA's AIRIMP; passenger lists that carriers send to borders): in capitals, the surname, a slash, the given names, and a title that may
 * stand without a space. CHEN ZHI/TAN CHI, two words before the slash and no title, is a name and another; so may be KIM / JONG UN, with spaces.
 */
const RECORD = /^([A-Z]{2,}(?:[ -][A-Z]{2,})?)( ?\/ ?)([A-Z]+(?:[ -][A-Z]+)*)$/u;
/** No syllable of Korean, Chinese or Khmer ends so. */
const GLUED = /^(.*[A-Z]{2})(MSTR|MISS|MRS|MR|MS)$/u;
const TITLED = /(?:^| )(?:MSTR|MISS|MRS|MR|MS|CHD|INF|DR|PROF)$/u;

/** The number of a passenger in the list, and of names of this surname: 1.KIM, 1.1KIM. */
const NUMBER = /^(?:pax )?(?:\d{1,2}[.)]? ?){0,2}(?=[A-Z]{2})/iu;
/** What kind of passenger, or of seat: -ADT, *CHD, (INF). */
const KIND = /(?:[-* ]?(?:ADT|CHD|CNN|INF|EXST|CBBG)|\((?:ADT|CHD|CNN|INF)[^()]*\))$/u;

/** The same with a comma behind the surname and a space before the title; undefined for whatever is no such record. */
export function readAirline(text: string): string | undefined {
  const record = text.replace(NUMBER, '').replace(KIND, '');
  const [, surname, slash, rest] = RECORD.exec(record) ?? [];
  if (surname === undefined || rest === undefined) return undefined;
  const given = TITLED.test(rest) ? rest : rest.replace(GLUED, '$1 $2');
  const sure = TITLED.test(given) || KIND.test(text);
  return !sure && (surname.includes(' ') || slash !== '/') ? undefined : `${surname}, ${given}`;
}
