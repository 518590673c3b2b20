import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Chunker } from './chunker.ts';

const samples = (count: number, fill = 1): ArrayBuffer => new Uint8Array(2 * count).fill(fill).buffer;

test('twenty blocks of a twentieth of a second make one chunk of one second', () => {
  const chunker = new Chunker(3, 32_000);
  const chunks = Array.from({ length: 41 }, () => chunker.add(samples(800))).flat();
  assert.deepEqual(
    chunks.map(({ segment, seq, offset, bytes, whole }) => [segment, seq, offset, bytes.byteLength, whole]),
    [
      [3, 0, 32_000, 32_000, true],
      [3, 1, 48_000, 32_000, true],
    ],
  );
  assert.equal(chunker.end, 32_000 + 41 * 800);
});

test('blocks of any size leave no gap and no overlap', () => {
  const chunker = new Chunker(1, 0);
  const stream = Uint8Array.from({ length: 2 * 50_000 }, (_, n) => n % 251);
  const chunks = [];
  for (let at = 0, size = 2; at < stream.length; at += size, size = (size * 2) % 70_001 & ~1 || 2) {
    chunks.push(...chunker.add(stream.slice(at, at + size).buffer));
  }
  const last = chunker.finish();
  assert.deepEqual(Buffer.concat([...chunks, last!].map(({ bytes }) => new Uint8Array(bytes))), Buffer.from(stream));
  assert.equal(last!.offset + last!.bytes.byteLength / 2, 50_000);
});

test('what has begun can be kept and grows under the same number', () => {
  const chunker = new Chunker(1, 0);
  assert.equal(chunker.started(), null);
  chunker.add(samples(800));
  chunker.add(samples(800));
  assert.deepEqual(chunker.started(), { segment: 1, seq: 0, offset: 0, bytes: samples(1_600), whole: false });
  assert.equal(chunker.finish()!.whole, true);
  assert.equal(chunker.end, 1_600);
  assert.equal(chunker.finish(), null);
});
