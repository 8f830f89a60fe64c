/** A date of a zone is YYMMDD; what is unknown of it is `<<` or, in older documents, `00`. */
const DATE = /^(?<year>\d\d)(?<month>\d\d|<<)(?<day>\d\d|<<)$/u;

interface Parts {
  /** 0 to 99. */
  readonly year: number;
  /** `-01-08`, `-01`, or nothing. */
  readonly rest: string;
}

function partsOf(text: string): Parts | undefined {
  const { year, month = '', day = '' } = DATE.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const known = (part: string): boolean => part !== '<<' && part !== '00';
  if (!known(month)) return { year: Number(year), rest: '' };
  if (Number(month) > 12) return undefined;
  if (!known(day)) return { year: Number(year), rest: `-${month}` };
  // A leap year, so that 29 February passes; which century is not known yet.
  return Number(day) > new Date(Date.UTC(2000, Number(month), 0)).getUTCDate() ? undefined : { year: Number(year), rest: `-${month}-${day}` };
}

const inCentury = (century: number, { year, rest }: Parts): string => `${century + year}${rest}`;

/** Machine-readable documents exist since 1980 (Doc 9303, first edition) and are good for ten years. */
export function expiryDate(text: string): string | undefined {
  const parts = partsOf(text);
  return parts === undefined ? undefined : inCentury(parts.year >= 80 ? 1900 : 2000, parts);
}

/** Nobody is known to have travelled at a greater age. */
const OLDEST = 110;

/**
 * The birth dates that two digits of a year can mean: nobody is born after the document expires, or that old when it does.
 * Two are left for children, who may be centenarians on paper, and where no expiry is told.
 */
export function birthDates(text: string, expires: string | undefined): string[] {
  const parts = partsOf(text);
  if (parts === undefined) return [];
  const limit = expires === undefined ? undefined : Number(expires.slice(0, 4));
  return [2000, 1900]
    .filter((century) => limit === undefined || (century + parts.year <= limit && limit - century - parts.year <= OLDEST))
    .map((century) => inCentury(century, parts));
}
