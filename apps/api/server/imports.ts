/** How far an import has come. */
export interface ImportState {
  readonly state: 'running' | 'done' | 'failed';
  /** 0 to 1. */
  readonly share: number;
  readonly step: string;
}

const KEPT_MS = 10 * 60_000;
const MOST = 1000;

/** Progress of imports by the token their client chose, for some minutes beyond their end. */
export class ImportBoard {
  readonly #states = new Map<string, ImportState & { readonly at: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  set(token: string | undefined, state: ImportState): void {
    if (token === undefined) return;
    this.#states.delete(token);
    this.#states.set(token, { ...state, at: this.now() });
    for (const [oldest, { at }] of this.#states) {
      if (this.#states.size <= MOST && at > this.now() - KEPT_MS) break;
      this.#states.delete(oldest);
    }
  }

  find(token: string): ImportState | null {
    const found = this.#states.get(token);
    if (!found || found.at <= this.now() - KEPT_MS) return null;
    const { state, share, step } = found;
    return { state, share, step };
  }
}
