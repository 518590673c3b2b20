import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal, Unreachable } from './api.ts';
import { type Outbox, Sender } from './sender.ts';

class Memory implements Outbox<number> {
  entries: number[];

  constructor(...entries: number[]) {
    this.entries = entries;
  }

  waiting = async (): Promise<number[]> => [...this.entries];

  acknowledge = async (done: number[]): Promise<void> => {
    this.entries = this.entries.filter((entry) => !done.includes(entry));
  };
}

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('sends until all is acknowledged', async () => {
  const outbox = new Memory(1, 2, 3);
  const sender = new Sender(outbox, async (batch) => batch.slice(0, 2));
  await sender.flush();
  assert.deepEqual(outbox.entries, []);
  assert.equal(sender.state.waiting, 0);
});

test('keeps trying while the server is away and says since when', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const outbox = new Memory(1);
  let tries = 0;
  const sender = new Sender(outbox, async (batch) => {
    if (++tries < 4) throw new Unreachable();
    return batch;
  });
  const offline: boolean[] = [];
  sender.addEventListener('change', () => offline.push(sender.state.offlineSince !== null));
  const done = sender.flush();
  while (tries < 4) {
    await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(20_000);
  }
  await done;
  assert.deepEqual(outbox.entries, []);
  assert.ok(offline.includes(true));
  assert.equal(sender.state.offlineSince, null);
});

test('what was added while sending goes out as well', async () => {
  const outbox = new Memory(1);
  const sent: number[][] = [];
  const sender = new Sender(outbox, async (batch) => {
    sent.push(batch);
    if (sent.length === 1) {
      outbox.entries.push(2);
      void sender.flush();
    }
    return batch;
  });
  await sender.flush();
  assert.deepEqual(sent, [[1], [2]]);
});

test('a refusal that time does not mend ends it and keeps the entries', async () => {
  const outbox = new Memory(1);
  const sender = new Sender(outbox, async () => {
    throw new Refusal(409, { type: 'urn:callworthy:problem:older-epoch' }, 0);
  });
  let refused = '';
  sender.addEventListener('refused', (event) => {
    refused = (event as CustomEvent<Refusal>).detail.type;
  });
  await sender.flush();
  assert.equal(refused, 'older-epoch');
  assert.deepEqual(outbox.entries, [1]);
});

test('what others found of the server is said, unless something of its own still fails', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  let away = false;
  const outbox = new Memory();
  const sender = new Sender(outbox, async (batch) => {
    if (away) throw new Unreachable();
    return batch;
  });
  sender.reached(false);
  const since = sender.state.offlineSince;
  assert.notEqual(since, null);
  t.mock.timers.tick(1_000);
  sender.reached(false);
  assert.equal(sender.state.offlineSince, since);
  sender.reached(true);
  assert.equal(sender.state.offlineSince, null);

  away = true;
  outbox.entries.push(1);
  const done = sender.flush();
  await new Promise((resolve) => setImmediate(resolve));
  sender.reached(true);
  assert.notEqual(sender.state.offlineSince, null);
  away = false;
  t.mock.timers.tick(20_000);
  await done;
  assert.equal(sender.state.offlineSince, null);
});

test('what changes while something is sent goes out when its own time has come, and is said to wait until then', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const outbox = new Memory(1);
  const sent: number[][] = [];
  const sender = new Sender(outbox, async (batch) => {
    sent.push(batch);
    if (sent.length > 1) return batch;
    outbox.entries.push(2);
    sender.flushWithin(9_000);
    sender.flushWithin(4_000);
    return batch;
  });
  await sender.flush();
  assert.deepEqual(sent, [[1]]);
  assert.equal(sender.state.waiting, 1);
  t.mock.timers.tick(3_999);
  await breath();
  assert.deepEqual(sent, [[1]]);
  t.mock.timers.tick(1);
  await breath();
  assert.deepEqual(sent, [[1], [2]]);
  assert.equal(sender.state.waiting, 0);
});

test('what is to be sent later goes at once when everything is, and not again when its time comes', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const outbox = new Memory(1);
  const sent: number[][] = [];
  const sender = new Sender(outbox, async (batch) => {
    sent.push(batch);
    return batch;
  });
  sender.flushWithin(60_000);
  await breath();
  assert.equal(sender.state.waiting, 1);
  assert.deepEqual(sent, []);
  await sender.flush();
  assert.deepEqual(sent, [[1]]);
  outbox.entries.push(2);
  t.mock.timers.tick(60_000);
  await breath();
  assert.deepEqual(sent, [[1]]);
});

test('nothing waits when all is sent, whoever put it there meanwhile', async () => {
  const outbox = new Memory(1);
  const sender = new Sender(outbox, async (batch) => {
    if (batch.includes(1)) outbox.entries.push(2);
    return batch;
  });
  await sender.flush();
  assert.deepEqual(outbox.entries, []);
});

test('of very much that waits all goes out, also when something that changed meanwhile has a time of its own', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const outbox = new Memory(...Array.from({ length: 120 }, (_, n) => n));
  const sizes: number[] = [];
  const sender = new Sender(outbox, async (batch) => {
    if (sizes.push(batch.length) === 1) sender.flushWithin(60_000);
    return batch;
  });
  await sender.flush();
  assert.deepEqual(sizes, [50, 50, 20]);
});
