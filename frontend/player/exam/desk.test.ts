import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test, type TestContext } from 'node:test';
import type { Response } from './model.ts';
import { browser, open, Server } from './sitting.scene.ts';
import type { Sitting } from './sitting.ts';
import { TEXTS } from './texts.ts';

/** Elements need a browser; what stands around them does not. */
registerHooks({
  resolve: (name, context, next) =>
    /^@vaadin|report-offer|callworthy-item/.test(name) ? { url: 'data:text/javascript,', shortCircuit: true } : next(name, context),
});
Object.assign(browser, { createTreeWalker: () => ({}) });
const { desk } = await import('./desk.ts');

/** What a template binds, by the words before it: `id="next" … @click`. */
interface Bound { before: string; value: unknown }

function bound(template: unknown): Bound[] {
  const { strings, values } = template as { strings: string[]; values: unknown[] };
  return values.flatMap((value, n) => {
    const inner = value !== null && typeof value === 'object' && 'strings' in value ? bound(value) : [];
    return [{ before: strings.slice(0, n + 1).join('').slice(-160), value }, ...inner];
  });
}

const valueAt = <T>(all: Bound[], where: RegExp): T => all.find(({ before }) => where.test(before))!.value as T;

async function shown(t: TestContext, name: string, place = 0) {
  Server.of(t);
  const sitting: Sitting = await open(t, name);
  sitting.current = place;
  const done: unknown[] = [];
  const render = (): Bound[] => bound(desk(sitting, 'en', TEXTS.en, {
    answer: (response: Response) => done.push(['answer', response]),
    show: (to: number) => done.push(['show', to]),
    review: () => done.push(['review']),
  }));
  return { sitting, done, render };
}

test('what is answered goes on as it is, and an answer that is taken back as none', async (t) => {
  const { done, render } = await shown(t, 'desk-answers');
  const answer = valueAt<(event: object) => void>(render(), /@answer=$/);
  answer({ detail: '["a"]' });
  answer({ detail: '' });
  assert.deepEqual(done, [['answer', ['a']], ['answer', null]]);
});

test('the ways lead to the item before and the next one, and from the last one to handing in', async (t) => {
  const { sitting, done, render } = await shown(t, 'desk-ways');
  const next = /id="next"[^<]*@click=$/;
  assert.equal(valueAt(render(), /id="previous" \?disabled=$/), true);
  assert.equal(valueAt(render(), /id="next"[^<]*@click=[^<]*>\s*$/), TEXTS.en.next);
  valueAt<() => void>(render(), next)();
  sitting.current = 2;
  assert.equal(valueAt(render(), /id="previous" \?disabled=$/), false);
  assert.equal(valueAt(render(), /id="next"[^<]*@click=[^<]*>\s*$/), TEXTS.en.submit);
  valueAt<() => void>(render(), next)();
  valueAt<() => void>(render(), /id="previous"[^<]*@click=$/)();
  valueAt<() => void>(render(), /id="submit"[^<]*@click=$/)();
  assert.deepEqual(done, [['show', 1], ['show', 3], ['show', 1], ['review']]);
});

test('flagging and striking out are seen at once', async (t) => {
  const { sitting, render } = await shown(t, 'desk-marks');
  assert.equal(valueAt(render(), /aria-pressed=$/), false);
  valueAt<() => void>(render(), /class="flag"[^<]*@click=$/)();
  assert.equal(valueAt(render(), /aria-pressed=$/), true);
  valueAt<(event: object) => void>(render(), /@strike=$/)({ detail: 'b' });
  assert.deepEqual(valueAt(render(), /\.struck=$/), ['b']);
  assert.deepEqual(sitting.struckOf(sitting.items[0]!), ['b']);
});
