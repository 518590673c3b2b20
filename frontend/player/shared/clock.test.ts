import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countdown, ServerClock } from './clock.ts';

test('the server wrote its time half-way there and back', () => {
  let ticks = 1_000;
  const clock = new ServerClock(() => ticks);
  const sent = clock.mark();
  ticks += 200;
  clock.read('2026-05-20T09:00:00.000Z', sent);
  assert.equal(clock.now(), Date.parse('2026-05-20T09:00:00.100Z'));
  assert.equal(clock.until('2026-05-20T09:01:00.100Z'), 60_000);
});

test('a slower reading that fits does not spoil a truer one', () => {
  let ticks = 0;
  const clock = new ServerClock(() => ticks);
  clock.read('2026-05-20T09:00:00.000Z', clock.mark());
  const sent = clock.mark();
  ticks += 4_000;
  clock.read('2026-05-20T09:00:00.500Z', sent);
  assert.equal(clock.now(), Date.parse('2026-05-20T09:00:04.000Z'));
});

test('a clock that stood still while the computer slept is set again', () => {
  let ticks = 0;
  const clock = new ServerClock(() => ticks);
  clock.read('2026-05-20T09:00:00.000Z', clock.mark());
  const sent = clock.mark();
  ticks += 100;
  clock.read('2026-05-20T09:30:00.050Z', sent);
  assert.equal(clock.now(), Date.parse('2026-05-20T09:30:00.100Z'));
});

test('counts down in minutes and, from an hour, in hours', () => {
  assert.deepEqual([0, 1, 65_000, 3_723_000].map(countdown), ['0:00', '0:01', '1:05', '1:02:03']);
});
