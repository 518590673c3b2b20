import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../script.ts';
import { takeLeftover } from './leftover.ts';
import { MemoryStore } from './memory-store.ts';
import { SafeStore } from './safe-store.ts';

const chunk = (segment: number, seq: number, whole = true) => {
  return { segment, seq, offset: 16_000 * (10 * segment + seq), bytes: new ArrayBuffer(whole ? 32_000 : 1_600), whole };
};
const entry = (epoch: number, seq: number): Entry => ({ epoch, seq, kind: 'offline', step: null, detail: '', at: 0 });

class FullDisk extends MemoryStore {
  full = false;

  override async putChunk(...args: Parameters<MemoryStore['putChunk']>): Promise<void> {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    return super.putChunk(...args);
  }
}

test('what the disk refuses stays in memory, in its place', async () => {
  const disk = new FullDisk();
  const store = new SafeStore(disk);
  await store.putChunk('p', chunk(1, 0));
  assert.equal(store.lasting, true);
  disk.full = true;
  await store.putChunk('p', chunk(1, 1));
  assert.equal(store.lasting, false);
  assert.deepEqual(await store.chunkKeys('p'), [
    ['p', 1, 0],
    ['p', 1, 1],
  ]);
  await store.dropChunks(await store.chunkKeys('p'));
  assert.deepEqual(await store.chunkKeys('p'), []);
});

test('one performance never sees what belongs to another', async () => {
  const store = new SafeStore(null);
  await store.putChunk('p', chunk(1, 0));
  await store.putEntry('p', entry(2, 1));
  await store.putEntry('p', entry(1, 2));
  assert.deepEqual(await store.chunkKeys('q'), []);
  assert.deepEqual(await store.entries('q'), []);
  assert.deepEqual(await store.entries('p'), [entry(1, 2), entry(2, 1)]);
});

test('the second that was under way when a page died becomes the last of its segment', async () => {
  const store = new SafeStore(new MemoryStore());
  await store.putChunk('p', chunk(1, 7));
  await store.putChunk('p', chunk(2, 0));
  await store.putChunk('p', chunk(2, 1, false));
  const leftover = await takeLeftover(store, 'p');
  assert.equal(leftover.chunks.length, 3);
  assert.equal(leftover.samples, 16_000 * 21 + 800);
  assert.equal((await store.chunk(['p', 2, 1]))?.whole, true);
});
