import type { Entry } from '../script.ts';
import type { Chunk } from './chunker.ts';
import { DatabaseStore } from './database-store.ts';
import { MemoryStore } from './memory-store.ts';
import type { ChunkKey, Store } from './store.ts';

/** Keeps in a first store and, where that refuses (a full disk, a private window), in memory. */
export class SafeStore implements Store {
  readonly #first: Store;
  readonly #spare = new MemoryStore();
  #lasting: boolean;

  constructor(first: Store | null) {
    this.#first = first ?? this.#spare;
    this.#lasting = first !== null;
  }

  static async open(): Promise<SafeStore> {
    return new SafeStore(await DatabaseStore.open().catch(() => null));
  }

  /** Whether the last thing kept outlives this page. */
  get lasting(): boolean {
    return this.#lasting;
  }

  putChunk(performance: string, chunk: Chunk): Promise<void> {
    return this.#put((store) => store.putChunk(performance, chunk));
  }

  async chunkKeys(performance: string): Promise<ChunkKey[]> {
    const keys = new Map((await this.#both((store) => store.chunkKeys(performance))).map((key) => [key.join(), key]));
    return [...keys.values()].sort((a, b) => a[1] - b[1] || a[2] - b[2]);
  }

  /** What is in memory is newer: it could not be written. */
  async chunk(key: ChunkKey): Promise<Chunk | undefined> {
    return (await this.#spare.chunk(key)) ?? this.#first.chunk(key);
  }

  async dropChunks(keys: ChunkKey[]): Promise<void> {
    await this.#both(async (store) => [await store.dropChunks(keys)]);
  }

  putEntry(performance: string, entry: Entry): Promise<void> {
    return this.#put((store) => store.putEntry(performance, entry));
  }

  async entries(performance: string): Promise<Entry[]> {
    const entries = await this.#both((store) => store.entries(performance));
    return entries.sort((a, b) => a.epoch - b.epoch || a.seq - b.seq);
  }

  async dropEntries(performance: string, entries: Entry[]): Promise<void> {
    await this.#both(async (store) => [await store.dropEntries(performance, entries)]);
  }

  async #put(put: (store: Store) => Promise<void>): Promise<void> {
    this.#lasting = this.#first !== this.#spare;
    await put(this.#first).catch(() => {
      this.#lasting = false;
      return put(this.#spare);
    });
  }

  async #both<T>(ask: (store: Store) => Promise<T[]>): Promise<T[]> {
    const stores = this.#first === this.#spare ? [this.#spare] : [this.#first, this.#spare];
    return (await Promise.all(stores.map((store) => ask(store).catch(() => [])))).flat();
  }
}
