import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from './pace.ts';

interface Sent { times: number; bytes: number; longestWait: number }

/** A change at a time, in milliseconds, which makes a text that long. */
type Change = [now: number, length: number];

/** What is sent of these changes. */
function written(changes: Iterable<Change>, letter = 'x'): Sent {
  const pace = new Pace();
  const sent: Sent = { times: 0, bytes: 0, longestWait: 0 };
  const size = new TextEncoder().encode(letter).length;
  const waiting: { first: number; due: number; length: number }[] = [];
  const send = (now: number): void => {
    const due = waiting.filter((one) => one.due <= now).at(0);
    if (!due) return;
    sent.times++;
    sent.bytes += due.length * size;
    sent.longestWait = Math.max(sent.longestWait, due.due - due.first);
    waiting.length = 0;
  };
  for (const [now, length] of changes) {
    send(now);
    waiting[0] = { first: waiting[0]?.first ?? now, due: now + pace.next(letter.repeat(length), now), length };
  }
  send(Infinity);
  return sent;
}

/** Forty words a minute: a rest after each sentence, a longer one after each paragraph. */
function* usual(minutes: number): Iterable<Change> {
  for (let now = 0, n = 1; now < minutes * 60_000; n++) {
    now += 180 + (n % 5 === 0 ? 120 : 0) + (n % 90 === 0 ? 2_500 : 0) + (n % 450 === 0 ? 12_000 : 0);
    yield [now, n];
  }
}

/** A change each so many milliseconds, until the text is that long. */
function* evenly(everyMs: number, minutes: number, length: number): Iterable<Change> {
  const count = (minutes * 60_000) / everyMs;
  for (let n = 1; n <= count; n++) yield [n * everyMs, Math.ceil((n * length) / count)];
}

test('what is written is sent within a second, be there a rest or none, up to three thousand characters', () => {
  assert.ok(written(evenly(150, 10, 3_000)).longestWait <= 1_000);
  const pace = new Pace();
  pace.next('x'.repeat(3_000), 0);
  assert.equal(pace.next('x'.repeat(3_001), 300), 800);
});

test('a longer text is sent within a second of a rest, and within two or four while it goes on', () => {
  for (const [length, most] of [[6_000, 2_000], [15_000, 4_000]] as const) {
    const pace = new Pace();
    const text = 'x'.repeat(length);
    const dues = new Set<number>();
    for (let now = 0; now <= 12_000; now += 50) dues.add(now + pace.next(text, now));
    assert.ok([...dues].includes(most));
    assert.equal(pace.next(text, 60_000), 800);
  }
});

test('a short text does not wait for a long one', () => {
  const pace = new Pace();
  pace.next('x'.repeat(15_000), 0);
  pace.next('x'.repeat(15_000), 700);
  assert.ok(pace.next('x', 750) <= 800);
});

test('half an hour of writing costs a few megabytes', (t) => {
  const essay = written(usual(30));
  const restless = written(evenly(180, 30, 10_000));
  t.diagnostic(`30 minutes, 7,000 characters: ${essay.times} times, ${Math.round(essay.bytes / 1_000)} KB`);
  t.diagnostic(`30 minutes without a rest, 10,000 characters: ${restless.times} times, ${Math.round(restless.bytes / 1_000)} KB`);
  assert.ok(essay.bytes < 3_500_000);
  assert.ok(restless.bytes < 4_500_000);
});

test('a receipt of two hours of writing Chinese without any rest can be checked', (t) => {
  const { times, bytes, longestWait } = written(evenly(300, 120, 3_000), '您');
  t.diagnostic(`two hours: ${times} times, ${Math.round(bytes / 1_000)} KB`);
  assert.ok(bytes * 2 + times * 400 < 32_000_000);
  assert.ok(longestWait <= 8_000);
});
