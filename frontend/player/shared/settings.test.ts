import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Settings } from './settings.ts';

test('a setting that the browser refuses to keep holds as long as the page is open', () => {
  const settings = new Settings(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  assert.equal(settings.of('size'), null);
  settings.keep('size', '130');
  assert.equal(settings.of('size'), '130');
  settings.drop('size');
  assert.equal(settings.of('size'), null);
});
