import { ask, askJson, type Refusal } from '../shared/api.ts';
import { persist } from '../shared/database.ts';
import { Sender } from '../shared/sender.ts';
import type { Ticket } from '../shared/tickets.ts';
import { AnswerBox, type KeptAnswer } from './answer-box.ts';
import { AnswerPost } from './answer-post.ts';
import { forget, type Over } from './forgetting.ts';
import { Incidents, tell } from './incidents.ts';
import { lastPlace } from './last-place.ts';
import { isWritten, type ItemFace, type Response, type SittingState, type Submitted } from './model.ts';
import { Pace } from './pace.ts';
import { Pictures } from './pictures.ts';
import { Plays } from './plays.ts';
import { enter } from './start.ts';
import { Strikes } from './strikes.ts';
import { TimeLeft } from './time-left.ts';

/** What an answer may need to reach the server. */
const WAY_MS = 1_500;

/**
 * One candidate's sitting as this browser holds it: what is asked, what is answered, and the way of every answer to the
 * server. Fires `change`; and `ended` (detail: `closed`, `elsewhere` or a Refusal) when nothing more can be answered here.
 */
export class Sitting extends EventTarget {
  readonly time: TimeLeft;
  readonly sender: Sender<KeptAnswer>;
  readonly largerText: boolean;
  current = 0;
  readonly #strikes = new Strikes();
  readonly #pace = new Pace();
  readonly #ticket: Ticket;
  readonly #box: AnswerBox;
  readonly #post: AnswerPost;
  readonly #incidents: Incidents;
  readonly items: ItemFace[];
  readonly plays: Plays;
  readonly pictures: Pictures;
  readonly title: SittingState['title'];
  readonly language: string;
  alreadyClosed = false;
  #shownAt = performance.now();

