import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Refusal } from '../shared/api.ts';
import type { Ticket } from '../shared/tickets.ts';
import type { KeptAnswer } from './answer-box.ts';
import { AnswerPost } from './answer-post.ts';
import type { TimeLeft } from './time-left.ts';

const answer = (item: string, seq: number): KeptAnswer => ({
  sitting: 's', item, seq, response: ['x'], at: '2026-05-20T09:00:00Z', spentMs: 9, flagged: true, acknowledged: false,
  uncounted: false,
});

const KEYS = [{ item: 'a', seq: 3 }, { item: 'b', seq: 1 }];
const batch = (): KeptAnswer[] => [answer('a', 2), answer('b', 2), answer('c', 1)];

/** A page that posts to a server with one reply for everything. */
function page(t: TestContext, status: number, reply: object) {
  const posted: Record<string, unknown>[] = [];
  t.mock.method(globalThis, 'fetch', async (_: string, init: RequestInit) => {
    posted.push(...JSON.parse(String(init.body)).answers);
    return new Response(JSON.stringify(reply), { status });
  });
  const read: object[] = [];
  const ends: string[] = [];
  const time = { clock: { mark: () => 0 }, read: (face: object) => read.push(face) } as unknown as TimeLeft;
  const post = new AnswerPost({ id: 's', token: 't', epoch: 1 } as Ticket, time, { renumber: () => {} }, (why) => ends.push(why.type));
  return { post, posted, read, ends };
}

const refused = (type: string, kept?: object): object => ({ type: `urn:callworthy:problem:${type}`, ...(kept && { kept }) });
const names = (delivered: KeptAnswer[]): unknown[] => delivered.map(({ item, seq, uncounted }) => [item, seq, uncounted]);

test('delivered is what the server names in this or a later state, and nothing else of the batch', async (t) => {
  const { post, posted, read, ends } = page(t, 200, { acknowledged: KEYS, deadline: 'd' });
  assert.deepEqual(names(await post.deliver(batch())), [['a', 2, false]]);
  assert.deepEqual(posted[0], { item: 'a', seq: 2, response: ['x'], at: '2026-05-20T09:00:00Z', spentMs: 9, flagged: true });
  assert.equal(posted.length, 3);
  assert.deepEqual(read, [{ acknowledged: KEYS, deadline: 'd' }]);
  assert.deepEqual([ends, post.over], [[], null]);
});

for (const type of ['closed', 'older-epoch']) {
  test(`over by ${type}, what the server keeps is delivered but does not count, and the end is told once`, async (t) => {
    const { post, ends } = page(t, 409, refused(type, KEYS));
    assert.deepEqual(names(await post.deliver(batch())), [['a', 2, true]]);
    assert.deepEqual(names(await post.deliver(batch())), [['a', 2, true]]);
    assert.deepEqual(ends, [type]);
    assert.equal(post.over?.type, type);
  });
}

test('over, what had come in time and was only sent again counts', async (t) => {
  const kept = [{ item: 'a', seq: 2, counts: true }, { item: 'b', seq: 2, counts: false }, { item: 'c', seq: 1, counts: false }];
  const { post, ends } = page(t, 409, refused('closed', kept));
  assert.deepEqual(names(await post.deliver(batch())), [['a', 2, false], ['b', 2, true], ['c', 1, true]]);
  assert.deepEqual(ends, ['closed']);
});

test('what the server refuses without keeping any of it, or for another reason, is refused here, too', async (t) => {
  for (const reply of [refused('closed'), refused('closed', [{ item: 'z', seq: 9 }]), refused('invalid', KEYS)]) {
    const { post, ends } = page(t, 409, reply);
    await assert.rejects(post.deliver(batch()), Refusal);
    assert.deepEqual([ends, post.over], [[], null]);
  }
});

test('of what another page sends nothing is taken for delivered once the sitting is over here', async (t) => {
  const { post, ends } = page(t, 409, refused('older-epoch', KEYS));
  post.handedOver = true;
  await assert.rejects(post.deliver(batch()), Refusal);
  assert.deepEqual(ends, []);
});

test('what was on its way when another page took over is not taken for delivered here: that one may have a newer answer', async (t) => {
  const { post } = page(t, 200, { acknowledged: KEYS, deadline: 'd' });
  const delivering = post.deliver(batch());
  post.handedOver = true;
  assert.deepEqual(await delivering, []);
});
