import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal, Unreachable } from '../shared/api.ts';
import type { ItemFace } from './model.ts';
import { Pictures } from './pictures.ts';

const text = { en: '', 'zh-CN': '' };
const item = (name: string, ...sources: string[]): ItemFace => ({
  item: name, place: 1, type: 'essay', seconds: 60, material: null, stem: text, plays: null,
  targets: [], gaps: [], units: [], words: null, options: [],
  pictures: sources.map((src) => ({ src, width: 4, height: 3, alt: text })),
});

test('pictures are fetched ahead, those of the open item first, each once', async () => {
  const asked: string[] = [];
  const pictures = new Pictures('token', async (address) => {
    asked.push(address);
    return new Blob(['picture']);
  });
  let changes = 0;
  pictures.addEventListener('change', () => changes++);
  await pictures.ahead([item('a', '/1', '/2'), item('b'), item('c', '/3')], 2);
  assert.deepEqual(asked, ['/3', '/1', '/2']);
  assert.equal(changes, 3);
  assert.match(pictures.ready.get('/2')!, /^blob:/);
  await pictures.ahead([item('a', '/1')], 0);
  assert.equal(asked.length, 3);
});

test('a picture is asked for again while the network is away, and not when the server refuses it', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let tries = 0;
  const pictures = new Pictures('token', async (address) => {
    if (address === '/refused') throw new Refusal(404, {}, 0);
    if (++tries < 3) throw new Unreachable();
    return new Blob(['picture']);
  });
  const done = pictures.ahead([item('a', '/refused', '/late')], 0);
  while (tries < 3) {
    await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(20_000);
  }
  await done;
  assert.deepEqual([...pictures.ready.keys()], ['/late']);
  pictures.stop();
  assert.equal(pictures.ready.size, 0);
});
