import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal, Unreachable } from '../../shared/api.ts';
import type { Entry } from '../script.ts';
import type { Chunk } from './chunker.ts';
import { MemoryStore } from './memory-store.ts';
import { chunkSender, entrySender } from './outbox.ts';

const chunk = (seq: number, whole = true): Chunk => ({ segment: 1, seq, offset: seq * 16_000, bytes: new ArrayBuffer(2), whole });
const refusal = (status: number, type: string): Refusal => new Refusal(status, { type: `urn:callworthy:problem:${type}` }, 0);

async function sent(chunks: Chunk[], put: (chunk: Chunk, tries: number) => void) {
  const store = new MemoryStore();
  for (const one of chunks) await store.putChunk('p', one);
  const tries: number[] = [];
  const arrived: number[] = [];
  const sender = chunkSender(store, 'p', async (one) => {
    tries.push(one.seq);
    put(one, tries.filter((seq) => seq === one.seq).length);
    arrived.push(one.seq);
  });
  const refused: unknown[] = [];
  sender.addEventListener('refused', (event) => refused.push((event as CustomEvent<unknown>).detail));
  await sender.flush();
  return { tries, arrived, refused, kept: (await store.chunkKeys('p')).map(([, , seq]) => seq) };
}

test('every chunk arrives, the oldest first, and is dropped only then', async () => {
  const { arrived, kept } = await sent([0, 1, 2, 3, 4, 5, 6].map((seq) => chunk(seq)), () => {});
  assert.deepEqual(arrived, [0, 1, 2, 3, 4, 5, 6]);
  assert.deepEqual(kept, []);
});

test('the second under way stays until it is whole', async () => {
  const { arrived, kept } = await sent([chunk(0), chunk(1, false)], () => {});
  assert.deepEqual(arrived, [0]);
  assert.deepEqual(kept, [1]);
});

test('a failure in the middle costs no chunk, and what has arrived is not sent again', async () => {
  const { arrived, tries, kept } = await sent([0, 1, 2, 3, 4, 5].map((seq) => chunk(seq)), ({ seq }, times) => {
    if (seq === 2 && times < 2) throw new Unreachable();
  });
  assert.deepEqual(arrived.toSorted(), [0, 1, 2, 3, 4, 5]);
  assert.equal(tries.length, 7);
  assert.deepEqual(kept, []);
});

test('a chunk that will never be taken stays here and lets the others pass', async () => {
  const { arrived, refused, kept } = await sent([0, 1, 2].map((seq) => chunk(seq)), ({ seq }) => {
    if (seq === 1) throw refusal(409, 'other-content');
  });
  assert.deepEqual(arrived, [0, 2]);
  assert.deepEqual(kept, [1]);
  assert.deepEqual(refused, []);
});

test('when another page has taken over, sending ends and everything is kept', async () => {
  const { refused, kept } = await sent([0, 1].map((seq) => chunk(seq)), () => {
    throw refusal(409, 'older-epoch');
  });
  assert.equal((refused[0] as Refusal).type, 'older-epoch');
  assert.deepEqual(kept, [0, 1]);
});

test('an entry that the server cannot read does not hold up the timeline', async () => {
  const store = new MemoryStore();
  const entry = (seq: number): Entry => ({ epoch: 1, seq, kind: 'offline', step: null, detail: '', at: 0 });
  for (const seq of [1, 2, 3]) await store.putEntry('p', entry(seq));
  const told: number[] = [];
  const sender = entrySender(store, 'p', async (entries) => {
    if (entries.some(({ seq }) => seq === 2)) throw refusal(422, 'invalid');
    told.push(...entries.map(({ seq }) => seq));
  });
  await sender.flush();
  assert.deepEqual(told, [1, 3]);
  assert.deepEqual(await store.entries('p'), []);
});
