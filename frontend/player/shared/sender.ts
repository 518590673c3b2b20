import { passing, Refusal } from './api.ts';
import { backoffMs } from './backoff.ts';

/** Keeps entries in the browser until they are acknowledged. */
export interface Outbox<T> {
  waiting(): Promise<T[]>;
  acknowledge(entries: T[]): Promise<void>;
}

export interface SaveState {
  /** Entries that are saved here but not yet acknowledged by the server. */
  waiting: number;
  /** When the server last acknowledged something. */
  savedAt: number | null;
  /** Since when the server has not been reached. */
  offlineSince: number | null;
  /** The browser could not keep an entry: it is in memory only. */
  storageFailed: boolean;
}

const BATCH = 50;

/**
 * Sends what waits in an outbox until all is acknowledged, one request at a time, however long the way is interrupted.
 * Fires `change` when the save state changes and `refused` (detail: the Refusal) when trying again is of no use.
 */
export class Sender<T> extends EventTarget {
  readonly #outbox: Outbox<T>;
  readonly #deliver: (batch: T[]) => Promise<T[]>;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #failures = 0;
  #wake: ((atOnce: boolean) => void) | null = null;
  #soon: ReturnType<typeof setTimeout> | null = null;
  state: SaveState = { waiting: 0, savedAt: null, offlineSince: null, storageFailed: false };

  /**
   * @param deliver sends a batch; resolves with those of its entries that the server has for good, with none if what was sent
   *     has changed and is to be sent again
   */
  constructor(outbox: Outbox<T>, deliver: (batch: T[]) => Promise<T[]>) {
    super();
    this.#outbox = outbox;
    this.#deliver = deliver;
    globalThis.addEventListener?.('online', () => this.#wake?.(false));
  }

  /**
   * Call after something was put into the outbox. After more than one failure that is no reason to try earlier: whoever types
   * would break off every pause, and a thousand of them would not let a server come back. Resolves once nothing waits but what {@link flushWithin} is to send, or
   * nothing more can be done.
   */
  flush(): Promise<void> {
    this.#forgetSoon();
    this.#again = true;
    if (this.#wake) this.#count();
    if (this.#failures <= 1) this.#wake?.(false);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The same in this time, which takes the place of what was said before, so that what changes until then goes together. */
  flushWithin(ms: number): void {
    this.#count();
    this.#forgetSoon();
    this.#soon = setTimeout(() => void this.flush(), ms);
  }

  #count(): void {
    void this.#outbox.waiting().then(({ length }) => this.#update({ waiting: length }));
  }

  #forgetSoon(): void {
    if (this.#soon) clearTimeout(this.#soon);
    this.#soon = null;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    this.#wake?.(true);
  }

  /** Whether the browser kept the last entry. */
  kept(ok: boolean): void {
    this.#update({ storageFailed: !ok });
  }

  /** What others who ask the same server found. While something of ours fails, only our own success says that it is there. */
  reached(ok: boolean): void {
    if (!ok) this.#offline();
    else if (this.#failures === 0 && this.state.offlineSince !== null) this.#update({ offlineSince: null });
  }

  #offline(): void {
    this.#update({ offlineSince: this.state.offlineSince ?? Date.now() });
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      const waiting = await this.#outbox.waiting();
      this.#update({ waiting: waiting.length });
      if (waiting.length > 0) {
        const all = (await this.#send(waiting.slice(0, BATCH))) && waiting.length <= BATCH;
        if (all && this.#soon) this.#update({ waiting: (await this.#outbox.waiting()).length });
        else this.#again = true;
      }
    }
  }

  /** @returns whether the server has the whole batch; what changed meanwhile may have a time of its own */
  async #send(batch: T[]): Promise<boolean> {
    try {
      const delivered = await this.#deliver(batch);
      if (delivered.length === 0) return await this.#anew();
      await this.#outbox.acknowledge(delivered);
      this.#failures = 0;
      this.#update({ savedAt: Date.now(), offlineSince: null });
      return delivered.length === batch.length;
    } catch (error) {
      if (this.#stopped) return false;
      if (!passing(error)) {
        this.stop();
        this.dispatchEvent(new CustomEvent('refused', { detail: error }));
        return false;
      }
      this.#failures++;
      this.#offline();
      await this.#pause(backoffMs(this.#failures), error instanceof Refusal ? error.retryAfterMs : 0);
      return false;
    }
  }

  /** The server was reached but has nothing more. Not at once, lest two pages chase each other. */
  async #anew(): Promise<boolean> {
    this.#update({ offlineSince: null });
    await this.#pause(backoffMs(++this.#failures));
    return false;
  }

  /** @param leastMs that the server asked for: nothing but an end of it all breaks it off earlier */
  #pause(ms: number, leastMs = 0): Promise<void> {
    const from = performance.now();
    return new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, Math.max(ms, leastMs));
      this.#wake = (atOnce) => {
        clearTimeout(timer);
        const left = from + leastMs - performance.now();
        if (atOnce || left <= 0) resolve();
        else timer = setTimeout(resolve, left);
      };
    }).then(() => {
      this.#wake = null;
    });
  }

  #update(change: Partial<SaveState>): void {
    this.state = { ...this.state, ...change };
    this.dispatchEvent(new Event('change'));
  }
}
