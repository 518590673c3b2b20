import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from './answer-box.ts';
import { lastPlace } from './last-place.ts';
import type { ItemFace, SavedAnswer } from './model.ts';

const items = ['a', 'b', 'c', 'd'].map((item) => ({ item }) as ItemFace);
const saved = (item: string, epoch: number, at: string | null): SavedAnswer => (
  { item, epoch, seq: 1, response: ['x'], spentMs: 0, flagged: false, at }
);
const here = (current: number, epoch?: number): Place => ({ sitting: 's', current, ...(epoch === undefined ? {} : { epoch }) });
const early = '2026-05-20T09:00:00.500Z';
const late = '2026-05-20T09:00:01Z';

test('without a place of this browser it is the item of the newest entry, wherever that stands', () => {
  assert.equal(lastPlace(items, [], undefined), 0);
  assert.equal(lastPlace(items, [saved('d', 1, early), saved('c', 1, late), saved('a', 1, early)], undefined), 2);
  assert.equal(lastPlace(items, [saved('d', 1, late), saved('b', 2, early)], undefined), 1);
  assert.equal(lastPlace(items, [saved('d', 1, null), saved('b', 1, early)], undefined), 1);
});

test('what was open in this browser counts, answered or not', () => {
  assert.equal(lastPlace(items, [saved('a', 1, late)], here(3, 1)), 3);
  assert.equal(lastPlace(items, [saved('a', 1, late)], here(3)), 3);
  assert.equal(lastPlace(items, [], here(9, 1)), 3);
});

test('back at this browser it is where the candidate was at the other one', () => {
  assert.equal(lastPlace(items, [saved('a', 1, late), saved('c', 2, early)], here(3, 1)), 2);
});

test('while a pause hides the items it is the first place', () => {
  assert.equal(lastPlace([], [saved('c', 1, late)], undefined), 0);
  assert.equal(lastPlace([], [saved('c', 1, late)], here(2, 1)), 0);
});
