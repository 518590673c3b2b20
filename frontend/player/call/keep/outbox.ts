import { Refusal } from '../../shared/api.ts';
import { Sender } from '../../shared/sender.ts';
import type { Entry } from '../script.ts';
import type { Chunk } from './chunker.ts';
import type { ChunkKey, Store } from './store.ts';

const LANES = 4;

/** Brings the whole chunks of a performance to the server, the oldest first, and drops each once the server has it. */
export function chunkSender(store: Store, performance: string, put: (chunk: Chunk) => Promise<void>): Sender<ChunkKey> {
  const refused = new Set<string>();
  const waiting = async (): Promise<ChunkKey[]> => {
    const keys = await store.chunkKeys(performance);
    const growing = keys.at(-1);
    const whole = growing && !(await store.chunk(growing))?.whole ? keys.slice(0, -1) : keys;
    return whole.filter((key) => !refused.has(key.join()));
  };
  const deliver = (keys: ChunkKey[]): Promise<ChunkKey[]> =>
    inLanes(keys, async (key) => {
      const chunk = await store.chunk(key);
      if (!chunk) return true;
      const outcome = await put(chunk).catch(settled);
      if (outcome === 'keep') refused.add(key.join());
      return outcome !== 'keep';
    });
  return new Sender({ waiting, acknowledge: (keys) => store.dropChunks(keys) }, deliver);
}

/** Brings the timeline to the server, in order. */
export function entrySender(store: Store, performance: string, tell: (entries: Entry[]) => Promise<void>): Sender<Entry> {
  const outbox = {
    waiting: () => store.entries(performance),
    acknowledge: (entries: Entry[]) => store.dropEntries(performance, entries),
  };
  return new Sender(outbox, async (entries) => {
    await tell(entries).catch((error: unknown) => {
      settled(error);
      return oneByOne(entries, tell);
    });
    return entries;
  });
}

/** One entry that the server cannot read must not hold up the others: it is let go. */
async function oneByOne(entries: Entry[], tell: (entries: Entry[]) => Promise<void>): Promise<void> {
  for (const entry of entries) await tell([entry]).catch(settled);
}

/**
 * What no repeating makes acceptable lets the others pass; such a chunk stays on this machine.
 * Everything else is for the sender: try again, or stop because another page has taken over or the call is closed.
 */
function settled(error: unknown): 'keep' {
  if (error instanceof Refusal && [400, 413, 415, 422].includes(error.status)) return 'keep';
  if (error instanceof Refusal && error.type === 'other-content') return 'keep';
  throw error;
}

/** Does the work for all keys, a few at a time; gives those done before the first failure, or throws if there is none. */
async function inLanes<K>(keys: K[], work: (key: K) => Promise<boolean>): Promise<K[]> {
  const done: K[] = [];
  for (let at = 0; at < keys.length; at += LANES) {
    const lanes = keys.slice(at, at + LANES);
    const results = await Promise.allSettled(lanes.map(work));
    done.push(...lanes.filter((_, i) => results[i]!.status === 'fulfilled' && (results[i] as PromiseFulfilledResult<boolean>).value));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed && done.length === 0) throw failed.reason;
    if (failed) break;
  }
  return done;
}
