/** Monotone alignment of a given name's syllables with its letters: forward, backward, and expected counts. */
import type { Syllable } from './hangul';
import type { Before, Position } from './prior';

export interface Channel {
  onset(jamo: string, position: Position, letters: string): number;
  rime(jamo: string, before: Before, position: Position, letters: string): number;
}

export interface Written {
  readonly letters: string;
  /** Offsets where the writer put a hyphen or a space: a syllable begins there. */
  readonly breaks: ReadonlySet<number>;
}

/** Hyphenated words → letters and breaks. */
export function written(words: readonly string[]): Written {
  const parts = words.flatMap((word) => word.split('-')).filter((part) => part !== '');
  const breaks = new Set<number>();
  let at = 0;
  for (const part of parts) breaks.add((at += part.length));
  breaks.delete(at);
  return { letters: parts.join(''), breaks };
}

const LONGEST_SYLLABLE = 9;
const LONGEST_ONSET = 3;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  readonly p: number;
}

/** Every way to write syllable `part` inside `text`; a break may stand at its ends only. */
function spans(part: Syllable, position: Position, text: Written, channel: Channel): Span[] {
  const { letters, breaks } = text;
  const found: Span[] = [];
  for (let from = 0; from < letters.length; from += 1) {
    for (let to = from + 1; to <= Math.min(letters.length, from + LONGEST_SYLLABLE); to += 1) {
      for (let cut = from; cut <= Math.min(to - 1, from + LONGEST_ONSET); cut += 1) {
        const p =
          channel.onset(part.onset, position, letters.slice(from, cut)) *
          channel.rime(part.rime, part.before, position, letters.slice(cut, to));
        if (p > 0) found.push({ from, to, cut, p });
      }
      if (breaks.has(to)) break;
    }
  }
  return found;
}

export type Count = (kind: 'onset' | 'rime', part: Syllable, position: Position, letters: string, weight: number) => void;

export interface Alignment {
  /** P(letters | syllables). */
  readonly p: number;
  /** Reports expected counts, scaled by `weight`. */
  count(report: Count, weight: number): void;
}

export function align(parts: readonly Syllable[], text: Written, channel: Channel): Alignment {
  const length = text.letters.length;
  const lattice = parts.map((part, i) => spans(part, i === 0 ? 'first' : 'next', text, channel));
  const forward = [new Float64Array(length + 1)];
  (forward[0] as Float64Array)[0] = 1;
  for (const step of lattice) {
    const before = forward[forward.length - 1] as Float64Array;
    const after = new Float64Array(length + 1);
    for (const { from, to, p } of step) after[to] = (after[to] ?? 0) + (before[from] ?? 0) * p;
    forward.push(after);
  }
  const p = forward[parts.length]?.[length] ?? 0;
  return {
    p,
    count(report, weight) {
      if (p === 0) return;
      let after = new Float64Array(length + 1);
      after[length] = 1;
      for (let i = parts.length - 1; i >= 0; i -= 1) {
        const before = new Float64Array(length + 1);
        const part = parts[i] as Syllable;
        const position = i === 0 ? 'first' : 'next';
        for (const span of lattice[i] ?? []) {
          const through = span.p * (after[span.to] ?? 0);
          before[span.from] = (before[span.from] ?? 0) + through;
          const share = ((forward[i]?.[span.from] ?? 0) * through * weight) / p;
          if (share < 1e-4) continue;
          report('onset', part, position, text.letters.slice(span.from, span.cut), share);
          report('rime', part, position, text.letters.slice(span.cut, span.to), share);
        }
        after = before;
      }
    },
  };
}
