import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  choose, chooseUnit, countWords, fillGap, isAnswered, isNumber, isPartial, type ItemFace, move, pair, placeInCase, rate, same, typeNumber, write,
} from './model.ts';

const text = { en: '', 'zh-CN': '' };
const item = (type: ItemFace['type']): ItemFace => ({
  item: 'i', place: 1, type, seconds: 60, material: null, stem: text, plays: null,
  targets: [], gaps: [], units: [], words: null,
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

test('the order shown is no answer until something was moved, and then all of it is', () => {
  const ordered = item('ordering');
  assert.equal(isAnswered(ordered, null), false);
  const moved = move(ordered, null, 'c', 0);
  assert.deepEqual(moved, { order: ['c', 'a', 'b', 'd'] });
  assert.equal(isAnswered(ordered, moved), true);
  assert.deepEqual(move(ordered, moved, 'c', 9), { order: ['a', 'b', 'd', 'c'] });
});

test('a matching is answered once every line has its target, and a pair can be taken back', () => {
  const matched = item('matching');
  const one = pair(null, 'a', 'x');
  assert.equal(isPartial(matched, one), true);
  assert.equal(pair(one, 'a', ''), null);
  const all = pair(pair(pair(one, 'b', 'x'), 'c', 'y'), 'd', 'x');
  assert.equal(isAnswered(matched, all), true);
});

test('a number with units is answered only with its unit', () => {
  const weighed = { ...item('numeric'), units: ['kg', 'g'] };
  const typed = typeNumber(null, '1.5');
  assert.equal(isPartial(weighed, typed), true);
  assert.equal(isAnswered(weighed, chooseUnit(typed, 'kg')), true);
  assert.equal(isAnswered(item('numeric'), typed), true);
  assert.equal(typeNumber(typed, ' '), null);
});

test('numbers are told from other texts as the server tells them', () => {
  for (const typed of ['1250', '1,250', '0,125', '1 250', '１２５０', '-3.5', '−3,5', '.5', '7.']) assert.ok(isNumber(typed), typed);
  for (const typed of ['', 'abc', '1.2.3', '12kg', '--1', '1,2,3', '0,125,000']) assert.ok(!isNumber(typed), typed);
});

test('a cloze is answered once every gap is filled', () => {
  const filled = { ...item('cloze'), gaps: [{ id: '1', number: true, options: [] }, { id: '2', number: false, options: [] }] };
  const one = fillGap(null, '1', '14');
  assert.equal(isPartial(filled, one), true);
  assert.equal(isAnswered(filled, fillGap(one, '2', 'ten')), true);
  assert.equal(fillGap(one, '1', ''), null);
});

test('an essay of blanks is no answer, and its words are counted in both languages', () => {
  assert.equal(isAnswered(item('essay'), write('  \n')), false);
  assert.equal(isAnswered(item('essay'), write('Dear customer')), true);
  assert.equal(countWords("I don't know, well-known 3 times."), 6);
  assert.equal(countWords('您好，请问 order 12 到了吗？'), 9);
});

test('items of a case know their place in it, and others have none', () => {
  const on = (sheet: string | null, isCase = true): ItemFace => ({
    ...item('single-choice'), material: sheet === null ? null : { id: sheet, isCase, title: text, text },
  });
  const items = [on(null), on('parcel'), on('parcel'), on('refund'), on('sheet', false)];
  assert.deepEqual(items.map((one) => placeInCase(items, one)), [
    null, { place: 1, of: 2 }, { place: 2, of: 2 }, { place: 1, of: 1 }, null,
  ]);
});
