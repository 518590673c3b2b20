import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../shared/api.ts';
import { ended } from './ending.ts';
import { TEXTS } from './texts.ts';

const refusal = (status: number, type: string): Refusal => new Refusal(status, { type: `urn:callworthy:problem:${type}` }, 0);

test('whoever the bank has no form for is told so, and not to wait for the network', () => {
  const noOther = ended(refusal(409, 'no-other-form'), 0, TEXTS.en);
  const tooFew = ended(refusal(503, 'bank-too-small'), 0, TEXTS['zh-CN']);
  assert.deepEqual([noOther.text, noOther.action], [TEXTS.en.noOtherFormText, 'home']);
  assert.deepEqual([tooFew.text, tooFew.action], [TEXTS['zh-CN'].noFormText, 'home']);
  assert.equal(ended(refusal(503, 'busy'), 0, TEXTS.en).action, 'retry');
});

test('whatever else ended it, it is closed, and neither a time that is up nor a network that is away', () => {
  for (const reason of ['INVIGILATOR', 'CASE_ENDED', 'SOMETHING_NEW']) {
    assert.deepEqual(ended(reason, 0, TEXTS.en), ended('closed', 0, TEXTS.en));
  }
  assert.equal(ended('INVIGILATOR', 0, TEXTS.en).title, TEXTS.en.closedTitle);
});

test('without https the exam says so in both languages, and that nothing has begun', () => {
  assert.match(ended('insecure', 0, TEXTS.en).text, /https.*Nothing has begun/);
  assert.match(ended('insecure', 0, TEXTS['zh-CN']).text, /https.*考试尚未开始/);
  assert.equal(ended('insecure', 0, TEXTS.en).action, 'home');
});
