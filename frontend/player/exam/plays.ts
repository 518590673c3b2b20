import { ask, Refusal } from '../shared/api.ts';
import type { Sound } from './item/playback.ts';
import type { ItemFace } from './model.ts';

/** What can be heard in a sitting. The server counts; here is only what it said last. */
export class Plays {
  readonly #sitting: string;
  readonly #token: string;
  readonly #heard: Record<string, number>;
  readonly #changed: () => void;

  constructor(sitting: string, token: string, heard: Record<string, number>, changed: () => void) {
    this.#sitting = sitting;
    this.#token = token;
    this.#heard = { ...heard };
    this.#changed = changed;
  }

  of(item: ItemFace): Sound | null {
    if (item.plays === null) return null;
    const name = item.plays > 0 ? `${this.#sitting}-${item.item}` : '';
    return { heard: this.#heard[item.item] ?? 0, name, fetch: (key) => this.#fetch(item, key) };
  }

  async #fetch(item: ItemFace, key: string): Promise<Blob> {
    try {
      const reply = await ask(`/api/v1/sittings/${this.#sitting}/items/${item.item}/plays`, {
        method: 'POST', token: this.#token, json: {}, headers: { 'Idempotency-Key': key },
      });
      const sound = await reply.blob();
      this.#set(item, Number(reply.headers.get('Callworthy-Heard')));
      return sound;
    } catch (why) {
      if (why instanceof Refusal && why.type === 'no-plays-left') this.#set(item, item.plays!);
      throw why;
    }
  }

  #set(item: ItemFace, heard: number): void {
    this.#heard[item.item] = heard;
    this.#changed();
  }
}
