import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { ReactiveElement, type TemplateResult } from 'lit';
import './callworthy-listening.ts';
import { ITEM_TEXTS } from './item-texts.ts';
import type { Sound } from './playback.ts';

let sounding: object | null = null;

class Heard {
  currentTime = 0;

  async play(): Promise<void> {
    sounding = this;
  }

  pause(): void {
    if (sounding === this) sounding = null;
  }
}

Object.assign(globalThis, { Audio: Heard });

/** The element without a page: it goes through its updates, but nothing is drawn. */
interface Listening extends ReactiveElement {
  item: string;
  sound: Sound | null;
  render(): TemplateResult;
}

const sound = (name: string): Sound => ({ name, heard: 0, fetch: async () => new Blob() });

function listening(name: string): Listening {
  const element = new (customElements.get('callworthy-listening')!)() as Listening;
  const drawsNothing = (ReactiveElement.prototype as unknown as { update: () => void }).update;
  Object.assign(element, { update: drawsNothing, item: name, sound: sound(name), plays: 2, language: 'en' });
  update(element);
  return element;
}

const update = (element: Listening): void => (element as unknown as { performUpdate(): void }).performUpdate();

/** Presses the button, and lets the element update whenever it wants to. */
async function play(element: Listening): Promise<void> {
  (element.render().values.find((value) => typeof value === 'function') as () => void)();
  for (let turn = 0; turn < 5; turn++) {
    if (element.isUpdatePending) update(element);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

beforeEach(() => {
  sounding = null;
});

test('what is played sounds on while the element shows how far it is', async () => {
  for (const name of ['s-1', '']) {
    const element = listening(name);
    await play(element);
    assert.ok(sounding);
    assert.ok(element.render().values.includes(ITEM_TEXTS.en.playing));
    element.sound = { ...sound(name), heard: 1 };
    update(element);
    assert.ok(sounding);
  }
});

test('nothing of an item sounds once another one is shown', async () => {
  const element = listening('s-2');
  await play(element);
  element.item = 's-3';
  element.sound = sound('s-3');
  update(element);
  assert.equal(sounding, null);
});
