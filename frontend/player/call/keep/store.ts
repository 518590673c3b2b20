import type { Entry } from '../script.ts';
import type { Chunk } from './chunker.ts';

/** Which chunk it is; keys sort by segment, then by sequence. */
export type ChunkKey = [performance: string, segment: number, seq: number];

/** Keeps sound and timeline of calls until the server has them. */
export interface Store {
  putChunk(performance: string, chunk: Chunk): Promise<void>;
  chunkKeys(performance: string): Promise<ChunkKey[]>;
  chunk(key: ChunkKey): Promise<Chunk | undefined>;
  dropChunks(keys: ChunkKey[]): Promise<void>;
  putEntry(performance: string, entry: Entry): Promise<void>;
  entries(performance: string): Promise<Entry[]>;
  dropEntries(performance: string, entries: Entry[]): Promise<void>;
}
