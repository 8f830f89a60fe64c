import type { Warning } from './bounds';

/** Longer texts are no names. */
const LONGEST = 4096;

/** Entities of HTML, escaped more than once too (&amp;#44608;), and escapes of JSON. */
const ESCAPE = /&(?:amp;)*(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,7}));|\\u(?<unit>[\da-f]{4})/giu;
const PERCENT = /%[\da-f]{2}/iu;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lsquo: "'", rsquo: "'", ldquo: '"', rdquo: '"',
  ndash: '-', mdash: '-', hyphen: '-', dash: '-', middot: '\u00b7', bull: '\u2022', shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d', comma: ',', period: '.', lpar: '(', rpar: ')', sol: '/',
};
/** Names of accented letters are the letter and the accent: eacute, Ouml. */
const ACCENTED = /^(?<letter>[a-z])(?<accent>acute|grave|circ|uml|tilde|cedil|ring|caron|breve|macr)$/iu;
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030a', caron: '\u030c', breve: '\u0306', macr: '\u0304',
};

/** A text whose letters stand as web pages, JSON or addresses escape them (&#44608;, \uae40, %EA%B9%80), with the letters. What is no such escape stays. */
export function unescaped(text: string, warnings: Set<Warning>): string {
  if (text.length > LONGEST || !(text.includes('&') || text.includes('\\') || text.includes('%'))) return text;
  const plain = fromPercent(text).replace(ESCAPE, (whole, ...found: readonly unknown[]) => letterOf(found.at(-1) as Groups) ?? whole);
  if (plain !== text) warnings.add('escaped');
  return plain;
}

type Groups = Readonly<Partial<Record<'decimal' | 'hex' | 'name' | 'unit', string>>>;

function letterOf({ decimal, hex, name, unit }: Groups): string | undefined {
  if (name !== undefined) {
    const { letter, accent = '' } = ACCENTED.exec(name)?.groups ?? {};
    return letter === undefined ? NAMED[name.toLowerCase()] : (letter + (ACCENTS[accent.toLowerCase()] ?? '')).normalize('NFC');
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? (unit === undefined ? String.fromCodePoint(code) : String.fromCharCode(code)) : undefined;
}

function fromPercent(text: string): string {
  if (!PERCENT.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
