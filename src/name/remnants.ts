/** A field of JSON or of an address of the web, as a label: "lastName":"KIM", last_name=KIM. */
const JSON_FIELD = /"\s?:/u;
const KEY = /(?<=^|[&?;\s])([A-Za-z_]+)=/gu;

/** Tags, which chevrons of passports and brackets around addresses are not. */
const TAGGED = /<(?:\/|br|p|b|td)\b.*>/u;
const TAG = /<(\/?\w+)(?:\s[^<>]*)?\/?>/gu;

/** What spreadsheets and data bases have for a line's end and for nothing. */
const NOTHING = /_x000D_|(?<=\S)[\s,;]+(?:NULL|null|#?N\/A|n\/a)(?=$|[,;])/gu;

const FILE = /\.(?:pdf|jpe?g|png|docx?|xlsx?|txt|csv)$/iu;
/** What files are of. */
const OF_FILE = /(?<=^|[ -])(?:cv|passport|id|여권|여권사본|护照|\d+)(?=$|[ -])/giu;
/** A line without what the file, the page or the table that it was copied from left in it. */
export function withoutRemnants(line: string): string {
  let text = line;
  if (TAGGED.test(text)) text = text.replace(TAG, (_, tag: string) => (/^\w*name$/iu.test(tag) ? `; ${tag}: ` : ' '));
  if (text.includes('"') && JSON_FIELD.test(text)) text = text.replaceAll(/[{}"[\]]/gu, ' ');
  if (text.includes('=')) text = text.replace(KEY, (_, key: string) => `; ${key.replaceAll('_', ' ')}: `).replaceAll('&', ' ');
  text = text.replace(NOTHING, '');
  if (FILE.test(text)) text = text.replace(FILE, '').replaceAll('_', ' ').replace(OF_FILE, '');
  if (text === line) return line;
  const left = text.split(' ').filter((word) => word !== '').join(' ').replace(/^[;\s]+/u, '');
  return left === '' ? line : left;
}
