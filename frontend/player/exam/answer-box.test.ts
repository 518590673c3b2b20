import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sender } from '../shared/sender.ts';
import { type Disk, Shelf } from '../shared/shelf.ts';
import { AnswerBox, type KeptAnswer, type Place } from './answer-box.ts';

const answer = (item: string, seq: number): KeptAnswer => ({
  sitting: 's', item, seq, response: ['x'], at: '2026-05-20T09:00:00Z', spentMs: 0, flagged: false, acknowledged: false,
});

const box = (put: () => Promise<void>): Promise<AnswerBox> => {
  const disk = <T>(): Disk<T> => ({ all: async () => [], of: async () => [], put, drop: async () => {} });
  return AnswerBox.open('s', {
    answers: new Shelf<KeptAnswer>(disk(), ({ sitting, item }) => [sitting, item]),
    places: new Shelf<Place>(disk(), ({ sitting }) => [sitting]),
  });
};

const full = async (): Promise<void> => {
  throw new DOMException('full', 'QuotaExceededError');
};

for (const [kind, put] of [['is full', full], ['never replies', () => new Promise<void>(() => {})]] as const) {
  test(`answers go to the server although the disk ${kind}`, async () => {
    const answers = await box(put);
    void answers.put(answer('a', 1));
    void answers.put(answer('b', 1));
    void answers.put(answer('b', 2));
    const sent: KeptAnswer[] = [];
    await new Sender(answers, async (batch) => {
      sent.push(...batch);
      return batch;
    }).flush();
    assert.deepEqual(sent.map(({ item, seq }) => [item, seq]), [['a', 1], ['b', 2]]);
    assert.deepEqual(await answers.waiting(), []);
    assert.ok(answers.answers().every(({ acknowledged }) => acknowledged));
  });
}
