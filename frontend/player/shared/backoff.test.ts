import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoffMs } from './backoff.ts';

test('waits double and end at fifteen seconds', () => {
  assert.deepEqual([1, 2, 3, 4, 9].map((n) => backoffMs(n, () => 1)), [500, 1_000, 2_000, 4_000, 15_000]);
});

test('waits are spread over the upper half', () => {
  assert.equal(backoffMs(3, () => 0), 1_000);
});
