import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from './pace.ts';

/** When texts of a length go out that change all the time, in milliseconds. */
function sent(length: number, until: number): number[] {
  const pace = new Pace();
  const due = new Set<number>();
  for (let now = 0; now <= until; now += 50) due.add(now + pace.next(length, now));
  return [...due];
}

test('a short text goes out within a second of every change', () => {
  const pace = new Pace();
  for (let now = 0; now < 20_000; now += 130) assert.ok(pace.next(400, now) <= 1_000);
});

test('a long one goes out within a second after a pause, then every few seconds while it is written', () => {
  assert.deepEqual(sent(6_000, 12_000), [800, 4_800, 8_800, 12_800]);
  const pace = new Pace();
  pace.next(6_000, 0);
  assert.equal(pace.next(6_000, 60_000), 800);
});

test('a short text does not wait for a long one', () => {
  const pace = new Pace();
  pace.next(6_000, 0);
  assert.equal(pace.next(6_000, 900), 3_900);
  assert.equal(pace.next(20, 1_000), 800);
});
