import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Refusal, Unreachable } from './api.ts';
import { Sender } from './sender.ts';

const network = new EventTarget();
Object.assign(globalThis, { addEventListener: network.addEventListener.bind(network) });

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Somebody goes on working while every try fails, with the longest pauses that there are. */
class Away {
  readonly entries = [0];
  readonly sender: Sender<number>;
  tries = 0;
  readonly #t: TestContext;
  #now = 0;

  constructor(t: TestContext, why: () => unknown) {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    t.mock.method(performance, 'now', () => this.#now);
    t.mock.method(Math, 'random', () => 1);
    this.#t = t;
    this.sender = new Sender({ waiting: async () => this.entries, acknowledge: async () => {} }, async () => {
      this.tries++;
      throw why();
    });
    t.after(() => this.sender.stop());
    void this.sender.flush();
  }

  async pass(ms: number): Promise<void> {
    await turn();
    for (let passed = 0; passed < ms; passed += 50) {
      this.#now += 50;
      this.#t.mock.timers.tick(50);
      await turn();
    }
  }

  /** A change every twentieth of a second. */
  async type(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += 50) {
      this.entries.push(passed);
      void this.sender.flush();
      await this.pass(50);
    }
  }
}

const unreachable = (): unknown => new Unreachable();
const busy = (): unknown => new Refusal(503, {}, 2_000);

test('whoever goes on working breaks off no pause but the first, and is told what waits and that the server is away', async (t) => {
  const away = new Away(t, unreachable);
  await away.type(15_000);
  assert.ok(away.tries <= 6, `${away.tries} tries`);
  assert.ok(away.tries >= 4, `${away.tries} tries`);
  assert.equal(away.sender.state.waiting, away.entries.length);
  assert.notEqual(away.sender.state.offlineSince, null);
});

test('a change after the first failure is a reason to try again at once', async (t) => {
  const away = new Away(t, unreachable);
  await turn();
  assert.equal(away.tries, 1);
  void away.sender.flush();
  await turn();
  assert.equal(away.tries, 2);
});

test('a network that comes back is a reason to try at once, however long the pause', async (t) => {
  const away = new Away(t, unreachable);
  await away.pass(8_000);
  const before = away.tries;
  network.dispatchEvent(new Event('online'));
  await turn();
  assert.equal(away.tries, before + 1);
});

test('nothing makes it try before the time that the server asked for', async (t) => {
  const away = new Away(t, busy);
  await away.pass(50);
  assert.equal(away.tries, 1);
  await away.type(900);
  network.dispatchEvent(new Event('online'));
  await away.type(900);
  assert.equal(away.tries, 1);
  await away.pass(200);
  assert.equal(away.tries, 2);
});

test('whoever gives up waits for no pause', async (t) => {
  const away = new Away(t, busy);
  const done = away.sender.flush();
  await away.pass(50);
  away.sender.stop();
  await done;
  assert.equal(away.tries, 1);
});
