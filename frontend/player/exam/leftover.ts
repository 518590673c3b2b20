import { ask, Refusal } from '../shared/api.ts';
import { ServerClock } from '../shared/clock.ts';
import { type Ticket, ticketsHere } from '../shared/tickets.ts';
import { AnswerBox } from './answer-box.ts';
import { AnswerPost } from './answer-post.ts';
import { forget, type Over } from './forgetting.ts';

const BATCH = 50;
const UNTIMED = { clock: new ServerClock(), read: () => {} };

/** Why a sitting is over here, if that is what was said. */
export function overOf(why: unknown): Over | null {
  return why instanceof Refusal && (why.type === 'closed' || why.type === 'older-epoch') ? why.type : null;
}

/** A sitting is over here, and of what this browser still brought some answers do not count. */
export class OverHere extends Refusal {
  readonly uncounted: number;

  constructor({ status, body, retryAfterMs }: Refusal, uncounted: number) {
    super(status, body, retryAfterMs);
    this.uncounted = uncounted;
  }
}

/**
 * Brings to the server what this browser still keeps of a sitting that is over here, and forgets it then.
 *
 * @returns how many answers the server keeps although they do not count
 * @throws Refusal, Unreachable when it stays for another time
 */
export async function settleLeftover(ticket: Ticket, over: Over): Promise<number> {
  const box = await AnswerBox.open(ticket.id);
  const post = new AnswerPost(ticket, UNTIMED, box, () => {});
  const waiting = await box.waiting();
  for (let from = 0; from < waiting.length; from += BATCH) {
    await box.acknowledge(await post.deliver(waiting.slice(from, from + BATCH)));
  }
  await forget(ticket, box, over);
  return box.uncounted;
}

/** Does so with whatever else the person who is signed in has begun in this browser and not opened since it was over. */
export async function sweep(open: string): Promise<void> {
  for (const ticket of await ticketsHere()) if (ticket.assignment !== open) await look(ticket).catch(() => {});
}

/** A call keeps nothing of this kind. */
async function look(ticket: Ticket): Promise<void> {
  if ((await AnswerBox.open(ticket.id)).answers().length === 0) return;
  await ask(`/api/v1/sittings/${ticket.id}/clock`, { token: ticket.token }).catch(async (why: unknown) => {
    const over = overOf(why);
    if (over) await settleLeftover(ticket, over);
  });
}
