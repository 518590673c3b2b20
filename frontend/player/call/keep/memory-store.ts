import type { Entry } from '../script.ts';
import type { Chunk } from './chunker.ts';
import type { ChunkKey, Store } from './store.ts';

/** Keeps things as long as the page is open. */
export class MemoryStore implements Store {
  readonly #chunks = new Map<string, { key: ChunkKey; chunk: Chunk }>();
  readonly #entries = new Map<string, { performance: string; entry: Entry }>();

  async putChunk(performance: string, chunk: Chunk): Promise<void> {
    const key: ChunkKey = [performance, chunk.segment, chunk.seq];
    this.#chunks.set(key.join(), { key, chunk });
  }

  async chunkKeys(performance: string): Promise<ChunkKey[]> {
    return [...this.#chunks.values()].map(({ key }) => key).filter(([of]) => of === performance);
  }

  async chunk(key: ChunkKey): Promise<Chunk | undefined> {
    return this.#chunks.get(key.join())?.chunk;
  }

  async dropChunks(keys: ChunkKey[]): Promise<void> {
    for (const key of keys) this.#chunks.delete(key.join());
  }

  async putEntry(performance: string, entry: Entry): Promise<void> {
    this.#entries.set([performance, entry.epoch, entry.seq].join(), { performance, entry });
  }

  async entries(performance: string): Promise<Entry[]> {
    return [...this.#entries.values()].filter((kept) => kept.performance === performance).map(({ entry }) => entry);
  }

  async dropEntries(performance: string, entries: Entry[]): Promise<void> {
    for (const { epoch, seq } of entries) this.#entries.delete([performance, epoch, seq].join());
  }
}
