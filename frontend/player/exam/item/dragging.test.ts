import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAt } from './dragging.ts';

test('a dragged line lies before the first line whose middle is below the pointer', () => {
  const rows = ['a', 'b', 'c'].map((id, i) => ({ id, top: i * 40, bottom: i * 40 + 40 }));
  assert.equal(placeAt(5, rows, 'c'), 0);
  assert.equal(placeAt(30, rows, 'c'), 1);
  assert.equal(placeAt(200, rows, 'a'), 2);
  assert.equal(placeAt(-10, rows, 'b'), 0);
});
