import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Warnings } from './warnings.ts';

const minutes = (...left: number[]): number[] => left.map((one) => one * 60_000);

test('each mark is said once, with the minutes that are left', () => {
  const warnings = new Warnings();
  const said = minutes(12, 10, 9.9, 5.1, 4.99, 2, 1, 0.9, 0).map((left) => warnings.next(left));
  assert.deepEqual(said, [null, 10, null, null, 5, null, 1, null, null]);
});

test('a page that is opened late says what is left, and nothing of the marks before', () => {
  const warnings = new Warnings();
  assert.deepEqual(minutes(50 / 60, 49 / 60, 48 / 60).map((left) => warnings.next(left)), [1, null, null]);
  assert.equal(new Warnings().next(8 * 60_000), 8);
  assert.equal(new Warnings().next(0), null);
});

test('after more time was given the marks are said again', () => {
  const warnings = new Warnings();
  const said = minutes(0.9, 15.9, 10, 5, 1, 4, 0.9).map((left) => warnings.next(left));
  assert.deepEqual(said, [1, null, 10, 5, 1, null, 1]);
});

test('a clock that is set right by a moment says no mark twice', () => {
  const warnings = new Warnings();
  assert.deepEqual([300_000, 300_400, 299_400].map((left) => warnings.next(left)), [5, null, null]);
});
