import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unique } from './random.ts';

test('a page that browsers do not trust makes up names, too', (t) => {
  t.mock.method(crypto, 'randomUUID', () => {
    throw new TypeError('crypto.randomUUID is not a function');
  });
  const made = new Set(Array.from({ length: 1_000 }, () => unique()));
  assert.equal(made.size, 1_000);
  for (const one of made) assert.match(one, /^[0-9a-f]{32}$/);
});
