import type { ChangeReason } from '@northing/domain';
import type { ContentPatch } from './content-patch.js';
import {
  answered,
  caughtUp,
  chosen,
  conflicted,
  withoutFirst,
  withWork,
  type BranchState,
} from './branch-state.js';
import { alreadyThere, type FieldPlace, type Work } from './work.js';

/** What the server said of a work; that it was not reached is thrown. */
export type Answer =
  | { readonly kind: 'edited'; readonly version: number; readonly patch: ContentPatch }
  | { readonly kind: 'reasonGiven' }
  | { readonly kind: 'conflict'; readonly fields: readonly FieldPlace[]; readonly patch: ContentPatch }
  | { readonly kind: 'refused'; readonly message: string };

/** What happened after a version that is known. */
export interface News {
  readonly version: number;
  readonly patch: ContentPatch;
  readonly reasons: readonly ChangeReason[];
  /** Who changed which fields, oldest first. */
  readonly changes: readonly (FieldPlace & { readonly authorId: string | null })[];
}

/** How a session reaches the server. */
export interface BranchPort {
  readonly send: (work: Work) => Promise<Answer>;
  /** Null: the draft or scenario is gone. */
  readonly since: (version: number) => Promise<News | null>;
}

export interface SessionHost {
  readonly port: BranchPort;
  /** Calls after so many milliseconds; the answer takes it back. */
  readonly later: (milliseconds: number, act: () => void) => () => void;
}

/** Who is told of what cannot be shown as a state. */
export interface SessionListener {
  /** Something was refused, in words. */
  readonly onRefused: (message: string) => void;
  /** The draft or scenario is not there any more. */
  readonly onGone: () => void;
}

/** What a session shows. */
export interface SessionView {
  readonly state: BranchState;
  /** Null unless the server was not reached. */
  readonly failure: string | null;
  /** Who last changed a field, for fields that somebody else changed since the page was opened. */
  readonly authors: ReadonlyMap<string, string | null>;
}

const PAUSES = [1000, 2000, 4000, 8000, 16_000, 30_000];

/** Saves what people do one after the other, keeps it while the server is away, and hears of what others do. */
export class BranchSession {
  #view: SessionView;
  #listeners = new Set<() => void>();
  #listener: SessionListener | null = null;
  #running = false;
  #closed = false;
  #heard = 0;
  #newsHeard = false;
  readonly #echoes = new Echoes();
  #attempts = 0;
  #isUncertain = false;
  #stopWaiting: (() => void) | null = null;

