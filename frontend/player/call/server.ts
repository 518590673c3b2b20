import { ask, askJson, postSignedIn, Refusal } from '../shared/api.ts';
import type { ServerClock } from '../shared/clock.ts';
import { device } from '../shared/device.ts';
import type { Chunk } from './keep/chunker.ts';
import type { Entry, Performance } from './script.ts';

export interface Started {
  performance: string;
  token: string;
  epoch: number;
  deadline: string;
  serverTime: string;
  resumed: boolean;
}

export interface SegmentLength {
  segment: number;
  chunks: number;
}

interface Time {
  deadline: string;
  serverTime: string;
}

const ROOT = '/api/v1/performances';

/** The call is held in the language in which the candidate accepted its conditions. */
export function start(assignment: string, code?: string): Promise<Started> {
  return postSignedIn<Started>(ROOT, { assignment, code, device: device() });
}

/** One performance over its REST interface. Every reply sets the clock by which the deadline is counted. */
export class PerformanceServer {
  readonly performance: string;
  readonly #token: string;
  readonly #clock: ServerClock;
  #deadline = '';

  constructor(performance: string, token: string, clock: ServerClock) {
    this.performance = performance;
    this.#token = token;
    this.#clock = clock;
  }

  /** When time is up, as far as the server has said: it may be given more, never less. */
  get deadline(): string {
    return this.#deadline;
  }

  async read(): Promise<Performance> {
    const sentAt = this.#clock.mark();
    const performance = await askJson<Performance>(`${ROOT}/${this.performance}`, { token: this.#token });
    this.#look(performance, sentAt);
    return performance;
  }

  async line(url: string): Promise<ArrayBuffer> {
    return (await ask(url, { token: this.#token })).arrayBuffer();
  }

  /** @returns whether it counts: what comes after the call was closed is kept but does not */
  async putChunk({ segment, seq, offset, bytes }: Chunk): Promise<boolean> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const headers = {
      'Content-Type': 'audio/l16;rate=16000;channels=1',
      'Callworthy-Offset': String(offset),
      'Content-Digest': `sha-256=:${btoa(String.fromCharCode(...digest))}:`,
    };
    try {
      await this.#told(`/audio/${segment}/${seq}`, { method: 'PUT', body: bytes, headers });
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.type === 'closed' && error.body['kept'] === true) return false;
      throw error;
    }
  }

  async tell(entries: Entry[]): Promise<void> {
    await this.#told('/actions', { method: 'POST', json: { actions: entries } });
  }

  async submit(segments: SegmentLength[], incomplete: boolean): Promise<void> {
    const request = { method: 'POST', token: this.#token, json: { segments, incomplete } } as const;
    await askJson(`${ROOT}/${this.performance}/submission`, request);
  }

  async #told(path: string, request: object): Promise<void> {
    const sentAt = this.#clock.mark();
    this.#look(await askJson<Time>(`${ROOT}/${this.performance}${path}`, { ...request, token: this.#token }), sentAt);
  }

  /** Replies may overtake each other. */
  #look({ serverTime, deadline }: Time, sentAt: number): void {
    this.#clock.read(serverTime, sentAt);
    if (!(Date.parse(deadline) <= Date.parse(this.#deadline))) this.#deadline = deadline;
  }
}
