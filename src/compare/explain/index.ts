import { optionsOf } from '../../text/argument';
import { oneLine } from '../../text/one-line';
import { checkExplained, LEAST, readingKey, type Explained, type ExplainedAttribute, type ExplainedPair } from './explained';
import { frequencyText } from './frequency';
import { phrasesIn, tenths, type ExplanationLanguage, type Phrases } from './phrases';
import { valueText } from './value';

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** English by default; Korean, Khmer or Chinese. */
  readonly language?: ExplanationLanguage | undefined;
}

/**
 * A comparison in one line of English, Korean, Khmer or Chinese, for logs and case files: every pair of the names with its bits, the
 * attributes, and what limits the answer; the bits add up to the evidence. Whatever the names hold, it stays one line. An unknown language is a `RangeError`.
 *
 * ```ts
 * explain(compareNames('김정은', 'Kim Jong Un')) // => 'surname 김 = Kim (2.3 bits); given name 정은 = Jong Un (…)'
 * explain(compareNames('김정은', 'Kim Jong Un'), { language: 'zh' }) // => '姓氏：김 = Kim（2.2比特）；名字：정은 = Jong Un（…）'
 * ```
 */
export function explain(result: Explained, options: ExplainOptions = {}): string {
  checkExplained(result, 'explain');
  const { pairs, reading = 0, choice = 0, notes = [], attributes = [], frequency } = result;
  const phrases = phrasesIn(optionsOf(options, 'explain').language ?? 'en', 'explain');
  const parts = pairs.map((pair) => pairText(pair, phrases));
  const about = readingKey(result);
  const isTold = Math.abs(reading) >= LEAST;
  if (isTold) parts.push(phrases.sentence(about, { bits: tenths(reading) }));
  if (Math.abs(choice) >= LEAST) parts.push(phrases.sentence('choice', { bits: tenths(choice) }));
  if (frequency !== undefined && frequency.bits <= -LEAST) parts.push(frequencyText(frequency, phrases));
  const others = notes.filter((note) => !isTold || note !== about);
  parts.push(...attributes.map((attribute) => attributeText(attribute, phrases)), ...others.map((note) => oneLine(phrases.note(note) ?? note)));
  return parts.length === 0 ? '' : parts.reduceRight((rest, first) => phrases.sentence('list', { first, rest }));
}

/** A syllable that speaks so much against a name leaves it near the other at most. */
const AGAINST = -3;

function pairText({ left, right, bits, reason, units }: ExplainedPair, phrases: Phrases): string {
  const key = left === '' || right === '' ? 'alone' : bits < 0 ? 'apart' : units.some((unit) => unit.bits < AGAINST) ? 'near' : 'met';
  return phrases.sentence(key, { what: oneLine(phrases.of('reason', reason)), left: oneLine(left), right: oneLine(right), bits: tenths(bits) });
}

function attributeText({ attribute, left, right, bits, reason }: ExplainedAttribute, phrases: Phrases): string {
  return phrases.sentence(left === right ? 'same attribute' : 'attribute', {
    what: oneLine(phrases.of('attribute', attribute)),
    left: valueText(attribute, left, phrases),
    right: valueText(attribute, right, phrases),
    case: oneLine(phrases.of('case', reason)),
    bits: tenths(bits),
  });
}
