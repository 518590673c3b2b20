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
  #wake: (() => void) | null = null;
  #soon: ReturnType<typeof setTimeout> | null = null;
  state: SaveState = { waiting: 0, savedAt: null, offlineSince: null, storageFailed: false };

  /** @param deliver sends a batch; resolves with those of its entries that the server has for good */
  constructor(outbox: Outbox<T>, deliver: (batch: T[]) => Promise<T[]>) {
    super();
    this.#outbox = outbox;
    this.#deliver = deliver;
    globalThis.addEventListener?.('online', () => this.#wake?.());
  }

  /** Call after something was put into the outbox. Resolves once nothing waits, or nothing more can be done. */
  flush(): Promise<void> {
    this.#again = true;
    this.#wake?.();
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The same, but what changes within this time goes together. */
  flushSoon(ms: number): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      void this.flush();
    }, ms);
  }

  stop(): void {
    this.#stopped = true;
    this.#wake?.();
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
        await this.#send(waiting.slice(0, BATCH));
        this.#again = true;
      }
    }
  }

  async #send(batch: T[]): Promise<void> {
    try {
      await this.#outbox.acknowledge(await this.#deliver(batch));
      this.#failures = 0;
      this.#update({ savedAt: Date.now(), offlineSince: null });
    } catch (error) {
      if (this.#stopped) return;
      if (!passing(error)) {
        this.stop();
        this.dispatchEvent(new CustomEvent('refused', { detail: error }));
        return;
      }
      this.#failures++;
      this.#offline();
      await this.#pause(Math.max(backoffMs(this.#failures), error instanceof Refusal ? error.retryAfterMs : 0));
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
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
