/** One name of an identity; a plain string is a strong one. */
export interface ListedName {
  readonly text: string;
  /** A name that the list itself doubts, as sanctions lists mark a "weak" or "low quality" alias. */
  readonly weak?: boolean | undefined;
  /** Cut off at the end, as passports' machine-readable zones may be. */
  readonly truncated?: boolean | undefined;
}

/** A passport, identity card or other numbered document. */
export interface IdentityDocument {
  readonly number: string;
  /** In the list's own words: `passport`, `P`, `national id`. */
  readonly type?: string | undefined;
  /** Who issued it, written like a nationality. */
  readonly country?: string | undefined;
  /** Dates, written like a birth date. */
  readonly issued?: string | undefined;
  readonly expires?: string | undefined;
}

/** What is known of one bearer. Everything but the names may be missing, and a missing value never speaks against anybody. */
export interface Person {
  /** Every known name, in any script; at least one. */
  readonly names: readonly (string | ListedName)[];
  /**
   * `1984-01-08`, `1984-01`, `1984`, `c. 1984`, `1983..1985`, `08/01/1984`, `2527 BE`, `Juche 73`, `840108`, `1984년 1월 8일`, `음력 1983-12-06`;
   * all dates on file where there are several.
   */
  readonly birthDate?: string | readonly string[] | undefined;
  /** `male`, `M`, `f`, `X`, `남`, `女`, `ស្រី`. */
  readonly sex?: string | undefined;
  /** ISO 3166 codes of two or three letters, codes of machine-readable zones, or names of countries. */
  readonly nationalities?: readonly string[] | undefined;
  readonly documents?: readonly IdentityDocument[] | undefined;
  /** In any script; the most particular part first (`Phnom Penh, Cambodia`). */
  readonly birthPlace?: string | readonly string[] | undefined;
}

/** A listed person: what is known, the list's own id, and whatever the caller wants back with a hit. */
export interface Identity<T = unknown> extends Person {
  /** Unique in its list, not empty. */
  readonly id: string;
  readonly data?: T | undefined;
}
