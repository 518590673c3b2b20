import { askJson, Refusal } from '../shared/api.ts';
import type { Ticket } from '../shared/tickets.ts';
import type { AnswerBox, KeptAnswer } from './answer-box.ts';
import type { Acknowledged, Kept } from './model.ts';
import type { TimeLeft } from './time-left.ts';

/** Takes answers to the server, and goes on doing so when the sitting is over here: the server keeps what comes then. */
export class AnswerPost {
  readonly #ticket: Ticket;
  readonly #time: Pick<TimeLeft, 'clock' | 'read'>;
  readonly #box: Pick<AnswerBox, 'renumber'>;
  readonly #onOver: (why: Refusal) => void;
  /** Why nothing counts that is sent from here, once the server said so: `closed` or `older-epoch`. */
  over: Refusal | null = null;
  /** Another page sends what waits: what became of it here is not to be written over what it keeps. */
  handedOver = false;

  /** @param onOver called once, before what still waits is sent */
  constructor(ticket: Ticket, time: Pick<TimeLeft, 'clock' | 'read'>, box: Pick<AnswerBox, 'renumber'>, onOver: (why: Refusal) => void) {
    this.#ticket = ticket;
    this.#time = time;
    this.#box = box;
    this.#onOver = onOver;
  }

  /**
   * @returns those of the batch that the server has for good, whether they count or not; none if another page of this browser
   *     has taken over meanwhile, or had sent other answers under their numbers, and they have got new ones
   * @throws Refusal, Unreachable
   */
  async deliver(batch: KeptAnswer[]): Promise<KeptAnswer[]> {
    const sentAt = this.#time.clock.mark();
    const answers = batch.map(({ item, seq, response, at, spentMs, flagged }) => ({ item, seq, response, at, spentMs, flagged }));
    try {
      const reply = await askJson<Acknowledged>(`/api/v1/sittings/${this.#ticket.id}/answers`, {
        method: 'POST', token: this.#ticket.token, json: { answers },
      });
      this.#time.read(reply, sentAt);
      if (this.handedOver) return [];
      return among(batch, reply.acknowledged);
    } catch (why) {
      if (why instanceof Refusal && why.type === 'other-answer' && !this.handedOver) {
        this.#box.renumber(Number(why.body['seq'] ?? 0));
        return [];
      }
      const kept = keptBy(why, batch);
      if (this.handedOver || kept.length === 0) throw why;
      if (!this.over) this.#onOver((this.over = why as Refusal));
      return kept;
    }
  }
}

/** Those that had come in time before count: they were only sent again. */
function keptBy(why: unknown, batch: KeptAnswer[]): KeptAnswer[] {
  if (!(why instanceof Refusal) || (why.type !== 'closed' && why.type !== 'older-epoch')) return [];
  const listed = (why.body['kept'] ?? []) as Kept[];
  return among(batch, listed).map((one) => ({ ...one, uncounted: !among([one], listed.filter((key) => key.counts)).length }));
}

function among(batch: KeptAnswer[], listed: Acknowledged['acknowledged']): KeptAnswer[] {
  return batch.filter((one) => listed.some((key) => key.item === one.item && key.seq >= one.seq));
}
