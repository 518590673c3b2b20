import type { Entry } from '../script.ts';
import type { ChunkKey, Store } from './store.ts';

/** What earlier pages of this browser have kept of a performance and not brought to the server. */
export interface Leftover {
  chunks: ChunkKey[];
  entries: Entry[];
  /** The end of the kept sound on the call's clock, in samples. */
  samples: number;
}

/** Takes it up: a second that was still under way when its page went is the last of its segment. */
export async function takeLeftover(store: Store, performance: string): Promise<Leftover> {
  const chunks = await store.chunkKeys(performance);
  const leftover: Leftover = { chunks, entries: await store.entries(performance), samples: 0 };
  for (const key of chunks.filter(([, segment], n) => segment !== chunks[n + 1]?.[1])) {
    const last = await store.chunk(key);
    if (!last) continue;
    if (!last.whole) await store.putChunk(performance, { ...last, whole: true });
    leftover.samples = Math.max(leftover.samples, last.offset + last.bytes.byteLength / 2);
  }
  return leftover;
}
