import { passing, Refusal } from '../shared/api.ts';
import { backoffMs } from '../shared/backoff.ts';
import type { SaveState, Sender } from '../shared/sender.ts';
import type { Chunk } from './keep/chunker.ts';
import { Journal } from './keep/journal.ts';
import type { Leftover } from './keep/leftover.ts';
import { chunkSender, entrySender } from './keep/outbox.ts';
import type { SafeStore } from './keep/safe-store.ts';
import type { ChunkKey } from './keep/store.ts';
import type { Entry, Happening, Performance } from './script.ts';
import type { PerformanceServer, SegmentLength } from './server.ts';

/** Seconds of sound that may wait without being worth a word: the one under way and the one being sent. */
const USUAL = 2;

/**
 * Everything on its way from this page to the server. Fires `change` with the save state, `refused` (detail: the
 * Refusal) when another page has taken over or nothing more is taken, `closed` when the server has ended the call.
 */
export class Outbound extends EventTarget {
  readonly #store: SafeStore;
  readonly #server: PerformanceServer;
  readonly #journal: Journal;
  readonly #chunks: Sender<ChunkKey>;
  readonly #entries: Sender<Entry>;
  readonly #lengths: Map<number, number>;
  #keeping: Promise<unknown> = Promise.resolve();

  /** @param leftover what earlier pages of this browser did not bring to the server */
  constructor(store: SafeStore, server: PerformanceServer, read: Performance, leftover: Leftover) {
    super();
    this.#store = store;
    this.#server = server;
    this.#journal = new Journal(read.epoch, [...read.timeline, ...leftover.entries]);
    this.#lengths = new Map(read.received.map(({ segment, chunks }) => [segment, chunks]));
    for (const [, segment, seq] of leftover.chunks) this.#grow(segment, seq);
    this.#chunks = chunkSender(store, server.performance, this.#put);
    this.#entries = entrySender(store, server.performance, (entries) => server.tell(entries));
    for (const sender of [this.#chunks, this.#entries]) {
      sender.addEventListener('change', () => this.dispatchEvent(new Event('change')));
      sender.addEventListener('refused', (event) => this.#refused((event as CustomEvent<unknown>).detail));
      void sender.flush();
    }
  }

  get saveState(): SaveState {
    const { waiting, savedAt, offlineSince } = this.#chunks.state;
    const entries = this.#entries.state;
    return {
      waiting: waiting > USUAL ? waiting : 0,
      savedAt: savedAt ?? entries.savedAt,
      offlineSince: offlineSince ?? entries.offlineSince,
      storageFailed: !this.#store.lasting,
    };
  }

  /** Seconds of sound that the server does not have yet. */
  get secondsLeft(): number {
    return this.#chunks.state.waiting;
  }

  nextSegment(least: number): number {
    return Math.max(least, ...[...this.#lengths.keys()].map((segment) => segment + 1));
  }

  note(...happened: Happening[]): void {
    for (const entry of happened.map((happening) => this.#journal.entry(happening))) {
      this.#keep(this.#store.putEntry(this.#server.performance, entry));
    }
    this.#send(this.#entries);
  }

  record(chunk: Chunk): void {
    this.#grow(chunk.segment, chunk.seq);
    this.#keep(this.#store.putChunk(this.#server.performance, chunk));
    if (chunk.whole) this.#send(this.#chunks);
  }

  /** Sends what is left, then closes the call. Sound that cannot be had any more does not keep it open. */
  async submit(): Promise<void> {
    await this.#keeping;
    await Promise.all([this.#entries.flush(), this.#chunks.flush()]);
    for (let failures = 1, incomplete = false; ; failures++) {
      try {
        return await this.#server.submit(this.#segments(), incomplete);
      } catch (error) {
        const missing = error instanceof Refusal && error.type === 'chunks-missing';
        if (!passing(error) && (incomplete || !missing)) throw error;
        incomplete ||= missing;
        await new Promise((resolve) => setTimeout(resolve, backoffMs(failures)));
        await this.#chunks.flush();
      }
    }
  }

  stop(): void {
    this.#chunks.stop();
    this.#entries.stop();
  }

  readonly #put = async (chunk: Chunk): Promise<void> => {
    if (!(await this.#server.putChunk(chunk))) this.dispatchEvent(new Event('closed'));
  };

  #refused(refusal: unknown): void {
    const closed = refusal instanceof Refusal && refusal.type === 'closed';
    this.dispatchEvent(closed ? new Event('closed') : new CustomEvent('refused', { detail: refusal }));
  }

  #keep(work: Promise<unknown>): void {
    this.#keeping = Promise.all([this.#keeping, work]);
  }

  /** While the server is away the sender tries again by itself. */
  #send(sender: Sender<ChunkKey> | Sender<Entry>): void {
    void this.#keeping.then(() => {
      if (sender.state.offlineSince === null) void sender.flush();
    });
  }

  #grow(segment: number, seq: number): void {
    this.#lengths.set(segment, Math.max(this.#lengths.get(segment) ?? 0, seq + 1));
  }

  #segments(): SegmentLength[] {
    return [...this.#lengths].map(([segment, chunks]) => ({ segment, chunks }));
  }
}