  private constructor(ticket: Ticket, state: SittingState, box: AnswerBox, sentAt: number) {
    super();
    this.#ticket = ticket;
    this.#box = box;
    this.items = state.items;
    this.plays = new Plays(ticket.id, ticket.token, state.heard ?? {}, () => this.dispatchEvent(new Event('change')));
    this.pictures = new Pictures(ticket.token);
    this.pictures.addEventListener('change', () => this.dispatchEvent(new Event('change')));
    this.title = state.title;
    this.language = state.language;
    this.largerText = state.largerText;
    this.time = new TimeLeft(ticket, state, sentAt);
    this.time.addEventListener('change', () => this.#heard());
    this.time.addEventListener('away', () => this.sender.reached(false));
    this.#incidents = new Incidents((incidents) => tell(ticket, incidents, true), () => this.#now());
    this.#post = new AnswerPost(ticket, this.time, box, (why) => this.#end(why));
    this.sender = new Sender(box, (batch) => this.#post.deliver(batch));
    this.sender.addEventListener('change', () => this.#sent());
    this.sender.addEventListener('refused', (event) => this.#end((event as CustomEvent<Refusal>).detail));
  }

  /**
   * Goes on with the sitting that this browser holds a ticket for, or starts the assignment here.
   *
   * @param takeOver start anew here although it is under way elsewhere
   * @param code of the seat that the candidate booked
   * @throws Refusal when the server does not let the candidate in, Unreachable without a network
   */
  static async open(assignment: string, takeOver: boolean, code?: string): Promise<Sitting> {
    persist();
    const { ticket, state, sentAt, resumed } = await enter(assignment, takeOver, code);
    const box = await AnswerBox.open(ticket.id);
    const sitting = new Sitting(ticket, state, box, sentAt);
    await sitting.#restore(state);
    if (resumed && !sitting.alreadyClosed) sitting.incident('RESUMED');
    return sitting;
  }

  /** Whether closing this page would lose an answer: neither this browser nor the server has it for good. */
  get losesAnswers(): boolean {
    return !this.#box.lasting && !this.#box.delivered;
  }

  get uncounted(): number {
    return this.#box.uncounted;
  }

  get id(): string {
    return this.#ticket.id;
  }

  responseOf(item: ItemFace): Response {
    return this.#box.of(item.item)?.response ?? null;
  }

  /** Items that the candidate wants to come back to. */
  get flagged(): Set<string> {
    return new Set(this.#box.answers().filter((answer) => answer.flagged).map((answer) => answer.item));
  }

  answer(response: Response): void {
    const item = this.items[this.current]!;
    if (this.#strikes.spare(item, response)) this.#keepPlace();
    this.#keep(item, { response });
  }

  struckOf(item: ItemFace): string[] {
    return this.#strikes.of(item);
  }

  /** Strikes an option out or takes that back. */
  strike(item: ItemFace, option: string): void {
    this.#strikes.turn(item, option, this.responseOf(item));
    this.#keepPlace();
    this.dispatchEvent(new Event('change'));
  }

  #keepPlace(): void {
    this.#box.keepPlace({ current: this.current, epoch: this.#ticket.epoch, struck: this.#strikes.all });
  }

  flag(item: ItemFace): void {
    this.#keep(item, { flagged: !this.#box.of(item.item)?.flagged });
  }

  /** Opens another item; the time spent on the one that was open goes with it. */
  show(place: number): void {
    const item = this.items[this.current];
    if (item) this.#keep(item, {});
    this.current = Math.max(0, Math.min(place, this.items.length - 1));
    this.#keepPlace();
    this.dispatchEvent(new Event('change'));
  }

  /** Brings all that was answered to the server. @returns whether it has everything */
  async settle(): Promise<boolean> {
    const item = this.items[this.current];
    if (item && this.time.left > 0) this.#keep(item, {});
    do await this.sender.flush();
    while (this.sender.state.waiting > 0 && !this.sender.stopped);
    return this.sender.state.waiting === 0;
  }

  /** Hands in. @param timeUp by the clock here @returns who closed the sitting: the candidate or the deadline @throws Refusal, Unreachable */
  async handIn(timeUp = false): Promise<Submitted['reason']> {
    const closed = await askJson<Submitted>(`/api/v1/sittings/${this.id}/submission`, {
      method: 'POST', token: this.#ticket.token, json: { timeUp },
    });
    this.leave();
    this.#forget('closed');
    return closed.reason;
  }

  /** Asks now and then how the clock stands, and ends here when the sitting is over and nothing waits. */
  async keepTime(): Promise<void> {
    const over = await this.time.keep();
    if (!over || this.sender.state.waiting > 0) return;
    this.#forget(over.type as Over);
    this.#end(over);
  }

  /** What the server has of this sitting, as a signed file. @throws Refusal, Unreachable */
  async receipt(): Promise<string> {
    return (await ask(`/api/v1/sittings/${this.id}/receipt`, { token: this.#ticket.token })).text();
  }

  /** Nothing more is answered here. What waits still goes out if the sitting is over, as the server keeps it, or if only this page has it. */
  leave(): void {
    if (!this.#post.over && !this.alreadyClosed && !this.losesAnswers) this.sender.stop();
    this.#incidents.flush();
    this.pictures.stop();
  }

  /** Another tab goes on: it has what the browser keeps, and sends that. */
  takenOver(): void {
    if (!this.losesAnswers) this.handOver();
  }

  /** Another page has what this one has, and sends it. */
  handOver(): void {
    this.#post.handedOver = true;
    this.sender.stop();
    this.leave();
  }

  /** Tells the server what was noticed here, as soon as it can be reached. */
  incident(kind: string): void {
    this.#incidents.note(kind);
  }

  /** Says that something is wrong with a question. @throws Refusal, Unreachable when it did not arrive */
  async report(item: ItemFace, words: string): Promise<void> {
    const incident = { kind: 'QUESTION_REPORTED', detail: `${this.items.indexOf(item) + 1}: ${words} [${item.item}]`, at: this.#now() };
    await tell(this.#ticket, [incident]);
  }

  #now(): string {
    return new Date(this.time.clock.now()).toISOString();
  }

  async #restore(state: SittingState): Promise<void> {
    if (state.items.length > 0) await this.#box.take(state.answers, state.serverTime);
    const place = await this.#box.place();
    this.#strikes.all = place?.struck ?? {};
    this.current = lastPlace(this.items, state.answers, place);
    this.alreadyClosed = state.state === 'CLOSED';
    this.sender.kept(this.#box.lasting);
    void this.sender.flush();
    void this.pictures.ahead(this.items, this.current);
  }

  #keep(item: ItemFace, change: { response?: Response; flagged?: boolean }): void {
    const now = performance.now();
    const answer = this.#box.changed(item.item, change, this.#now(), now - this.#shownAt);
    this.#shownAt = now;
    void this.#box.put(answer).then(() => this.sender.kept(this.#box.lasting));
    if (change.response !== undefined && isWritten(item)) this.sender.flushWithin(this.#patience(change.response));
    else void this.sender.flush();
    this.dispatchEvent(new Event('change'));
  }

  /** How long a change of what is written may wait: never so long that it comes after the deadline. */
  #patience(response: Response): number {
    return Math.min(this.#pace.next(JSON.stringify(response)), Math.max(0, this.time.left - WAY_MS));
  }

  #end(why: Refusal): void {
    this.dispatchEvent(new CustomEvent('ended', { detail: why }));
  }

  /** Waits for no disk. */
  #forget(over: Over): void {
    if (!this.#post.handedOver) void forget(this.#ticket, this.#box, over);
  }

  #heard(): void {
    this.sender.reached(true);
    this.dispatchEvent(new Event('change'));
  }

  #sent(): void {
    this.#incidents.reach(this.sender.state.offlineSince !== null);
    const over = this.alreadyClosed ? 'closed' : this.#post.over?.type;
    if (over && this.sender.state.waiting === 0) this.#forget(over as Over);
    this.dispatchEvent(new Event('change'));
  }
}
