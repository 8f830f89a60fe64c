import { shown } from '../text/argument';
import { checkSignal, orAborted, type Signal } from '../text/signal';

/** People one after the other; {@link Batch.failure} is what came instead of the next one. */
export interface Batch<P> {
  readonly people: readonly P[];
  readonly failure?: { readonly error: unknown };
  readonly last: boolean;
}

/** Milliseconds that the first of a batch waits for others. */
const PATIENCE = 20;

type Step<P> = IteratorResult<P, unknown>;

/** The people of any iterable, in batches, each looked at before it is handed on; an abort ends even the waiting for the next. */
export class Queue<P> {
  readonly #source: Iterator<P> | AsyncIterator<P>;
  readonly #signal: Signal | undefined;
  readonly #check: (person: P) => void;
  /** A step that the last batch did not wait for. */
  #step: Promise<Step<P>> | undefined;
  #ended = false;

  /** `check` throws for what cannot be handed on; `who` asks. */
  constructor(people: Iterable<P> | AsyncIterable<P>, signal: Signal | undefined, who: string, check: (person: P) => void) {
    checkSignal(signal, who);
    this.#source = iteratorOf(people, who);
    this.#check = check;
    this.#signal = signal;
  }

  get ended(): boolean {
    return this.#ended;
  }

  throwIfAborted(): void {
    this.#signal?.throwIfAborted();
  }

  /** What comes of some work, or the reason of an abort. */
  orAborted<R>(work: Promise<R>): Promise<R> {
    return orAborted(work, this.#signal);
  }

  /** The next people, as many as come soon: at most `most`, at least one unless the source ends. Rejects only with the reason of an abort. */
  async take(most: number): Promise<Batch<P>> {
    this.throwIfAborted();
    const people: P[] = [];
    const late = new Late();
    try {
      while (people.length < most && !this.#ended) {
        const step = this.#step ?? this.#source.next();
        let result: Step<P> | undefined;
        if ('then' in step) {
          this.#step = step;
          result = await this.orAborted(people.length === 0 ? step : Promise.race([step, late.promise]));
          if (result === undefined) break;
          this.#step = undefined;
        } else result = step;
        if (result.done === true) this.#ended = true;
        else {
          this.#check(result.value);
          people.push(result.value);
        }
      }
    } catch (error) {
      this.throwIfAborted();
      this.#ended = true;
      return { people, failure: { error }, last: true };
    } finally {
      late.clear();
    }
    return { people, last: this.#ended };
  }

  /** Lets the source go, without waiting for a step that is under way. */
  close(): void {
    this.#step?.catch(() => undefined);
    if (this.#ended) return;
    this.#ended = true;
    Promise.resolve(this.#source.return?.()).catch(() => undefined);
  }
}

/** A moment, from when it is first asked for. */
class Late {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #promise: Promise<undefined> | undefined;

  get promise(): Promise<undefined> {
    return (this.#promise ??= new Promise((resolve) => {
      this.#timer = setTimeout(() => resolve(undefined), PATIENCE);
    }));
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

function iteratorOf<P>(people: Iterable<P> | AsyncIterable<P>, who: string): Iterator<P> | AsyncIterator<P> {
  if (typeof people === 'object' && people !== null) {
    if (Symbol.asyncIterator in people) return people[Symbol.asyncIterator]();
    if (Symbol.iterator in people) return people[Symbol.iterator]();
  }
  throw new TypeError(`${who}: expected an iterable, got ${shown(people)}`);
}
