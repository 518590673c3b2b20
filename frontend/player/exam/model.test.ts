import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, isAnswered, isPartial, type ItemFace, rate, same } from './model.ts';

const text = { en: '', 'zh-CN': '' };
const item = (type: ItemFace['type']): ItemFace => ({
  item: 'i', place: 1, type, seconds: 60, material: null, stem: text,
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text })),
});

test('a single choice replaces the one before', () => {
  assert.deepEqual(choose(item('single-choice'), ['a'], 'c'), ['c']);
});

test('a multiple choice is taken back by choosing it again, and the last one leaves nothing', () => {
  const chosen = choose(item('multiple-choice'), choose(item('multiple-choice'), null, 'd'), 'b');
  assert.deepEqual(chosen, ['b', 'd']);
  assert.equal(choose(item('multiple-choice'), ['b'], 'b'), null);
});

test('a situational judgement is answered once every reaction is rated', () => {
  const judged = item('situational-judgement');
  const some = rate(rate(null, 'a', 5), 'b', 1);
  assert.equal(isAnswered(judged, some), false);
  assert.equal(isPartial(judged, some), true);
  const all = rate(rate(some, 'c', 3), 'd', 2);
  assert.equal(isAnswered(judged, all), true);
  assert.equal(isPartial(judged, all), false);
});

test('responses are the same whatever the order of ratings', () => {
  assert.ok(same({ a: 1, b: 2 }, { b: 2, a: 1 }));
  assert.ok(!same(['a'], ['b']));
  assert.ok(!same(null, ['a']));
});
