import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { watchFocus } from './watch-focus.ts';

/** A window that is looked at until something is done to it. */
class View extends EventTarget {
  readonly document = Object.assign(new EventTarget(), { hidden: false, focused: true, hasFocus: () => this.document.focused });
  readonly told: string[] = [];
  readonly #timers: TestContext['mock']['timers'];

  constructor(t: TestContext) {
    super();
    this.#timers = t.mock.timers;
    this.#timers.enable({ apis: ['setTimeout'] });
    watchFocus((kind) => this.told.push(kind), this as unknown as Window);
  }

  focus(focused: boolean, ms = 1_000): void {
    this.document.focused = focused;
    this.dispatchEvent(new Event(focused ? 'focus' : 'blur'));
    this.#timers.tick(ms);
  }

  hide(hidden: boolean, ms = 1_000): void {
    this.document.hidden = hidden;
    this.document.dispatchEvent(new Event('visibilitychange'));
    this.#timers.tick(ms);
  }
}

test('another window beside this one is told once, and so is the way back', (t) => {
  const view = new View(t);
  view.focus(false);
  view.focus(false);
  view.focus(true);
  assert.deepEqual(view.told, ['FOCUS_LOST', 'FOCUS_BACK']);
});

test('another tab hides the page and takes the focus, which is one loss, in whichever order they come', (t) => {
  const view = new View(t);
  view.focus(false, 0);
  view.hide(true);
  view.hide(false, 0);
  view.focus(true);
  view.hide(true);
  view.focus(false);
  assert.deepEqual(view.told, ['FOCUS_LOST', 'FOCUS_BACK', 'FOCUS_LOST']);
});

test('a page that is hidden may be gone the next moment: that is told at once', (t) => {
  const view = new View(t);
  view.hide(true, 0);
  assert.deepEqual(view.told, ['FOCUS_LOST']);
});

test('a page that is seen again without the focus is not come back to yet', (t) => {
  const view = new View(t);
  view.focus(false);
  view.hide(true);
  view.hide(false);
  assert.deepEqual(view.told, ['FOCUS_LOST']);
  view.focus(true);
  assert.deepEqual(view.told, ['FOCUS_LOST', 'FOCUS_BACK']);
});

test('focus that goes into a frame of the page, or away for a blink, is no loss', (t) => {
  const view = new View(t);
  view.dispatchEvent(new Event('blur'));
  t.mock.timers.tick(1_000);
  for (let n = 0; n < 20; n++) {
    view.focus(false, 50);
    view.focus(true, 50);
  }
  t.mock.timers.tick(1_000);
  assert.deepEqual(view.told, []);
});
