/** The numbers of the lowest costs seen, for scans: the first of equals stays. */
export class Best {
  readonly #size: number;
  readonly #costs: number[] = [];
  readonly #numbers: number[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** What a cost has to be below, to count. */
  get limit(): number {
    return this.#costs.length < this.#size ? Infinity : (this.#costs.at(-1) ?? Infinity);
  }

  add(number: number, cost: number): void {
    if (!(cost < this.limit)) return;
    let at = this.#costs.length;
    while (at > 0 && (this.#costs[at - 1] ?? 0) > cost) at--;
    this.#costs.splice(at, 0, cost);
    this.#numbers.splice(at, 0, number);
    if (this.#costs.length > this.#size) {
      this.#costs.pop();
      this.#numbers.pop();
    }
  }

  get numbers(): readonly number[] {
    return this.#numbers;
  }
}
