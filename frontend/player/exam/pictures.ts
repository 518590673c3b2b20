import { ask, passing } from '../shared/api.ts';
import { backoffMs } from '../shared/backoff.ts';
import type { ItemFace } from './model.ts';

/** The pictures of a sitting, fetched ahead one after the other: they are there when the network is not. Fires `change` at each. */
export class Pictures extends EventTarget {
  readonly #token: string;
  readonly #fetch: (address: string) => Promise<Blob>;
  #stopped = false;
  #wake: (() => void) | null = null;
  /** Where each is that has arrived, by its address on the server. */
  ready: ReadonlyMap<string, string> = new Map();

  /** @param fetch only tests name another way */
  constructor(token: string, fetch?: (address: string) => Promise<Blob>) {
    super();
    this.#token = token;
    this.#fetch = fetch ?? ((address) => this.#ask(address));
    globalThis.addEventListener?.('online', () => this.#wake?.());
  }

  /** Fetches all, those of the item that is open first. Resolves once all have arrived or cannot be had. */
  async ahead(items: ItemFace[], current: number): Promise<void> {
    const order = [...items.slice(current), ...items.slice(0, current)];
    for (const { src } of order.flatMap((item) => item.pictures ?? [])) {
      for (let failures = 1; !this.#stopped && !this.ready.has(src); failures++) {
        try {
          this.#keep(src, await this.#fetch(src));
        } catch (why) {
          if (!passing(why)) break;
          await this.#pause(backoffMs(failures));
        }
      }
    }
  }

  /** Fetches nothing more, and lets go of what there is. */
  stop(): void {
    this.#stopped = true;
    this.#wake?.();
    this.ready.forEach((address) => URL.revokeObjectURL(address));
    this.ready = new Map();
  }

  async #ask(address: string): Promise<Blob> {
    return (await ask(address, { token: this.#token, cache: 'no-store' })).blob();
  }

  #keep(src: string, picture: Blob): void {
    if (this.#stopped) return;
    this.ready = new Map([...this.ready, [src, URL.createObjectURL(picture)]]);
    this.dispatchEvent(new Event('change'));
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
