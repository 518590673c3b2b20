import { askJson, passing, Refusal } from '../shared/api.ts';
import { ServerClock } from '../shared/clock.ts';
import type { Ticket } from '../shared/tickets.ts';

const ASK_MS = 15_000;
const ASK_SOON_MS = 5_000;

/** How the clock of a sitting stands, as every reply of the server tells. */
export interface ClockFace { deadline: string; paused: boolean; serverTime: string }

/**
 * The time that a sitting has left, by the server's clock. Fires `change` when the server has said something of it, `away`
 * when it was asked and could not be reached.
 */
export class TimeLeft extends EventTarget {
  readonly clock = new ServerClock();
  readonly #ticket: Ticket;
  #deadline: string;
  #paused: boolean;
  #askedAt = performance.now();
  #asking = false;
  #away = false;

  /** @param sentAt when the face was asked for, in this page's milliseconds */
  constructor(ticket: Ticket, face: ClockFace, sentAt: number) {
    super();
    this.#ticket = ticket;
    this.#deadline = face.deadline;
    this.#paused = face.paused;
    this.clock.read(face.serverTime, sentAt);
    for (const kind of ['online', 'offline']) globalThis.addEventListener?.(kind, () => (this.#askedAt = -Infinity));
  }

  /** Milliseconds until the deadline, 0 when it has passed. */
  get left(): number {
    return this.clock.until(this.#deadline);
  }

  /** The clock stands still, by an invigilator's act. */
  get paused(): boolean {
    return this.#paused;
  }

  /** Takes over what a reply said. */
  read(face: ClockFace, sentAt: number): void {
    this.#askedAt = performance.now();
    this.#away = false;
    this.clock.read(face.serverTime, sentAt);
    this.#deadline = face.deadline;
    this.#paused = face.paused;
    this.dispatchEvent(new Event('change'));
  }

  /**
   * Asks how the clock stands if the server has said nothing of it for a while.
   *
   * @returns the refusal that says that the sitting is over here, if there is one
   */
  async keep(): Promise<Refusal | undefined> {
    const every = this.#paused || this.#away ? ASK_SOON_MS : ASK_MS;
    if (this.#asking || performance.now() - this.#askedAt < every) return undefined;
    try {
      await this.#ask();
    } catch (why) {
      if (why instanceof Refusal && (why.type === 'closed' || why.type === 'older-epoch')) return why;
    }
    return undefined;
  }

  /**
   * Whether the server's clock, asked anew, leaves time: more may have been given a moment ago.
   *
   * @throws Unreachable, or a Refusal that may pass
   */
  async isLeft(): Promise<boolean> {
    try {
      await this.#ask();
    } catch (why) {
      if (why instanceof Refusal && why.type === 'closed') return false;
      throw why;
    }
    return this.#paused || this.left > 0;
  }

  async #ask(): Promise<void> {
    this.#askedAt = performance.now();
    this.#asking = true;
    const sentAt = this.clock.mark();
    try {
      this.read(await askJson<ClockFace>(`/api/v1/sittings/${this.#ticket.id}/clock`, { token: this.#ticket.token }), sentAt);
    } catch (why) {
      this.#away = passing(why);
      if (this.#away) this.dispatchEvent(new Event('away'));
      throw why;
    } finally {
      this.#asking = false;
    }
  }
}
