import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FocusKeeper } from './focus-keeper.ts';
import type { Screen } from './screen.ts';

/** A page of headings and fields, by the selectors that find them. */
class Page {
  readonly updateComplete = Promise.resolve(true);
  readonly fields = ['first', 'second'].map((name) => this.#thing(name));
  focused: unknown = null;
  readonly keeper = new FocusKeeper(this as never);

  #thing(name: string): { name: string; focus: () => void } {
    const thing = { name, focus: () => void (this.focused = thing) };
    return thing;
  }

  querySelector = (): null => null;
  querySelectorAll = (selector: string): unknown[] => (selector.includes('textarea') ? this.fields : [this.#thing(selector)]);

  /** Shows screens one after the other. @returns what has the focus then */
  async show(...screens: Screen[]): Promise<string | undefined> {
    for (const screen of screens) {
      Object.assign(globalThis, { document: { activeElement: this.focused } });
      this.keeper.leaving(screen);
      this.keeper.arrived(screen);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return (this.focused as { name: string } | null)?.name;
  }
}

test('a pause takes the focus to its heading, and the field that had it gets it back', async () => {
  const page = new Page();
  assert.equal(await page.show('loading', 'item'), undefined);
  page.fields[1]!.focus();
  assert.equal(await page.show('paused'), '#paused');
  assert.equal(await page.show('item'), 'second');
});

test('where no field had the focus, the title of the question gets it', async () => {
  const page = new Page();
  assert.equal(await page.show('item', 'time-up'), '#time-up');
  assert.equal(await page.show('item'), '.item-title');
  page.fields[0]!.focus();
  assert.equal(await page.show('review', 'handing-in'), '#handing-in');
  assert.equal(await page.show('end'), '#ending');
});

test('an exam that was opened during a pause loads its questions, and the first of them gets the focus', async () => {
  assert.equal(await new Page().show('loading', 'paused', 'loading', 'item'), '.item-title');
});

test('nothing moves while the same is shown', async () => {
  const page = new Page();
  await page.show('paused');
  page.fields[0]!.focus();
  assert.equal(await page.show('paused', 'paused'), 'first');
});

test('a message tells that it comes, once', () => {
  const { keeper } = new Page();
  keeper.arrived('item');
  assert.equal(keeper.leaving('paused'), true);
  keeper.arrived('paused');
  assert.equal(keeper.leaving('paused'), false);
  assert.equal(keeper.leaving('item'), false);
});
