/** The units that the tables must have, seen in training or not, and the forms that a unit can have. */

const CONSONANTS = Array.from('កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ');
const SIGNS = Array.from('ាិីឹឺុូួើឿៀេែៃោៅ');
const CLOSED_SIGNS = ['ំ', 'ុំ', 'ាំ', 'ះ', 'ិះ', 'ុះ', 'េះ', 'ោះ', 'ៈ', 'ា់'];

/** Every consonant alone in both places, every vowel sign in every series and place; stacks come from training. */
export const SINGLE: readonly string[] = [...[...CONSONANTS, 'ប៉', 'ប៊'].flatMap((letter) => [letter, `${letter} final`]), 'ំ', 'ះ', 'ៈ'];
export const VOWELS: readonly string[] = [
  ...SIGNS.flatMap((sign) => ['1', '2', '2s'].flatMap((series) => [`${sign}/${series}`, `${sign}/${series} end`])),
  ...CLOSED_SIGNS.flatMap((sign) => ['1', '2', '2s'].map((series) => `${sign}/${series}`)),
  ...['1', '2'].flatMap((series) => [`/${series}`, `/${series} closed`, `/${series} end`, `់/${series}`, `័/${series}`]),
  ...Array.from('ឥឦឧឩឪឫឬឭឮឯឰឱឳ'),
  '/final',
];

/** The letters that spell each row of the consonant chart (UNGEGN 1972) in any system or habit; h may follow all of them. */
const ROWS: readonly (readonly [khmer: string, latin: string])[] = [
  ['កខគឃ', 'kcqg'], ['ង', 'ng'], ['ចឆជឈ', 'cjtz'], ['ញ', 'ngy'], ['ដឋឌឍ', 'dt'], ['តថទធ', 'td'], ['នណ', 'n'], ['បផពភ', 'pbf'],
  ['ម', 'm'], ['យ', 'yij'], ['រ', 'r'], ['លឡ', 'l'], ['វ', 'vwou'], ['ស', 'sxz'], ['ហ', 'hfzgjnmlsv'], ['អឥឦឧឩឪឯឰឱឳ', ''], ['ឫឬ', 'r'], ['ឭឮ', 'l'],
  ['ំ', 'mn'], ['ះ', 'sh'], ['ៈ', 'k'],
];

/** Whether a consonant unit can begin with, or be, these letters; what fails is a slip or a letter of the neighbour. */
export function spells(unit: string, form: string): boolean {
  if (/(.h|ng)\1|(.)\2\2|nnhn|nhnn/u.test(form)) return false;
  const letters = Array.from(unit.replace(/ final$/u, '').replace(/[\u17d2\u17c9\u17ca]/gu, ''));
  const allowed = new Set(letters.flatMap((letter) => Array.from(ROWS.find(([row]) => row.includes(letter))?.[1] ?? '')));
  if (allowed.size > 0) allowed.add('h');
  // A glide is a vowel letter only where it closes a syllable.
  if (!unit.endsWith(' final') && /[iou]/u.test(form)) return false;
  // h begins what ហ and ះ spell only; elsewhere it is what a neighbour left.
  if (form.startsWith('h') && !letters.some((letter) => 'ហះ'.includes(letter))) return false;
  return Array.from(form).every((letter) => allowed.has(letter));
}

/**
 * What can be written with no letter: the glottal stop, an inherent vowel before another consonant, Pali i and u at the end, and
 * what follows a final consonant. Elsewhere it is a name cut off; a consonant that closes a syllable is spelt, or read as silent.
 */
export const canBeEmpty = (unit: string): boolean => unit === '/final' || unit === 'អ' || /^\/[12]$|^[ិុ]\/.* end$/u.test(unit);

/** Whether two words can begin alike. */
export function beginAlike(khmer: string, latin: string): boolean {
  const row = ROWS.find(([letters]) => letters.includes(khmer.charAt(0)));
  return row !== undefined && (row[1] === '' ? 'aeiouy' : row[1]).includes(latin.charAt(0));
}
