import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal, Unreachable } from '../shared/api.ts';
import type { Chunk } from './keep/chunker.ts';
import { takeLeftover } from './keep/leftover.ts';
import { MemoryStore } from './keep/memory-store.ts';
import { SafeStore } from './keep/safe-store.ts';
import { Outbound } from './outbound.ts';
import type { Entry, Performance } from './script.ts';
import type { PerformanceServer, SegmentLength } from './server.ts';

const chunk = (segment: number, seq: number): Chunk => ({ segment, seq, offset: 0, bytes: new ArrayBuffer(2), whole: true });
const read = { epoch: 2, timeline: [], received: [{ segment: 1, chunks: 4, missing: [], endSample: 0 }] } as unknown as Performance;

class FakeServer {
  readonly performance = 'p';
  readonly chunks: string[] = [];
  readonly entries: Entry[] = [];
  readonly submissions: { segments: SegmentLength[]; incomplete: boolean }[] = [];
  answer: (incomplete: boolean) => void = () => {};

  async putChunk({ segment, seq }: Chunk): Promise<boolean> {
    this.chunks.push(`${segment}/${seq}`);
    return true;
  }

  async tell(entries: Entry[]): Promise<void> {
    this.entries.push(...entries);
  }

  async submit(segments: SegmentLength[], incomplete: boolean): Promise<void> {
    this.submissions.push({ segments, incomplete });
    this.answer(incomplete);
  }
}

async function outbound(server: FakeServer, ...left: Chunk[]): Promise<Outbound> {
  const store = new SafeStore(new MemoryStore());
  for (const one of left) await store.putChunk('p', one);
  return new Outbound(store, server as unknown as PerformanceServer, read, await takeLeftover(store, 'p'));
}

test('all sound and the whole timeline are with the server before the call is handed in', async () => {
  const server = new FakeServer();
  const out = await outbound(server, chunk(2, 0));
  assert.equal(out.nextSegment(1), 3);
  out.record(chunk(3, 0));
  out.note({ kind: 'call-ended', step: null, detail: '', at: 5 });
  await out.submit();
  assert.deepEqual(server.chunks, ['2/0', '3/0']);
  assert.deepEqual(server.entries.map(({ epoch, seq, kind }) => [epoch, seq, kind]), [[2, 1, 'call-ended']]);
  const segments = [1, 2, 3].map((segment) => ({ segment, chunks: segment === 1 ? 4 : 1 }));
  assert.deepEqual(server.submissions, [{ segments, incomplete: false }]);
});

test('sound that is nowhere any more does not keep a call open', async () => {
  const server = new FakeServer();
  server.answer = (incomplete) => {
    if (!incomplete) throw new Refusal(409, { type: 'urn:callworthy:problem:chunks-missing' }, 0);
  };
  await (await outbound(server)).submit();
  assert.deepEqual(server.submissions.map(({ incomplete }) => incomplete), [false, true]);
});

test('handing in waits for a server that is away', async () => {
  const server = new FakeServer();
  server.answer = () => {
    if (server.submissions.length < 2) throw new Unreachable();
  };
  await (await outbound(server)).submit();
  assert.equal(server.submissions.length, 2);
});
