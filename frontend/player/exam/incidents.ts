import { ask } from '../shared/api.ts';
import { type Outbox, Sender } from '../shared/sender.ts';
import type { Ticket } from '../shared/tickets.ts';

/** Something that was noticed. */
export interface Incident {
  kind: string;
  detail?: string;
  /** By the server's clock as the browser knows it. */
  at: string;
}

/** Tells the server. @throws Refusal, Unreachable */
export function tell({ id, token }: Ticket, incidents: Incident[], keepalive = false): Promise<unknown> {
  return ask(`/api/v1/sittings/${id}/incidents`, { method: 'POST', token, json: { incidents }, keepalive });
}

/** More that wait say nothing new. */
const MOST = 200;

/** What was noticed on this page, on its way to the server in the order in which it happened. */
export class Incidents {
  #waiting: Incident[] = [];
  readonly #sender: Sender<Incident>;
  readonly #now: () => string;
  #away = false;

  /** @param tell the server */
  constructor(tell: (incidents: Incident[]) => Promise<unknown>, now: () => string) {
    this.#now = now;
    const outbox: Outbox<Incident> = {
      waiting: async () => this.#waiting,
      acknowledge: async (told) => {
        this.#waiting = this.#waiting.filter((one) => !told.includes(one));
      },
    };
    this.#sender = new Sender(outbox, async (batch) => {
      await tell(batch);
      return batch;
    });
  }

  /** While the server is away it waits; then it is tried again by itself. */
  note(kind: string): void {
    if (this.#waiting.length >= MOST) return;
    this.#waiting.push({ kind, at: this.#now() });
    if (this.#sender.state.offlineSince === null) this.flush();
  }

  /** Notes when the server cannot be reached any more, and when it can again. */
  reach(away: boolean): void {
    if (away === this.#away) return;
    this.#away = away;
    this.note(away ? 'OFFLINE' : 'ONLINE');
    if (!away) this.flush();
  }

  /** Tries at once. */
  flush(): void {
    void this.#sender.flush();
  }
}
