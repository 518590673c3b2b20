import { ask, askJson, postSignedIn, Refusal } from '../shared/api.ts';
import { ServerClock } from '../shared/clock.ts';
import { persist } from '../shared/database.ts';
import { Sender } from '../shared/sender.ts';
import { keepTicket, type Ticket, ticketOf } from '../shared/tickets.ts';
import { AnswerBox, type KeptAnswer } from './answer-box.ts';
import type { ItemFace, Response, SittingState } from './model.ts';

interface Started { sitting: string; token: string; epoch: number; deadline: string; serverTime: string }
interface Acknowledged { acknowledged: { item: string; seq: number }[]; deadline: string; serverTime: string }

/**
 * One candidate's sitting as this browser holds it: what is asked, what is answered, and the way of every answer to the
 * server. Fires `change`; and `ended` (detail: `closed`, `elsewhere` or a Refusal) when nothing more can be answered here.
 */
export class Sitting extends EventTarget {
  readonly clock = new ServerClock();
  readonly sender: Sender<KeptAnswer>;
  deadline: string;
  current = 0;
  flagged = new Set<string>();
  readonly #ticket: Ticket;
  readonly #box: AnswerBox;
  readonly items: ItemFace[];
  readonly title: SittingState['title'];
  readonly language: string;
  alreadyClosed = false;
  #shownAt = performance.now();

  private constructor(ticket: Ticket, state: SittingState, box: AnswerBox, sentAt: number) {
    super();
    this.#ticket = ticket;
    this.#box = box;
    this.items = state.items;
    this.title = state.title;
    this.language = state.language;
    this.deadline = state.deadline;
    this.clock.read(state.serverTime, sentAt);
    this.sender = new Sender(box, (batch) => this.#deliver(batch));
    this.sender.addEventListener('change', () => this.dispatchEvent(new Event('change')));
    this.sender.addEventListener('refused', (event) => this.#end((event as CustomEvent<Refusal>).detail));
  }

  /**
   * Goes on with the sitting that this browser holds a ticket for, or starts the assignment here.
   *
   * @param takeOver start anew here although it is under way elsewhere
   * @throws Refusal when the server does not let the candidate in, Unreachable without a network
   */
  static async open(assignment: string, takeOver: boolean): Promise<Sitting> {
    persist();
    const kept = takeOver ? undefined : await ticketOf(assignment).catch(() => undefined);
    const ticket = kept ?? (await Sitting.#start(assignment));
    const sentAt = performance.now();
    const state = await askJson<SittingState>(`/api/v1/sittings/${ticket.id}`, { token: ticket.token }).catch(
      async (refused: unknown) => {
        if (!kept || !(refused instanceof Refusal) || refused.status !== 401) throw refused;
        return Sitting.open(assignment, true);
      },
    );
    if (state instanceof Sitting) return state;
    const box = await AnswerBox.open(ticket.id);
    const sitting = new Sitting(ticket, state, box, sentAt);
    await sitting.#restore(state);
    return sitting;
  }

  static async #start(assignment: string): Promise<Ticket> {
    const started = await postSignedIn<Started>('/api/v1/sittings', { assignment });
    const ticket = { assignment, id: started.sitting, token: started.token, epoch: started.epoch };
    await keepTicket(ticket).catch(() => {});
    return ticket;
  }

  get id(): string {
    return this.#ticket.id;
  }

  responseOf(item: ItemFace): Response {
    return this.#kept(item)?.response ?? null;
  }

  seen(item: ItemFace): boolean {
    return this.#kept(item) !== undefined;
  }

  answer(response: Response): void {
    this.#keep(this.items[this.current]!, response);
  }

  flag(item: ItemFace): void {
    if (!this.flagged.delete(item.item)) this.flagged.add(item.item);
    this.#box.keepPlace(this.current, [...this.flagged]);
    this.dispatchEvent(new Event('change'));
  }

  /** Opens another item; the time spent on the one that was open goes with it. */
  show(place: number): void {
    const item = this.items[this.current];
    if (item) this.#keep(item, this.responseOf(item));
    this.current = Math.max(0, Math.min(place, this.items.length - 1));
    this.#box.keepPlace(this.current, [...this.flagged]);
    this.dispatchEvent(new Event('change'));
  }

  /**
   * Hands in. What still waits goes first.
   *
   * @param accepted called once the server has closed the sitting
   * @throws Refusal, Unreachable
   */
  async submit(accepted: () => void): Promise<void> {
    const item = this.items[this.current];
    if (item) this.#keep(item, this.responseOf(item));
    await this.sender.flush();
    await ask(`/api/v1/sittings/${this.id}/submission`, { method: 'POST', token: this.#ticket.token, json: {} });
    accepted();
    this.sender.stop();
    await this.#box.clear().catch(() => {});
    this.#end('closed');
  }

  /** Tells the server what was noticed here; of no use twice, so it is sent once and not kept. */
  incident(kind: string): void {
    void ask(`/api/v1/sittings/${this.id}/incidents`, {
      method: 'POST', token: this.#ticket.token, keepalive: true,
      json: { incidents: [{ kind, at: new Date(this.clock.now()).toISOString() }] },
    }).catch(() => {});
  }

  async #restore(state: SittingState): Promise<void> {
    for (const saved of state.answers) {
      const item = this.items.find((one) => one.item === saved.item);
      const kept = item && this.#kept(item);
      if (kept && (!kept.acknowledged || kept.seq >= saved.seq)) continue;
      await this.#box.put({ ...saved, sitting: this.id, at: state.serverTime, acknowledged: true }).catch(() => {});
    }
    const place = await this.#box.place().catch(() => undefined);
    this.current = Math.min(place?.current ?? 0, Math.max(0, this.items.length - 1));
    this.flagged = new Set(place?.flagged ?? []);
    this.alreadyClosed = state.state === 'CLOSED';
    if (!this.alreadyClosed) void this.sender.flush();
  }

  #kept(item: ItemFace): KeptAnswer | undefined {
    return this.#box.answers().find((answer) => answer.item === item.item);
  }

  #keep(item: ItemFace, response: Response): void {
    const before = this.#kept(item);
    const now = performance.now();
    const spentMs = Math.round((before?.spentMs ?? 0) + (now - this.#shownAt));
    this.#shownAt = now;
    const at = new Date(this.clock.now()).toISOString();
    const answer: KeptAnswer = {
      sitting: this.id, item: item.item, seq: (before?.seq ?? 0) + 1, response, at, spentMs, acknowledged: false,
    };
    this.#box.put(answer).then(
      () => this.sender.kept(true),
      () => this.sender.kept(false),
    ).finally(() => void this.sender.flush());
    this.dispatchEvent(new Event('change'));
  }

  async #deliver(batch: KeptAnswer[]): Promise<KeptAnswer[]> {
    const sentAt = this.clock.mark();
    const answers = batch.map(({ item, seq, response, at, spentMs }) => ({ item, seq, response, at, spentMs }));
    const reply = await askJson<Acknowledged>(`/api/v1/sittings/${this.id}/answers`, {
      method: 'POST', token: this.#ticket.token, json: { answers },
    });
    this.clock.read(reply.serverTime, sentAt);
    this.deadline = reply.deadline;
    return batch.filter((one) => reply.acknowledged.some((ack) => ack.item === one.item && ack.seq >= one.seq));
  }

  #end(why: 'closed' | Refusal): void {
    const detail = why instanceof Refusal && why.type === 'older-epoch' ? 'elsewhere'
      : why instanceof Refusal && why.type.includes('closed') ? 'closed' : why;
    this.dispatchEvent(new CustomEvent('ended', { detail }));
  }
}
