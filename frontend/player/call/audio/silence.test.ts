import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SilenceWatch } from './silence.ts';

const muted = { peak: 0, loudness: 0 };
const speech = { peak: 0.4, loudness: 0.1 };

test('eight seconds without any sound are noticed, one word ends it', () => {
  const watch = new SilenceWatch();
  assert.equal(watch.hear(muted, true, 1_000), false);
  assert.equal(watch.hear(muted, true, 8_900), false);
  assert.equal(watch.hear(muted, true, 9_000), true);
  assert.equal(watch.hear(speech, true, 9_050), false);
  assert.equal(watch.hear(muted, true, 9_100), false);
});

test('while the caller speaks nobody need answer', () => {
  const watch = new SilenceWatch();
  watch.hear(muted, false, 0);
  assert.equal(watch.hear(muted, false, 20_000), false);
  assert.equal(watch.hear(muted, true, 20_050), false);
});
