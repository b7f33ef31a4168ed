/** Values by key, the least recently used of them dropped when they get too large together. */
export class RecentlyUsed<T> {
  readonly #values = new Map<string, T>();
  #size = 0;

  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: T) => number,
  ) {}

  get(key: string): T | null {
    const value = this.#values.get(key);
    if (value === undefined) return null;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: T): void {
    this.#drop(key);
    this.#values.set(key, value);
    this.#size += this.sizeOf(value);
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.most || oldest === key) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const value = this.#values.get(key);
    if (value !== undefined) this.#size -= this.sizeOf(value);
    this.#values.delete(key);
  }
}
