import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Playback, type Sound } from './playback.ts';

/** What the browser plays with. */
class Heard {
  static all: Heard[] = [];
  static refuses = false;
  currentTime = 0;
  duration = 40;
  ontimeupdate: (() => void) | null = null;
  onended: (() => void) | null = null;
  paused = false;

  constructor() {
    Heard.all.push(this);
  }

  async play(): Promise<void> {
    if (Heard.refuses) throw new Error('NotAllowedError');
  }

  pause(): void {
    this.paused = true;
  }

  goOn(to: number): void {
    this.currentTime = to;
    this.ontimeupdate?.();
  }
}

Object.assign(globalThis, { Audio: Heard });

let keys: string[] = [];
const sound = (name: string): Sound => ({
  heard: 0, name,
  fetch: async (key) => {
    keys.push(key);
    return new Blob();
  },
});

beforeEach(() => {
  keys = [];
  Heard.all = [];
  Heard.refuses = false;
});

test('a play that the browser did not let sound is asked for again as the same one', async () => {
  const playback = new Playback('s-refused', () => {});
  Heard.refuses = true;
  await playback.play(sound('s-refused'));
  assert.deepEqual([playback.state, playback.begun], ['failed', true]);
  Heard.refuses = false;
  await playback.play(sound('s-refused'));
  assert.equal(playback.state, 'playing');
  assert.equal(keys[0], keys[1]);
});

test('a play that is broken off goes on where it was, and the next one is another', async () => {
  const before = new Playback('s-paused', () => {});
  await before.play(sound('s-paused'));
  Heard.all[0]!.goOn(12.5);
  before.stop();
  assert.equal(Heard.all[0]!.paused, true);

  const after = new Playback('s-paused', () => {});
  assert.equal(after.begun, true);
  await after.play(sound('s-paused'));
  assert.equal(Heard.all[1]!.currentTime, 12.5);
  Heard.all[1]!.onended!();
  assert.deepEqual([after.state, after.begun], ['still', false]);
  await after.play(sound('s-paused'));
  assert.equal(Heard.all[2]!.currentTime, 0);
  assert.deepEqual([keys[0] === keys[1], keys[1] === keys[2]], [true, false]);
});

test('what arrives once another item is open does not sound, and is not used up', async () => {
  const playback = new Playback('s-left', () => {});
  const playing = playback.play(sound('s-left'));
  playback.stop();
  await playing;
  assert.deepEqual([Heard.all.length, playback.state, playback.begun], [0, 'still', true]);
});

test('where plays are not limited each begins anew', async () => {
  const playback = new Playback('', () => {});
  await playback.play(sound(''));
  Heard.all[0]!.goOn(9);
  playback.stop();
  assert.equal(playback.begun, false);
  await playback.play(sound(''));
  assert.equal(Heard.all[1]!.currentTime, 0);
});