  constructor(
    state: BranchState,
    private readonly host: SessionHost,
  ) {
    this.#view = { state, failure: null, authors: new Map() };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): SessionView => this.#view;

  readonly add = (work: Work): void => {
    this.#become(withWork(this.#view.state, work));
    this.#run();
  };

  readonly choose = (place: FieldPlace, whose: 'mine' | 'theirs'): void => {
    this.#become(chosen(this.#view.state, place, whose));
    this.#run();
  };

  /** Something happened; one's own doing is heard of as well. A version that is known already tells of a reason. */
  readonly hear = (version: number | null): void => {
    if (version !== null && this.#echoes.heard(version)) return;
    if (version === null || version <= this.#view.state.version) this.#newsHeard = true;
    this.#heard = Math.max(this.#heard, version ?? 0);
    this.#run();
  };

  /** Tries again at once. */
  readonly retry = (): void => {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#run();
  };

  /** Starts, or goes on after it was closed. */
  readonly open = (listener: SessionListener): void => {
    this.#listener = listener;
    this.#closed = false;
    this.retry();
  };

  readonly close = (): void => {
    this.#closed = true;
    this.#stopWaiting?.();
  };

  #run(): void {
    if (this.#running || this.#closed || this.#stopWaiting !== null) return;
    const step = this.#nextStep();
    if (step === null) return;
    this.#running = true;
    step()
      .then(() => this.#reached())
      .catch((error: unknown) => this.#missed(error))
      .finally(() => {
        this.#running = false;
        this.#run();
      });
  }

  /** After a miss nobody knows what arrived: what happened is asked first. */
  #nextStep(): (() => Promise<void>) | null {
    const { waiting, version } = this.#view.state;
    const [first] = waiting;
    if (this.#isUncertain || (first === undefined && (this.#heard > version || this.#newsHeard))) {
      return () => this.#catchUp();
    }
    return first === undefined ? null : () => this.#send(first);
  }

  async #send(work: Work): Promise<void> {
    const answer = await this.host.port.send(work);
    this.#attempts = 0;
    if (answer.kind === 'conflict') {
      this.#become(conflicted(this.#view.state, answer.fields, answer.patch));
      // Who it was is told by what happened since.
      return this.#catchUp();
    }
    this.#settle(answer);
    // What only the server could work out has reasons that only the server knows.
    if (answer.kind === 'edited' && work.kind === 'edit' && work.steps.length === 0) this.#newsHeard = true;
    if (answer.kind === 'refused') this.#listener?.onRefused(answer.message);
  }

  #settle(answer: Exclude<Answer, { kind: 'conflict' }>): void {
    const before = this.#view.state;
    const after = withoutFirst(before);
    if (answer.kind !== 'edited') {
      if (answer.kind === 'reasonGiven') this.#echoes.expect(before.version);
      return this.#become(after);
    }
    if (answer.version > before.version) this.#echoes.expect(answer.version);
    this.#heard = Math.max(this.#heard, answer.version);
    this.#become(answered(after, answer.patch, answer.version));
  }

  async #catchUp(): Promise<void> {
    this.#newsHeard = false;
    const news = await this.host.port.since(this.#view.state.version);
    this.#isUncertain = false;
    if (news === null) return this.#listener?.onGone();
    const authors = new Map(this.#view.authors);
    for (const { authorId, ...place } of news.changes) authors.set(placeKey(place), authorId);
    this.#heard = Math.max(news.version, this.#view.state.version);
    this.#become(this.#withoutArrived(caughtUp(this.#view.state, news)), { authors });
  }

  /** What was sent when the server was lost may have arrived. */
  #withoutArrived(state: BranchState): BranchState {
    const [first] = state.waiting;
    const isThere = this.#attempts > 0 && first?.kind === 'edit' && first.steps.length > 0;
    return isThere && alreadyThere(state.stored, first.steps) ? withoutFirst(state) : state;
  }

  /** Being heard is not enough while something that was not saved still waits. */
  #reached(): void {
    if (this.#attempts > 0 && this.#view.state.waiting.length > 0) return;
    this.#attempts = 0;
    if (this.#view.failure !== null) this.#show({ ...this.#view, failure: null });
  }

  #missed(error: unknown): void {
    const pause = PAUSES[Math.min(this.#attempts, PAUSES.length - 1)] ?? 0;
    this.#attempts += 1;
    this.#isUncertain = true;
    const failure = error instanceof Error ? error.message : String(error);
    this.#show({ ...this.#view, failure });
    this.#stopWaiting = this.host.later(pause, this.retry);
  }

  #become(state: BranchState, more: Partial<SessionView> = {}): void {
    this.#show({ ...this.#view, ...more, state });
  }

  #show(view: SessionView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}

/** Tells one's own doing, which is heard of like any other, from that of others. */
class Echoes {
  readonly #balance = new Map<number, number>();

  expect(version: number): void {
    this.#add(version, 1);
  }

  /** Whether it was expected. */
  heard(version: number): boolean {
    return this.#add(version, -1) >= 0;
  }

  #add(version: number, by: number): number {
    const balance = (this.#balance.get(version) ?? 0) + by;
    if (balance === 0) this.#balance.delete(version);
    else this.#balance.set(version, balance);
    return balance;
  }
}

export function placeKey({ type, key, field }: FieldPlace): string {
  return JSON.stringify([type, key, field]);
}
